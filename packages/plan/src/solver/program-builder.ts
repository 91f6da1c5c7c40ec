import type { Program, Row, Variable } from "./program.ts";

/** A sum of variables and a constant. Coefficients are exact; each row says what one of them is worth. */
export interface Linear {
  readonly terms: readonly (readonly [variable: number, coefficient: bigint])[];
  readonly constant: bigint;
}

/** Coefficients that make one unit of the solver: so many that amounts are near those of everyday prices. */
export const inCounts = 1;

/** Millionths of the currency times hundredths of a percent of the quantity. */
export const inMoney = 1e10;

/** The same times hundredths of a percent of a base. */
export const inLimits = 1e14;

/** Collects the variables and rows of a program; what they weigh is exact until it is handed to the solver. */
export class ProgramBuilder {
  readonly #variables: { cost: bigint; readonly upper: number | null; readonly whole: boolean }[] = [];
  readonly #rows: Row[] = [];

  /** A whole number from 0 up to a bound: 1 for yes or no. */
  count(upper: number): number {
    return this.#variables.push({ cost: 0n, upper, whole: true }) - 1;
  }

  /** An amount of money from 0 up, in units of the currency. */
  amount(): number {
    return this.#variables.push({ cost: 0n, upper: null, whole: false }) - 1;
  }

  /** Adds a share, in hundredths of a percent, of a sum of money to what is made least; not its constant. */
  minimise({ terms }: Linear, share: bigint): void {
    for (const [at, coefficient] of terms) {
      const variable = this.#variables[at];
      if (variable !== undefined) variable.cost += coefficient * share;
    }
  }

  atMost(sum: Linear, bound: bigint, unit: number): void {
    this.#rows.push({ terms: scaled(sum, unit), atLeast: null, atMost: Number(bound - sum.constant) / unit });
  }

  atLeast(sum: Linear, bound: bigint, unit: number): void {
    this.#rows.push({ terms: scaled(sum, unit), atLeast: Number(bound - sum.constant) / unit, atMost: null });
  }

  exactly(sum: Linear, bound: bigint, unit: number): void {
    const amount = Number(bound - sum.constant) / unit;
    this.#rows.push({ terms: scaled(sum, unit), atLeast: amount, atMost: amount });
  }

  build(): Program {
    const variables = this.#variables.map(
      ({ cost, upper, whole }): Variable => ({ cost: Number(cost) / inLimits, upper, whole }),
    );
    return { variables, rows: this.#rows };
  }
}

/** A variable stands in a row once: HiGHS refuses a program where one stands twice. */
function scaled({ terms }: Linear, unit: number): Row["terms"] {
  const sums = new Map<number, bigint>();
  for (const [at, coefficient] of terms) sums.set(at, (sums.get(at) ?? 0n) + coefficient);
  return [...sums].flatMap(([at, coefficient]) =>
    coefficient === 0n ? [] : [[at, Number(coefficient) / unit] as const],
  );
}

/** An amount variable in a sum of money: one unit of the currency. */
export const oneUnit = BigInt(inMoney);
