import { isAtMost, type Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import { any, type Verdict } from "../verdict/verdict.ts";
import type { Context } from "./context.ts";
import type { Missing } from "./fact-ref.ts";
import { missingFact } from "./known-fact.ts";
import type { Interval, Tolerance } from "./step.ts";
import { netCostOf, transactionValueOf } from "./value-base.ts";

/** What failing materials are measured against. */
export interface ToleranceBase {
  readonly base: bigint;
  readonly baseIs: Tolerance["baseIs"];
  /** The true base may be larger: the limit can be met by it, not missed. */
  readonly atLeast: boolean;
}

/**
 * The bases of the ten-percent tolerance: the adjusted transaction value or the total cost, at choice
 * (Uniform Regulations s. 5(1)(a), (4)(a)). Net cost bounds a total cost that is not stated from below.
 * Where only the transaction value is stated it decides, and the answer lists that as an assumption.
 */
export function toleranceBases(context: Context, good: Good): readonly ToleranceBase[] {
  const bases: ToleranceBase[] = [];
  const transactionValue = transactionValueOf(context, good);
  if (transactionValue !== null) {
    bases.push({ base: transactionValue, baseIs: "transaction-value", atLeast: false });
  }
  const total = good.costs?.total ?? null;
  const netCost = netCostOf(context, good);
  if (total !== null) bases.push({ base: total, baseIs: "total-cost", atLeast: false });
  else if (netCost !== null) {
    bases.push({ base: netCost, baseIs: "total-cost", atLeast: transactionValue === null });
  }
  return bases;
}

export interface LimitFinding {
  readonly verdict: Verdict;
  readonly base: bigint | null;
  readonly baseIs: Tolerance["baseIs"];
  readonly missing: Missing;
}

/** Whether failing materials are within the limit on the base that serves the producer best. */
export function limitVerdict(
  good: Good,
  failing: Interval,
  bases: readonly ToleranceBase[],
  limit: Percent,
): LimitFinding {
  if (failing.high === 0n) {
    return {
      verdict: "yes",
      base: bases[0]?.base ?? null,
      baseIs: bases[0]?.baseIs ?? "transaction-value",
      missing: [],
    };
  }
  let best: ToleranceBase | undefined;
  for (const base of bases) if (best === undefined || base.base > best.base) best = base;
  // A base that may be larger leaves the limit open as none does: the transaction value closes it.
  const open = best === undefined || best.atLeast;
  const missing = open
    ? [{ ...missingFact(good, "transactionValue", "amount"), ...baseNeeded(failing.high, limit) }]
    : [];
  if (best === undefined) return { verdict: "unknown", base: null, baseIs: "transaction-value", missing };
  const verdict = any(bases.map((base) => withinLimit(failing, base, limit)));
  return { verdict, base: best.base, baseIs: best.baseIs, missing };
}

/** The smallest base on which failing materials are within the limit, rounded up to a millionth. */
export function baseNeeded(failing: bigint, limit: Percent): { readonly atLeast?: bigint } {
  const percent = BigInt(limit);
  return percent === 0n ? {} : { atLeast: (failing * 10_000n + percent - 1n) / percent };
}

function withinLimit(failing: Interval, base: ToleranceBase, limit: Percent): Verdict {
  if (isAtMost(failing.high, base.base, limit)) return "yes";
  return base.atLeast || isAtMost(failing.low, base.base, limit) ? "unknown" : "no";
}
