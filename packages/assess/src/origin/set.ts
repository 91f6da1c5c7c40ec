import { isAtMost, type Money } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Context } from "./context.ts";
import type { MissingFact } from "./fact-ref.ts";
import { missingFact } from "./known-fact.ts";
import { materialOrigin } from "./material-origin.ts";
import { conclude, rest, type Step } from "./step.ts";
import { transactionValueOf } from "./value-base.ts";

/**
 * A set originates if each good in it does, or if those that do not are within the tolerance of its value
 * (Uniform Regulations s. 6(2), (3)). The goods of the set are the materials of the document.
 */
export function originatingSet(context: Context, good: Good): Step {
  const limit = context.agreement.tolerances.deMinimis;
  const missing: MissingFact[] = [];
  let low = 0n;
  let high = 0n;
  const steps: Step[] = [];
  for (const material of good.materials) {
    const step = materialOrigin(context, material);
    steps.push(step);
    if (step.verdict === "yes") continue;
    missing.push(step.missing);
    high += material.deductedValue;
    if (step.verdict === "no") low += material.deductedValue;
  }
  const base = transactionValueOf(context, good);
  if (base === null) missing.push(missingFact(good, "transactionValue", "amount"));
  const detail = {
    kind: "set",
    good,
    tolerance: {
      measure: "value",
      failing: { low: low as Money, high: high as Money },
      base,
      baseIs: "set-value",
      limit,
      materials: [],
      barred: [],
    },
  } as const;
  const verdict: Verdict =
    high === 0n
      ? "yes"
      : base === null
        ? "unknown"
        : isAtMost(high, base, limit)
          ? "yes"
          : isAtMost(low, base, limit)
            ? "unknown"
            : "no";
  const within = rest(verdict, missing, detail, steps);
  return conclude("all", [within], { kind: "criterion", criterion: "B", basis: "set" }, verdict);
}
