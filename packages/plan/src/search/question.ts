import type { GoalId, Goals } from "../goals.ts";
import type { Choice } from "../model/choice.ts";
import type { Solver } from "../solver/program.ts";
import type { Objective } from "./choice-program.ts";
import type { Venue } from "./venue.ts";

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
