import { hundred, isAtLeast, type Money, type Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import { any, type Verdict } from "../verdict/verdict.ts";
import type { Context } from "./context.ts";
import type { FactRef } from "./fact-ref.ts";
import { missingFact } from "./known-fact.ts";
import { nonOriginatingValue } from "./non-originating-value.ts";
import { conclude, type RvcMethod, rest, type Step } from "./step.ts";
import { netCostOf, transactionValueOf } from "./value-base.ts";
import { waiver } from "./waiver.ts";

/**
 * Regional value content (Uniform Regulations s. 7): by the transaction value method or the net cost method,
 * at the choice of the producer, where the rule gives a threshold for it; not required where all
 * non-originating materials are within the tolerance (s. 5(4)).
 */
export function regionalValueContent(
  context: Context,
  good: Good,
  transactionValue: Percent | null,
  netCost: Percent | null,
): Step {
  const below: Step[] = [];
  if (transactionValue !== null)
    below.push(rvcByMethod(context, good, "transaction-value", transactionValue));
  if (netCost !== null) below.push(rvcByMethod(context, good, "net-cost", netCost));
  below.push(waiver(context, good, transactionValue ?? netCost ?? hundred));
  const verdict = context.mode === "no-rvc" ? "no" : any(below.map((step) => step.verdict));
  return conclude("any", below, { kind: "rvc", transactionValue, netCost }, verdict);
}

/** (base − VNM) ÷ base × 100, compared exactly with the threshold (Uniform Regulations s. 7(2) and (3)). */
export function rvcByMethod(
  context: Context,
  good: Good,
  method: RvcMethod["method"],
  threshold: Percent,
): Step {
  const value = nonOriginatingValue(context, good, method, threshold);
  const stated = method === "net-cost" ? netCostOf(context, good) : transactionValueOf(context, good);
  const base = stated === null ? null : ((stated + value.netCostChange) as Money);
  const detail = {
    kind: "rvc-method",
    method: {
      method,
      base,
      vnm: value.vnm,
      threshold,
      designated: value.designated,
      accumulated: value.accumulated,
    },
  } as const;
  if (base === null) {
    const field = method === "net-cost" ? "netCost" : "transactionValue";
    // A self-produced material is not sold: it has no transaction value to ask for.
    if (method === "transaction-value" && good.path !== "") return rest("no", [], detail);
    const atLeast = baseNeeded(value.vnm.high, threshold);
    const missing: FactRef[] = [{ ...missingFact(good, field, "amount"), atLeast }, ...value.missing];
    return rest("unknown", missing, detail);
  }
  return rest(compare(base, value.vnm.low, value.vnm.high, threshold), value.missing, detail);
}

function compare(base: bigint, low: bigint, high: bigint, threshold: Percent): Verdict {
  if (base <= 0n) return "no";
  if (isAtLeast(base - high, base, threshold)) return "yes";
  return isAtLeast(base - low, base, threshold) ? "unknown" : "no";
}

/** The smallest base at which the threshold is met, rounded up to a millionth. */
function baseNeeded(vnm: bigint, threshold: Percent): bigint {
  const share = BigInt(10_000 - threshold);
  return (vnm * 10_000n + share - 1n) / share;
}
