import type { HsRange, Money } from "@coproduce/goods";
import type { ApplicableLine, Shift } from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { all, any, type Verdict } from "../verdict/verdict.ts";
import { provisionOn } from "./agreement-provision.ts";
import { codeChange } from "./code-change.ts";
import type { Context } from "./context.ts";
import { deMinimis } from "./de-minimis.ts";
import type { FactRef } from "./fact-ref.ts";
import { materialOrigin } from "./material-origin.ts";
import { conclude, rest, type Step } from "./step.ts";

/** A material that fails the shift, or may. */
export interface FailingMaterial {
  readonly material: Material;
  readonly verdict: "no" | "unknown";
  /** Value that fails: nothing for certain where the verdict is unknown. */
  readonly low: Money;
  readonly high: Money;
  readonly missing: readonly FactRef[];
}

/** A shift as evaluated for every material, before any tolerance. */
export interface ShiftOutcome {
  readonly steps: readonly Step[];
  readonly failing: readonly FailingMaterial[];
  readonly missing: readonly FactRef[];
}

/**
 * Change in tariff classification: every non-originating material makes it, or those that do not are within
 * the tolerance (Uniform Regulations ss. 3(2), 5). Packaging for retail sale, accessories, packing and
 * indirect materials are left out of account (s. 8(13), (14), (17), (24)).
 */
export function tariffShift(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  shift: Shift,
): Step {
  const outcome = shiftOutcome(context, good, code, entry, shift);
  const every = conclude(
    "all",
    outcome.steps,
    { kind: "every-material-shifts", shift },
    all(verdicts(outcome.steps)),
  );
  const detail = { kind: "shift", shift, entry } as const;
  if (every.verdict === "yes") return conclude("any", [every], detail, "yes");
  const below = [every, deMinimis(context, good, code, outcome)];
  return conclude("any", below, detail, any(verdicts(below)));
}

/** The shift of each material that counts, with those that fail or may fail. */
export function shiftOutcome(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  shift: Shift,
): ShiftOutcome {
  const steps: Step[] = [];
  const failing: FailingMaterial[] = [];
  const missing: FactRef[] = [];
  for (const material of good.materials) {
    if (isLeftOut(material)) continue;
    const left = provisionOn(context, "disregards", good, code, material);
    if (left !== null && left.verdict === "yes") {
      steps.push(left);
      continue;
    }
    const shifted = materialShift(context, good, code, entry, shift, material);
    const step = left === null ? shifted.step : either(left, shifted.step, material, shift);
    steps.push(step);
    if (step.verdict === "yes") continue;
    failing.push({
      material,
      verdict: step.verdict,
      low: step.verdict === "no" ? shifted.low : (0n as Money),
      high: shifted.high,
      missing: step.missing,
    });
    missing.push(...step.missing);
  }
  return { steps, failing, missing };
}

function isLeftOut(material: Material): boolean {
  return material.role !== "material";
}

interface MaterialShift {
  readonly step: Step;
  readonly low: Money;
  readonly high: Money;
}

function materialShift(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  shift: Shift,
  material: Material,
): MaterialShift {
  const origin = materialOrigin(context, material);
  const detail = { kind: "material-shift", material, shift } as const;
  if (origin.verdict === "yes")
    return { step: conclude("any", [origin], detail, "yes"), low: none, high: none };
  const change = codeChange(context, shift, entry.line, code, material);
  const below = [
    origin,
    rest(change.verdict, change.missing, {
      kind: "code-change",
      material,
      shift,
      line: entry.line,
      good: code,
    }),
  ];
  const inner = innerMaterials(material);
  let low: bigint = material.deductedValue;
  let high: bigint = material.deductedValue;
  if (inner !== null && change.verdict !== "yes") {
    // A self-produced material may be looked through (s. 3(8) leaves the choice to its producer); so may one
    // whose maker stated the classification of its own materials (s. 9(7)(a)(ii)).
    const parts = inner.map((each) => materialShift(context, good, code, entry, shift, each));
    const steps = parts.map((part) => part.step);
    below.push(
      conclude("all", steps, { kind: "inner-materials-shift", material, shift }, all(verdicts(steps))),
    );
    low = smaller(low, total(parts, "low"));
    high = smaller(high, total(parts, "high"));
  }
  const verdict = any(verdicts(below));
  const step = conclude("any", below, detail, verdict);
  return {
    step,
    low: (verdict === "no" ? low : 0n) as Money,
    high: (verdict === "yes" ? 0n : high) as Money,
  };
}

const none = 0n as Money;

function innerMaterials(material: Material): readonly Material[] | null {
  const materials = material.selfProduced
    ? material.materials
    : (material.supplierStatement?.materials ?? []);
  return materials.length === 0 ? null : materials.filter((each) => !isLeftOut(each));
}

function total(parts: readonly MaterialShift[], side: "low" | "high"): bigint {
  return parts.reduce((sum, part) => sum + part[side], 0n);
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function either(left: Step, shifted: Step, material: Material, shift: Shift): Step {
  const below = [left, shifted];
  return conclude("any", below, { kind: "material-shift", material, shift }, any(verdicts(below)));
}

function verdicts(steps: readonly Step[]): readonly Verdict[] {
  return steps.map((step) => step.verdict);
}
