import { hundred } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import { type Choice, wholly } from "../model/choice.ts";
import type { LinearLimit } from "../model/site.ts";
import type { Solver } from "../solver/program.ts";
import { type Objective, poseProgram, withShare } from "./choice-program.ts";
import { costOf } from "./cost.ts";
import { lowerBound } from "./lower-bound.ts";
import { besideOf, limitKey, type Modes, modesOf, type Venue } from "./venue.ts";
import { weighedByContent } from "./weighed-by-content.ts";

/** What is looked for at one venue. */
export interface Question {
  readonly venue: Venue;
  /** Whether the preference may be claimed, must be, or may not be. */
  readonly claims: "either" | boolean;
  readonly goals: Goals;
  readonly active: ReadonlySet<GoalId>;
  readonly objective: Objective;
}

/** How the search is done. */
export interface Means {
  readonly solver: Solver;
  /** Relative gap at which a program may stop. Default: 0. */
  readonly gap?: number;
  /** Seconds that are left; the clock is the caller's. */
  readonly secondsLeft?: () => number;
  readonly effort: Effort;
}

/** What the search has done so far. */
export interface Effort {
  programs: number;
  /** Choices that met the limits of a program and not the law. */
  rejected: number;
}

/** The best choice found, and what none can be better than. */
export interface Least {
  readonly found: Found | null;
  /** In millionths times hundredths of a percent; null where nothing is possible. */
  readonly bound: bigint | null;
}

export interface Found {
  readonly choice: Choice;
  /** Whether the preference is claimed, by case. */
  readonly claims: readonly boolean[];
  /** In millionths times hundredths of a percent. */
  readonly value: bigint;
}

/** Choices that may be refused before the search settles for the best that it has. */
const mostRejected = 400;

/** A choice that the engine refuses, and the modes for which it does. */
interface Refusal {
  readonly choice: Choice;
  readonly concerns: (modes: Modes) => boolean;
}

/**
 * The best choice at a venue. Each combination of ways to originate is a program of its own; the program with
 * the least bound is judged first, so that the first choice that the engine confirms is the best. One that it
 * refuses is excluded, and its program solved again.
 */
export function leastCost(question: Question, means: Means): Least {
  const refused: Refusal[] = [];
  const waiting = modesOf(question.venue, question.claims)
    .flatMap((modes) => underAsia(question, modes))
    .flatMap((modes) => weigh(question, modes));
  const unasked = withoutWays(question, waiting, means);
  if (unasked?.found != null && refusalOf(question, unasked.modes, unasked.found.choice) === null)
    return { found: unasked.found, bound: unasked.bound };
  const queue: (Solution | Unsolved)[] = waiting.map((each) =>
    unasked !== null && unasked.bound > each.bound ? { ...each, bound: unasked.bound } : each,
  );
  let best: Found | null = null;
  // The least that anything may cost which was not searched to its end.
  let open: bigint | null = null;
  const leave = ({ bound }: Solution | Unsolved) => {
    if (open === null || bound < open) open = bound;
  };
  for (let count = 0; ; ) {
    queue.sort((one, other) => (one.bound < other.bound ? -1 : one.bound > other.bound ? 1 : 0));
    const [next] = queue;
    if (next === undefined) break;
    if (best !== null && best.value <= next.bound + slack(best.value, means)) break;
    if (count >= mostRejected || isOver(means)) break;
    queue.shift();
    if (!("found" in next)) {
      queue.push(...pose(question, next.modes, refused, means));
      continue;
    }
    if (next.found === null) {
      leave(next);
      continue;
    }
    const refusal = refusalOf(question, next.modes, next.found.choice);
    if (refusal === null) {
      best = lesser(best, next.found);
      leave(next);
      continue;
    }
    count += 1;
    means.effort.rejected += 1;
    refused.push(refusal);
    // A choice with several suppliers is excluded with all its shares: others of them may do.
    if (isMixed(next.found.choice)) leave(next);
    queue.push(...pose(question, next.modes, refused, means));
  }
  for (const left of queue) {
    leave(left);
    if (!("found" in left)) continue;
    const { found, modes } = left;
    const isBetter = found !== null && (best === null || found.value < best.value);
    if (isBetter && refusalOf(question, modes, found.choice) === null) best = found;
  }
  if (open !== null && (best === null || open < best.value)) best = cheapest([best, ...present(question)]);
  if (best === null && open !== null) best = mostRegional(question, means);
  if (best === null) return { found: null, bound: open };
  return { found: best, bound: open === null || open > best.value ? best.value : open };
}

