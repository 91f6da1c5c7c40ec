import { type HsRange, isAtMost, type Money, type Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { all, type Verdict } from "../verdict/verdict.ts";
import { provisionOn } from "./agreement-provision.ts";
import type { Context } from "./context.ts";
import type { MissingFact } from "./fact-ref.ts";
import { knownFact, missingFact, yesNo } from "./known-fact.ts";
import { rest, type Step, type Tolerance } from "./step.ts";
import type { FailingMaterial, ShiftOutcome } from "./tariff-shift.ts";
import { limitVerdict, toleranceBases } from "./tolerance.ts";
import { componentKey, componentWeight, weightOf } from "./weight.ts";

/**
 * The tolerance for materials that fail the shift (Uniform Regulations s. 5): ten percent of the value, or,
 * for textiles, ten percent of the weight with at most seven of elastomeric content.
 */
export function deMinimis(context: Context, good: Good, code: HsRange, outcome: ShiftOutcome): Step {
  const chapter = Math.floor(code.low / 1e8);
  if ((chapter >= 50 && chapter <= 63) || Math.floor(code.low / 1e6) === 9619) {
    return byWeight(context, good, chapter, outcome);
  }
  return byValue(context, good, code, outcome);
}

function byValue(context: Context, good: Good, code: HsRange, outcome: ShiftOutcome): Step {
  const limit = context.agreement.tolerances.deMinimis;
  const failing = { low: sum(outcome.failing, "low"), high: sum(outcome.failing, "high") };
  const found = limitVerdict(good, failing, toleranceBases(context, good), limit);
  const barred = outcome.failing.map((each) => ({ each, step: barring(context, good, code, each.material) }));
  const open = all(barred.map(({ each, step }) => admitted(each, step)));
  const verdict = all([found.verdict, open]);
  const missing = [
    found.missing,
    outcome.missing,
    ...barred.flatMap(({ step }) => (step?.verdict === "unknown" ? step.missing : [])),
  ];
  const below = barred.flatMap(({ step }) => (step === null ? [] : [step]));
  const tolerance: Tolerance = {
    measure: "value",
    failing,
    base: found.base as Money | null,
    baseIs: found.baseIs,
    limit,
    materials: byDecreasing(outcome.failing),
    barred: barred.flatMap(({ each, step }) => (step?.verdict === "yes" ? [each.material] : [])),
  };
  return rest(verdict, missing, { kind: "de-minimis", tolerance }, below);
}

/** The provision that closes the tolerance to a material, unless another opens it again. */
export function barring(context: Context, good: Good, code: HsRange, material: Material): Step | null {
  const excluded = provisionOn(context, "excludes", good, code, material);
  if (excluded === null) return null;
  const tolerated = provisionOn(context, "tolerates", good, code, material);
  if (tolerated === null) return excluded;
  if (tolerated.verdict === "yes") return null;
  return rest("unknown", [excluded.missing, tolerated.missing], { kind: "provisions" }, [
    excluded,
    tolerated,
  ]);
}

function admitted(failing: FailingMaterial, barring: Step | null): Verdict {
  if (barring === null) return "yes";
  return failing.verdict === "no" && barring.verdict === "yes" ? "no" : "unknown";
}

/**
 * By weight: of the whole good (chapters 50 to 60 and heading 96.19, s. 5(6)), or of the component that
 * determines the classification (chapters 61 to 63, s. 5(7) and (9)).
 */
function byWeight(context: Context, good: Good, chapter: number, outcome: ShiftOutcome): Step {
  const { textileWeight, elastomericWeight } = context.agreement.tolerances;
  const base = chapter >= 61 && chapter <= 63 ? componentWeight(context, good) : weightOf(context, good);
  const missing: MissingFact[] = [outcome.missing];
  const failing = weigh(context, outcome.failing, missing, () => "yes");
  const elastomeric = weigh(context, outcome.failing, missing, (material) => {
    const answer = yesNo(context, material, "elastomeric");
    missing.push(answer.missing);
    return answer.verdict;
  });
  if (base === null) missing.push(missingFact(good, "weightKg", "weight"));
  // Where every material fails, what fails is all of the weight, whatever it is.
  const whole = isAllOfIt(context, good, outcome) ? ("no" as const) : ("yes" as const);
  const verdict = all([
    whole,
    within(failing, base, textileWeight),
    within(elastomeric, base, elastomericWeight),
  ]);
  const tolerance: Tolerance = {
    measure: "weight",
    failing: { low: failing.low as Money, high: (failing.high ?? failing.low) as Money },
    base: base as Money | null,
    baseIs: "weight",
    limit: textileWeight,
    materials: byDecreasing(outcome.failing),
    barred: [],
  };
  return rest(verdict, missing, { kind: "de-minimis", tolerance });
}

function isAllOfIt(context: Context, good: Good, outcome: ShiftOutcome): boolean {
  const counted = good.materials.filter(
    (material) => material.role === "material" && knownFact(context, material, componentKey) !== false,
  );
  const fails = new Set(
    outcome.failing.filter(({ verdict }) => verdict === "no").map(({ material }) => material),
  );
  return counted.length > 0 && counted.every((material) => fails.has(material));
}

interface Weighed {
  readonly low: bigint;
  /** Null where a weight is not known. */
  readonly high: bigint | null;
}

function weigh(
  context: Context,
  failing: readonly FailingMaterial[],
  missing: MissingFact[],
  counts: (material: Material) => Verdict,
): Weighed {
  let low = 0n;
  let high: bigint | null = 0n;
  for (const each of failing) {
    const counted = counts(each.material);
    if (counted === "no") continue;
    const weight = weightOf(context, each.material);
    if (weight === null) {
      missing.push(missingFact(each.material, "weightKg", "weight"));
      high = null;
      continue;
    }
    if (high !== null) high += weight;
    if (counted === "yes" && each.verdict === "no") low += weight;
  }
  return { low, high };
}

function within(failing: Weighed, base: bigint | null, limit: Percent): Verdict {
  if (failing.high === 0n) return "yes";
  if (base === null) return "unknown";
  if (!isAtMost(failing.low, base, limit)) return "no";
  return failing.high !== null && isAtMost(failing.high, base, limit) ? "yes" : "unknown";
}

function sum(failing: readonly FailingMaterial[], side: "low" | "high"): Money {
  return failing.reduce((total, each) => total + each[side], 0n) as Money;
}

function byDecreasing(failing: readonly FailingMaterial[]): readonly Material[] {
  return [...failing]
    .sort((one, other) => (one.high < other.high ? 1 : one.high > other.high ? -1 : 0))
    .map((each) => each.material);
}
