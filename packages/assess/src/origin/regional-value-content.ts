import { type HsRange, hundred, isAtLeast, type Money, type Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import { any, type Verdict } from "../verdict/verdict.ts";
import type { Context } from "./context.ts";
import type { MissingFact } from "./fact-ref.ts";
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
  code: HsRange,
  transactionValue: Percent | null,
  netCost: Percent | null,
): Step {
  const detail = { kind: "rvc", transactionValue, netCost } as const;
  if (context.mode === "no-rvc") return rest("no", [], detail);
  const below: Step[] = [];
  if (transactionValue !== null) {
    below.push(rvcByMethod(context, good, code, "transaction-value", transactionValue));
  }
  if (netCost !== null) below.push(rvcByMethod(context, good, code, "net-cost", netCost));
  below.push(waiver(context, good, code, transactionValue ?? netCost ?? hundred));
  return conclude("any", below, detail, any(below.map((step) => step.verdict)));
}

/** (base − VNM) ÷ base × 100, compared exactly with the threshold (Uniform Regulations s. 7(2) and (3)). */
function rvcByMethod(
  context: Context,
  good: Good,
  code: HsRange,
  method: RvcMethod["method"],
  threshold: Percent,
): Step {
  const value = nonOriginatingValue({ context, good, code, method, threshold });
  const stated = method === "net-cost" ? netCostOf(context, good) : transactionValueOf(context, good);
  const change = method === "net-cost" ? value.netCostChange : noChange;
  const detail = {
    kind: "rvc-method",
    method: {
      method,
      base: stated === null ? null : ((stated + change.high) as Money),
      leastBase: stated === null ? null : ((stated + change.low) as Money),
      vnm: value.vnm,
      threshold,
      designated: value.designated,
      accumulated: value.accumulated,
    },
  } as const;
  if (stated !== null) {
    const worst = reaches(stated + change.low, value.vnm.high, threshold);
    const best = reaches(stated + change.high, value.vnm.low, threshold);
    const verdict: Verdict = worst ? "yes" : best ? "unknown" : "no";
    return rest(verdict, value.missing, detail);
  }
  // A self-produced material is not sold: it has no transaction value to ask for. The net cost of a bought one is
  // its maker's to know, whose certification is asked instead.
  if (good.path !== "") return rest(method === "transaction-value" ? "no" : "unknown", value.missing, detail);
  const field = method === "net-cost" ? "netCost" : "transactionValue";
  const atLeast = baseNeeded(value.vnm.high, threshold);
  const missing: MissingFact[] = [{ ...missingFact(good, field, "amount"), atLeast }, value.missing];
  return rest("unknown", missing, detail);
}

const noChange = { low: 0n, high: 0n } as const;

function reaches(base: bigint, vnm: bigint, threshold: Percent): boolean {
  return base > 0n && isAtLeast(base - vnm, base, threshold);
}

/** The smallest base at which the threshold is met, rounded up to a millionth. */
function baseNeeded(vnm: bigint, threshold: Percent): bigint {
  const share = BigInt(10_000 - threshold);
  return share === 0n ? vnm : (vnm * 10_000n + share - 1n) / share;
}
