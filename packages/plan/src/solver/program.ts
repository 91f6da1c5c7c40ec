/** A mixed-integer program: the least cost over variables from 0 up, every row between its bounds. */
export interface Program {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

export interface Variable {
  readonly cost: number;
  /** At most; null where nothing bounds it. */
  readonly upper: number | null;
  /** Whole numbers only. */
  readonly whole: boolean;
}

/** Coefficients by index of the variable, and what their sum has to be. */
export interface Row {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

export interface SolveLimits {
  /** Relative gap at which to stop. Default: 0, proven least. */
  readonly gap?: number;
  /** Seconds for one program. Default: none. */
  readonly timeLimit?: number;
}

/** `values` by variable; null where none were found in time. `bound`: no solution costs less. */
export type Solved =
  | { readonly kind: "solved"; readonly values: readonly number[] | null; readonly bound: number }
  | { readonly kind: "infeasible" };

export interface Solver {
  minimise(program: Program, limits: SolveLimits): Solved;
}
