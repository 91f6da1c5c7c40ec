import type { HsRange, Money, Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Context } from "./context.ts";
import { nonOriginatingValue } from "./non-originating-value.ts";
import { rest, type Step } from "./step.ts";
import { limitVerdict, toleranceBases } from "./tolerance.ts";

/**
 * A good subject to a regional value content need not meet it where the value of all its non-originating
 * materials is within the tolerance (Uniform Regulations s. 5(4)). The exclusions of s. 5(3) do not apply.
 */
export function waiver(context: Context, good: Good, code: HsRange, threshold: Percent): Step {
  const limit = context.agreement.tolerances.deMinimis;
  const value = nonOriginatingValue({ context, good, code, method: "transaction-value", threshold });
  const found = limitVerdict(good, value.vnm, toleranceBases(context, good), limit);
  return rest(found.verdict, [found.missing, value.missing], {
    kind: "rvc-waiver",
    tolerance: {
      measure: "value",
      failing: value.vnm,
      base: found.base as Money | null,
      baseIs: found.baseIs,
      limit,
      materials: [],
      barred: [],
    },
  });
}
