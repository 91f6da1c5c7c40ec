import { formatMoney, formatPercent, truncatedPercent } from "@coproduce/goods";
import type { Interval, RvcMethod, Tolerance } from "../origin/step.ts";

/** Amounts, weights and shares of a tolerance as text. */
export interface ToleranceParams {
  readonly measure: Tolerance["measure"];
  readonly failing: Range;
  readonly base: string | null;
  readonly baseIs: Tolerance["baseIs"];
  readonly share: Range | null;
  readonly limit: string;
  readonly names: readonly string[];
  readonly barred: readonly string[];
}

/** From what is certain to what could be; the same text twice where both are. */
export interface Range {
  readonly low: string;
  readonly high: string;
}

export function toleranceParams(tolerance: Tolerance): ToleranceParams {
  const { failing, base } = tolerance;
  return {
    measure: tolerance.measure,
    failing: amounts(failing),
    base: base === null ? null : formatMoney(base),
    baseIs: tolerance.baseIs,
    share: base === null ? null : shares(failing, base),
    limit: formatPercent(tolerance.limit),
    names: tolerance.materials.map((material) => material.name),
    barred: tolerance.barred.map((material) => material.name),
  };
}

/** Regional value content from what is certain to what could be; null where the base is not stated. */
export function contentRange({ base, leastBase, vnm }: RvcMethod): Range | null {
  if (base === null || leastBase === null) return null;
  const low = truncatedPercent(leastBase - vnm.high, leastBase);
  const high = truncatedPercent(base - vnm.low, base);
  return low === undefined || high === undefined ? null : { low, high };
}

export function amounts(interval: Interval): Range {
  return { low: formatMoney(interval.low), high: formatMoney(interval.high) };
}

export function shares(interval: Interval, base: bigint): Range | null {
  const low = truncatedPercent(interval.low, base);
  const high = truncatedPercent(interval.high, base);
  return low === undefined || high === undefined ? null : { low, high };
}
