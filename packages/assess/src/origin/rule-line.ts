import type { HsRange } from "@coproduce/goods";
import type { Alternative, ApplicableLine, Condition, RuleLine, Shift } from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import { agree, all, any } from "../verdict/verdict.ts";
import { requirements } from "./agreement-provision.ts";
import { evaluateCondition } from "./condition.ts";
import type { Context } from "./context.ts";
import { conclude, type Step, verdicts } from "./step.ts";

/** Any alternative of a rule line suffices (Uniform Regulations s. 3(6)). */
export function evaluateAlternatives(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
): Step {
  const steps: Step[] = [];
  for (const [index, alternative] of entry.line.alternatives.entries()) {
    const step = evaluateAlternative(context, good, code, entry, alternative, index);
    steps.push(step);
    if (step.verdict === "yes" && !context.thorough) break;
  }
  return conclude("any", steps, { kind: "alternatives", entry }, any(verdicts(steps)));
}

function evaluateAlternative(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  alternative: Alternative,
  index: number,
): Step {
  const detail = { kind: "alternative", entry, index } as const;
  const steps = readings(context, good, code, entry, alternative);
  const required = requirements(context, good, code, waivedBy(entry.line, alternative));
  if (required !== null) steps.push(required);
  return conclude("all", steps, detail, all(verdicts(steps)));
}

/**
 * The conditions of an alternative. The branches by weight of chapters 73, 84 and 86 are printed without
 * "whether or not there is also a change from any other heading": both readings are evaluated (NOTATION,
 * Two points of meaning).
 */
function readings(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  alternative: Alternative,
): Step[] {
  const { conditions } = alternative;
  const byWeight = conditions.some((condition) => condition.kind === "weight");
  const shift = conditions.find((condition): condition is Shift => condition.kind === "shift");
  if (!byWeight || shift === undefined || shift.scope !== null)
    return evaluateAll(context, good, code, entry, conditions);
  const others = conditions.filter((condition) => condition !== shift);
  const letter = reading(context, good, code, entry, shift, "letter");
  if (letter.verdict === "yes") return [letter, ...evaluateAll(context, good, code, entry, others)];
  const purpose = reading(context, good, code, entry, widened(shift), "purpose");
  const both = [letter, purpose];
  const contested = conclude("cases", both, { kind: "contested-reading" }, agree(verdicts(both)));
  return [contested, ...evaluateAll(context, good, code, entry, others)];
}

/** The shift read by its purpose, one for each as printed, so that what is known of its changes is kept. */
function widened(shift: Shift): Shift {
  let wide = byPurpose.get(shift);
  if (wide === undefined) {
    wide = { ...shift, scope: "CTH", except: [] };
    byPurpose.set(shift, wide);
  }
  return wide;
}

const byPurpose = new WeakMap<Shift, Shift>();

function reading(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  shift: Shift,
  which: "letter" | "purpose",
): Step {
  const step = evaluateCondition(context, good, code, entry, shift);
  return conclude("all", [step], { kind: "reading", reading: which }, step.verdict);
}

function evaluateAll(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  conditions: readonly Condition[],
): Step[] {
  const steps: Step[] = [];
  for (const condition of conditions) {
    if (condition.kind === "waives") continue;
    const step = evaluateCondition(context, good, code, entry, condition);
    steps.push(step);
    if (step.verdict === "no" && !context.thorough) break;
  }
  return steps;
}

/** Ids of the chapter rules that do not apply under an alternative: "62.3". */
function waivedBy(line: RuleLine, alternative: Alternative): ReadonlySet<string> {
  const chapter = line.id.slice(0, line.id.indexOf("/"));
  const waived = new Set<string>();
  for (const condition of alternative.conditions) {
    if (condition.kind === "waives")
      for (const rule of condition.provisions) waived.add(`${chapter}.${rule}`);
  }
  return waived;
}
