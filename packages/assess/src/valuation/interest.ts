import type { Money, Percent } from "@coproduce/goods";

/** Interest up to this much above the federal government's rate is allowable (Uniform Regulations s. 1(1)). */
export const allowableMargin = 700 as Percent;

export interface PrincipalPayment {
  readonly amount: Money;
  /** Whole years from the contract, or from the beginning of the interest rate period, to the payment. */
  readonly years: number;
}

/**
 * Weighted average principal maturity in tenths of a year, midpoints up (Schedule 9 s. 1).
 *
 * @param principal the original loan, or for a variable rate the balance at the beginning of the period, whose
 *   last payment is then the principal outstanding at its end.
 */
export function weightedAverageMaturity(payments: readonly PrincipalPayment[], principal: Money): number {
  let weighted = 0n;
  for (const { amount, years } of payments) weighted += amount * BigInt(years);
  return Number((20n * weighted + principal) / (2n * principal));
}

export interface FederalRate {
  /** Maturity in tenths of a year. */
  readonly maturity: number;
  readonly rate: Percent;
}

/**
 * The federal government's rate for a maturity between two that it offers, by linear interpolation (Schedule 9
 * s. 1), in hundredths of a percent, rounded down in the producer's disfavor.
 */
export function interpolatedRate(shorter: FederalRate, longer: FederalRate, maturity: number): Percent {
  const rise = (longer.rate - shorter.rate) * (maturity - shorter.maturity);
  return (shorter.rate + Math.floor(rise / (longer.maturity - shorter.maturity))) as Percent;
}

/** How far a contract's rate is above what is allowable; zero or less where all interest is allowable. */
export function excessRate(contract: Percent, federal: Percent): number {
  return contract - (federal + allowableMargin);
}
