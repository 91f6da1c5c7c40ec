import type { Verdict } from "../verdict/verdict.ts";

/** Where an amount starts to lead to a verdict. */
export interface Threshold {
  readonly verdict: "yes" | "no";
  readonly comparison: ">=" | "<=";
  readonly value: bigint;
}

/** Largest amount searched, in millionths. */
const large = 10n ** 21n;

/**
 * The bounds of an amount beyond which the verdict is known, found by bisection to a millionth: every test of
 * an amount passes on one side of a bound.
 */
export function thresholds(verdictAt: (value: bigint) => Verdict): readonly Threshold[] {
  const low = verdictAt(1n);
  const high = verdictAt(large);
  const found: Threshold[] = [];
  if (high !== "unknown" && high !== low) {
    found.push({ verdict: high, comparison: ">=", value: boundary(verdictAt, high, "high") });
  }
  if (low !== "unknown" && low !== high) {
    found.push({ verdict: low, comparison: "<=", value: boundary(verdictAt, low, "low") });
  }
  return found;
}

function boundary(verdictAt: (value: bigint) => Verdict, verdict: Verdict, side: "low" | "high"): bigint {
  let holds = side === "high" ? large : 1n;
  let fails = side === "high" ? 1n : large;
  while (holds - fails > 1n || fails - holds > 1n) {
    const middle = (holds + fails) / 2n;
    if (verdictAt(middle) === verdict) holds = middle;
    else fails = middle;
  }
  return holds;
}
