import type { GoalId, Goals } from "../goals.ts";
import type { LinearLimit, Site } from "../model/site.ts";
import type { Solver } from "../solver/program.ts";
import { type Choice, costOf, poseProgram, withShare } from "./choice-program.ts";
import type { Oracle } from "./oracle.ts";

/** Combinations at one site: with the preference claimed, or without. */
export interface Case {
  readonly site: Site;
  readonly claims: boolean;
  readonly goals: Goals;
  readonly active: ReadonlySet<GoalId>;
}

/** How the search is done. */
export interface Means {
  readonly solver: Solver;
  readonly oracle: Oracle;
  /** Relative gap at which a program may stop. Default: 0. */
  readonly gap?: number;
  /** Seconds that are left; the clock is the caller's. */
  readonly secondsLeft?: () => number;
  readonly effort: Effort;
}

/** What the search has done so far. */
export interface Effort {
  programs: number;
  /** Combinations that met the limits of a program and not the law. */
  rejected: number;
}

/** The cheapest combination found, and what none can cost less than. */
export interface Least {
  readonly choice: Choice | null;
  /** Of the materials alone, in millionths. Null where nothing is possible. */
  readonly cost: bigint | null;
  readonly bound: bigint | null;
}

/** Combinations that may be refused before the search settles for the best that it has. */
const mostRejected = 400;

const impossible: Least = { choice: null, cost: null, bound: null };

/**
 * The cheapest combination of a case. Each way to originate is a program of its own; the program with the
 * least bound is judged first, so that the first combination that the engine confirms is the cheapest. A
 * combination that it refuses is excluded, and its program solved again.
 */
export function leastCost(question: Case, means: Means): Least {
  const { site, claims, goals, active } = question;
  const asked = goalLimits(question);
  const ways = claims ? site.ways.map(({ limits }) => limits) : [[]];
  const refused: Choice[] = [];
  const queue = distinct(ways).flatMap((limits) => pose(question, [...limits, ...asked], refused, means));
  let best: Posed | null = null;
  for (let count = 0; ; count++) {
    queue.sort((one, other) => (one.bound < other.bound ? -1 : one.bound > other.bound ? 1 : 0));
    const [next] = queue;
    if (next === undefined) break;
    if (best !== null && best.cost !== null && best.cost <= next.bound + slack(best.cost, means)) break;
    if (count >= mostRejected || isOver(means)) break;
    queue.shift();
    if (next.choice === null) {
      queue.push(next);
      break;
    }
    if (means.oracle.holds(site, next.choice, claims, goals, active)) {
      if (best === null || (best.cost ?? 0n) > (next.cost ?? 0n)) best = next;
      if (next.cost !== null && next.bound + slack(next.cost, means) < next.cost)
        queue.push({ ...next, choice: null });
      continue;
    }
    means.effort.rejected += 1;
    refused.push(next.choice);
    queue.push(...pose(question, next.limits, refused, means));
  }
  const [open] = queue;
  if (best === null && open !== undefined) best = mostRegional(question, asked, means);
  if (best === null) return open === undefined ? impossible : { choice: null, cost: null, bound: open.bound };
  const bound = open === undefined || open.bound > (best.cost ?? 0n) ? best.cost : open.bound;
  return { choice: best.choice, cost: best.cost, bound };
}

interface Posed {
  readonly limits: readonly LinearLimit[];
  readonly choice: Choice | null;
  readonly cost: bigint | null;
  readonly bound: bigint;
}

function pose(
  { site, active }: Case,
  limits: readonly LinearLimit[],
  without: readonly Choice[],
  means: Means,
): readonly Posed[] {
  const posed = poseProgram({ site, limits, active, without: [...without] });
  if (posed === null) return [];
  means.effort.programs += 1;
  const solved = means.solver.minimise(posed.program, solveLimits(means));
  if (solved.kind === "infeasible") return [];
  const choice = solved.chosen === null ? null : posed.read(solved.chosen);
  const cost = choice === null ? null : costOfChoice(site, choice);
  const stated = posed.constant + fromUnits(solved.bound);
  // The solver reckons in floating point: within its precision, what it proves is the exact amount.
  const bound = cost !== null && (stated > cost || cost - stated <= precision(cost)) ? cost : stated;
  return [{ limits, choice, cost, bound }];
}

function solveLimits({ gap, secondsLeft }: Means) {
  return {
    ...(gap === undefined ? {} : { gap }),
    ...(secondsLeft === undefined ? {} : { timeLimit: Math.max(0.1, secondsLeft()) }),
  };
}

function isOver({ secondsLeft }: Means): boolean {
  return secondsLeft !== undefined && secondsLeft() <= 0;
}

/** Where the search has to stop without any combination: the one with the least non-originating value. */
function mostRegional(question: Case, asked: readonly LinearLimit[], means: Means): Posed | null {
  const { site, active, claims, goals } = question;
  const adds = site.content?.adds;
  const weigh = (_: unknown, column: number, index: number) => adds?.[column]?.[index] ?? 0n;
  const posed = poseProgram({ site, limits: asked, active, without: [], weigh });
  if (posed === null) return null;
  means.effort.programs += 1;
  const solved = means.solver.minimise(posed.program, solveLimits(means));
  if (solved.kind === "infeasible" || solved.chosen === null) return null;
  const choice = posed.read(solved.chosen);
  if (!means.oracle.holds(site, choice, claims, goals, active)) return null;
  return { limits: asked, choice, cost: costOfChoice(site, choice), bound: 0n };
}

function goalLimits({ site, goals, active }: Case): readonly LinearLimit[] {
  const limits: LinearLimit[] = [];
  const { minRvc, maxAsia } = goals;
  if (minRvc !== undefined && active.has("min-rvc") && site.content !== null) {
    limits.push(withShare(site.content, 10_000 - minRvc));
  }
  if (maxAsia !== undefined && active.has("max-asia") && site.asia !== null) {
    limits.push(withShare(site.asia, maxAsia));
  }
  return limits;
}

/** Ways that ask the same are one. */
function distinct(ways: readonly (readonly LinearLimit[])[]): readonly (readonly LinearLimit[])[] {
  const seen = new Map<string, readonly LinearLimit[]>();
  for (const limits of ways) {
    const key = JSON.stringify(limits, (_, value) => (typeof value === "bigint" ? `${value}` : value));
    if (!seen.has(key)) seen.set(key, limits);
  }
  return [...seen.values()];
}

export function costOfChoice({ columns }: Site, choice: Choice): bigint {
  return columns.reduce((sum, { candidates }, at) => {
    const candidate = candidates[choice[at] ?? 0];
    return candidate === undefined ? sum : sum + costOf(candidate);
  }, 0n);
}

function fromUnits(amount: number): bigint {
  return BigInt(Math.floor(amount * 1e6));
}

/** In millionths: two, and a billionth of the amount. */
function precision(cost: bigint): bigint {
  return 2n + (cost < 0n ? -cost : cost) / 1_000_000_000n;
}

function slack(cost: bigint, { gap }: Means): bigint {
  return gap === undefined ? 0n : BigInt(Math.floor(Number(cost) * gap));
}
