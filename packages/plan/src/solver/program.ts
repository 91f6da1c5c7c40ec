/** A program over yes-or-no choices: exactly one of each group, every row at most its bound, cost least. */
export interface ChoiceProgram {
  readonly costs: readonly number[];
  /** Indices of the choices of which exactly one is taken. */
  readonly groups: readonly (readonly number[])[];
  readonly rows: readonly ChoiceRow[];
}

/** Coefficients by index of the choice, and what their sum may be at most. */
export interface ChoiceRow {
  readonly terms: readonly (readonly [choice: number, coefficient: number])[];
  readonly atMost: number;
}

export interface SolveLimits {
  /** Relative gap at which to stop. Default: 0, proven least. */
  readonly gap?: number;
  /** Seconds for one program. Default: none. */
  readonly timeLimit?: number;
}

/** `chosen` are the indices taken; null where none was found in time. `bound`: no solution costs less. */
export type Solved =
  | { readonly kind: "solved"; readonly chosen: readonly number[] | null; readonly bound: number }
  | { readonly kind: "infeasible" };

export interface Solver {
  minimise(program: ChoiceProgram, limits: SolveLimits): Solved;
}
