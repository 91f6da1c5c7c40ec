import type { HsRange } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import { all, any, type Verdict } from "../verdict/verdict.ts";
import { lineForms } from "./automotive/parts-table.ts";
import { vehicleLine } from "./automotive/vehicle.ts";
import type { Context } from "./context.ts";
import { lineApplies } from "./line-applies.ts";
import { linesFor } from "./lines-for.ts";
import { evaluateAlternatives } from "./rule-line.ts";
import { conclude, rest, type Step, verdicts } from "./step.ts";

function isOpen({ verdict }: Step): boolean {
  return verdict === "unknown";
}

/** The product-specific rules of a good: any line that is for it may be met (Uniform Regulations s. 3(2)). */
export function productSpecificRules(context: Context, good: Good, code: HsRange): Step {
  const lines = linesFor(context, code);
  if (lines.length === 0) return rest("unknown", [], { kind: "no-rule", good });
  const steps: Step[] = [];
  for (const entry of lines) {
    // A line that may be for the good leaves the verdict open at best: where one before it does, it adds a proof only.
    const enough = context.thorough || !steps.some(isOpen) ? "no" : "unknown";
    const applies: Step[] = [];
    let isFor: Verdict = "yes";
    for (const step of lineApplies(context, good, code, entry, lines)) {
      applies.push(step);
      isFor = all([isFor, step.verdict]);
      if (isFor === "no" || isFor === enough) break;
    }
    if (isFor === "no" || isFor === enough) continue;
    for (const form of lineForms(context, good, code, vehicleLine(context, good, entry))) {
      if (form.applies?.verdict === "no") continue;
      const table = form.applies === null ? [] : [form.applies];
      const below = [...applies, ...table, evaluateAlternatives(context, good, code, form.entry)];
      const step = conclude("all", below, { kind: "line", entry: form.entry }, all(verdicts(below)));
      steps.push(step);
      if (step.verdict === "yes" && !context.thorough)
        return conclude("any", steps, { kind: "rules", good }, "yes");
    }
  }
  if (steps.length === 0) return rest("unknown", [], { kind: "no-rule", good });
  return conclude("any", steps, { kind: "rules", good }, any(verdicts(steps)));
}