function lesser(one: Found | null, other: Found): Found {
  return one === null || one.value > other.value ? other : one;
}

function cheapest(all: readonly (Found | null)[]): Found | null {
  return all.reduce((best, each) => (each === null ? best : lesser(best, each)), null);
}

/** What is in use now, where the goals allow it: a search that is cut short gives nothing dearer. */
function present(question: Question): readonly Found[] {
  const { venue, claims, active, objective } = question;
  const columns = venue[0]?.site.columns ?? [];
  const isAllowed = columns.every(
    ({ candidates: [inUse] }) =>
      inUse !== undefined &&
      inUse.delivered.most === hundred &&
      [...inUse.against].every((goal) => !active.has(goal)),
  );
  if (!isAllowed) return [];
  const choice = wholly(columns.map(() => 0));
  return (claims === "either" ? [true, false] : [claims]).flatMap((isClaimed) => {
    const modes = venue.map(() => ({ claims: isClaimed, limits: [] }));
    return refusalOf(question, modes, choice) === null ? [foundAs(venue, modes, choice, objective)] : [];
  });
}

/** Modes whose program waits: it is solved where what it costs at least is less than what was found. */
interface Unsolved {
  readonly modes: Modes;
  readonly bound: bigint;
}

/**
 * The cheapest good of which no way to originate is asked: one of any way costs no less, and where the goals
 * ask for much regional content it mostly originates all the same. Null where there is no choice of ways.
 */
function withoutWays(question: Question, waiting: readonly Unsolved[], means: Means): Solution | null {
  const { venue, claims } = question;
  if (claims !== true || venue.length > 1 || waiting.length < 2) return null;
  const solutions = underAsia(
    question,
    venue.map(() => ({ claims, limits: [] })),
  ).flatMap((modes) => pose(question, modes, [], means));
  return solutions.reduce<Solution | null>(
    (least, each) => (least === null || each.bound < least.bound ? each : least),
    null,
  );
}

function weigh(question: Question, modes: Modes): readonly Unsolved[] {
  const { venue, active, objective } = question;
  if (objective.kind === "regret") return [{ modes, bound: 0n }];
  const limits = [...modes.flatMap((mode) => mode.limits), ...goalLimits(question)];
  const bound = lowerBound(venue, modes, limits, active);
  return bound === null ? [] : [{ modes, bound }];
}

/** A program that was solved: its choice, where there was time to find one, and what it proves. */
interface Solution {
  readonly modes: Modes;
  readonly found: Found | null;
  readonly bound: bigint;
}

function pose(
  question: Question,
  modes: Modes,
  refused: readonly Refusal[],
  means: Means,
): readonly Solution[] {
  const { venue, active, objective } = question;
  const without = refused.filter(({ concerns }) => concerns(modes)).map(({ choice }) => choice);
  const posed = poseProgram({ venue, modes, limits: goalLimits(question), active, without, objective });
  if (posed === null) return [];
  means.effort.programs += 1;
  const solved = means.solver.minimise(posed.program, solveLimits(means));
  if (solved.kind === "infeasible") return [];
  const choice = solved.values === null ? null : posed.read(solved.values);
  const found = choice === null ? null : foundAs(venue, modes, choice, objective);
  const stated = posed.constant + fromUnits(solved.bound);
  // The solver reckons in floating point: within its precision, what it proves is the exact amount.
  const proven =
    found !== null && (stated > found.value || found.value - stated <= precision(found))
      ? found.value
      : stated;
  return [{ modes, found, bound: proven }];
}

