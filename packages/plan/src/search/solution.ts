import type { Choice } from "../model/choice.ts";
import type { LinearLimit } from "../model/site.ts";
import { type Objective, poseProgram, withShare } from "./choice-program.ts";
import { costOf } from "./cost.ts";
import type { Found, Means, Question } from "./question.ts";
import { besideOf, limitKey, type Modes, type Venue } from "./venue.ts";

/** A choice that the engine refuses, and the modes for which it does. */
export interface Refusal {
  readonly choice: Choice;
  readonly concerns: (modes: Modes) => boolean;
}

/** A program that was solved: its choice, where there was time to find one, and what it proves. */
export interface Solution {
  readonly modes: Modes;
  readonly found: Found | null;
  readonly bound: bigint;
}

/** Solves the program of some modes; nothing where it has no solution. */
export function pose(
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

/** A choice as it is found in some modes: what it is worth by the objective, exactly. */
export function foundAs(venue: Venue, modes: Modes, choice: Choice, objective: Objective): Found {
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
export function refusalOf({ venue, goals, active }: Question, modes: Modes, choice: Choice): Refusal | null {
  for (const [at, { oracle, site }] of venue.entries()) {
    if (!oracle.meets(site, choice, goals, active)) return { choice, concerns: () => true };
    if (modes[at]?.claims === true && !oracle.originates(site, choice)) {
      return { choice, concerns: (others) => others[at]?.claims === true };
    }
  }
  return null;
}

function solveLimits({ gap, secondsLeft }: Means) {
  return {
    ...(gap === undefined ? {} : { gap }),
    ...(secondsLeft === undefined ? {} : { timeLimit: Math.max(0.1, secondsLeft()) }),
  };
}

/** The modes with each limit of which one has to hold for the share of Asia: the same in every case. */
export function underAsia({ venue, goals, active }: Question, modes: Modes): readonly Modes[] {
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
export function goalLimits({ venue, goals: { minRvc }, active }: Question): readonly LinearLimit[] {
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