function foundAs(venue: Venue, modes: Modes, choice: Choice, objective: Objective): Found {
  const costs = venue.map((each, at) =>
    costOf(each.site, choice, besideOf(each, modes[at]?.claims === true)),
  );
  let value = 0n;
  for (const [at, { total }] of costs.entries()) {
    if (objective.kind === "expected") value += total.low * (venue[at]?.weight ?? 0n);
    else {
      const regret = (total.low - (objective.best[at] ?? 0n)) * 10_000n;
      if (regret > value) value = regret;
    }
  }
  return { choice, claims: modes.map(({ claims }) => claims), value };
}

/** Null where the engine finds what is claimed of a choice in every case. */
function refusalOf({ venue, goals, active }: Question, modes: Modes, choice: Choice): Refusal | null {
  for (const [at, { oracle, site }] of venue.entries()) {
    if (!oracle.meets(site, choice, goals, active)) return { choice, concerns: () => true };
    if (modes[at]?.claims === true && !oracle.originates(site, choice)) {
      return { choice, concerns: (others) => others[at]?.claims === true };
    }
  }
  return null;
}

function isMixed(choice: Choice): boolean {
  return choice.some((taken) => taken.length > 1);
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

/** Where the search has to stop without any choice: the one with the least non-originating value. */
function mostRegional(question: Question, means: Means): Found | null {
  const { venue, claims, active } = question;
  const regional = venue.map(({ site, ...others }) => ({ ...others, site: weighedByContent(site) }));
  const [modes = []] = underAsia(
    question,
    venue.map(() => ({ claims: claims !== false, limits: [] })),
  );
  const limits = goalLimits(question);
  const objective = { kind: "expected" } as const;
  const posed = poseProgram({ venue: regional, modes, limits, active, without: [], objective });
  if (posed === null) return null;
  means.effort.programs += 1;
  const solved = means.solver.minimise(posed.program, solveLimits(means));
  if (solved.kind === "infeasible" || solved.values === null) return null;
  const choice = posed.read(solved.values);
  if (refusalOf(question, modes, choice) !== null) return null;
  return foundAs(venue, modes, choice, question.objective);
}

/** The modes with each limit of which one has to hold for the share of Asia: the same in every case. */
function underAsia({ venue, goals, active }: Question, modes: Modes): readonly Modes[] {
  const { maxAsia } = goals;
  const limits = venue[0]?.site.asia ?? [];
  if (maxAsia === undefined || !active.has("max-asia") || limits.length === 0) return [modes];
  return limits.map((limit) =>
    modes.map((mode, at) =>
      at === 0 ? { ...mode, limits: [...mode.limits, withShare(limit, maxAsia)] } : mode,
    ),
  );
}

/** What the goal of content asks, of every case. */
function goalLimits({ venue, goals: { minRvc }, active }: Question): readonly LinearLimit[] {
  const limits = venue.flatMap(({ site: { content } }) =>
    minRvc === undefined || !active.has("min-rvc") || content === null
      ? []
      : [withShare(content, 10_000 - minRvc)],
  );
  return [...new Map(limits.map((limit) => [limitKey(limit), limit])).values()];
}

/** Where the solver had no time to prove anything: nothing costs less than nothing. */
function fromUnits(amount: number): bigint {
  return Number.isFinite(amount) ? BigInt(Math.floor(amount * 1e6)) * 10_000n : 0n;
}

/** Two millionths and one for each share, and a billionth of the amount. */
function precision({ choice, value }: Found): bigint {
  const parts = choice.reduce((sum, taken) => sum + (taken.length > 1 ? taken.length : 0), 2);
  return BigInt(parts) * 10_000n + (value < 0n ? -value : value) / 1_000_000_000n;
}

function slack(value: bigint, { gap }: Means): bigint {
  return gap === undefined ? 0n : BigInt(Math.floor(Number(value) * gap));
}
