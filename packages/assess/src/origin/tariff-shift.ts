import type { HsRange, Money } from "@coproduce/goods";
import type { ApplicableLine, Shift } from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { all, any } from "../verdict/verdict.ts";
import { provisionOn } from "./agreement-provision.ts";
import { codeChange } from "./code-change.ts";
import { type Context, isSearch, memoOf } from "./context.ts";
import { deMinimis } from "./de-minimis.ts";
import type { Missing, MissingFact } from "./fact-ref.ts";
import { materialOrigin } from "./material-origin.ts";
import { conclude, rest, type Step, verdicts } from "./step.ts";

/** A material that fails the shift, or may. */
export interface FailingMaterial {
  readonly material: Material;
  readonly verdict: "no" | "unknown";
  /** Value that fails: nothing for certain where the verdict is unknown. */
  readonly low: Money;
  readonly high: Money;
  readonly missing: Missing;
}

/** A shift as evaluated for every material, before any tolerance. */
export interface ShiftOutcome {
  readonly steps: readonly Step[];
  readonly failing: readonly FailingMaterial[];
  readonly missing: Missing;
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
  const missing: MissingFact[] = [];
  for (const material of good.materials) {
    if (isLeftOut(material)) continue;
    if (!context.thorough && codeChange(context, shift, entry.line, code, material).verdict === "yes")
      continue;
    const left = provisionOn(context, "disregards", good, code, material);
    if (left !== null && left.verdict === "yes") {
      steps.push(left);
      continue;
    }
    const shifted = materialShift(context, code, entry, shift, material);
    const step = left === null ? shifted.step : either(left, shifted.step, material, shift);
    steps.push(step);
    if (step.verdict === "yes") continue;
    failing.push(...(step.verdict === shifted.step.verdict ? shifted.failing : shifted.failing.map(doubted)));
    missing.push(step.missing);
  }
  return { steps, failing, missing };
}

function isLeftOut(material: Material): boolean {
  return material.role !== "material";
}

export interface MaterialShift {
  readonly step: Step;
  /** The material, or what of it fails where it is looked through: the smaller value, at choice. */
  readonly failing: readonly FailingMaterial[];
}

/** The shift of a material, which searches ask for again and again. */
function materialShift(
  context: Context,
  code: HsRange,
  entry: ApplicableLine,
  shift: Shift,
  material: Material,
): MaterialShift {
  if (context.thorough || !isSearch(context)) return evaluateShift(context, code, entry, shift, material);
  const known = knownShifts(memoOf(context, material).shifts[context.mode], material, shift);
  let found = known.get(code);
  if (found === undefined) {
    found = evaluateShift(context, code, entry, shift, material);
    known.set(code, found);
  }
  return found;
}

function knownShifts(
  memo: Map<Material, Map<Shift, Map<HsRange, MaterialShift>>>,
  material: Material,
  shift: Shift,
): Map<HsRange, MaterialShift> {
  const shifts = memo.get(material) ?? new Map<Shift, Map<HsRange, MaterialShift>>();
  if (shifts.size === 0) memo.set(material, shifts);
  const known = shifts.get(shift) ?? new Map<HsRange, MaterialShift>();
  if (known.size === 0) shifts.set(shift, known);
  return known;
}

function evaluateShift(
  context: Context,
  code: HsRange,
  entry: ApplicableLine,
  shift: Shift,
  material: Material,
): MaterialShift {
  const origin = materialOrigin(context, material);
  const detail = { kind: "material-shift", material, shift } as const;
  if (origin.verdict === "yes") return { step: conclude("any", [origin], detail, "yes"), failing: [] };
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
  const inner = change.verdict === "yes" ? null : innerMaterials(material);
  let within: readonly FailingMaterial[] | null = null;
  if (inner !== null) {
    // A self-produced material may be looked through (s. 3(8) leaves the choice to its producer); so may one
    // whose maker stated the classification of its own materials (s. 9(7)(a)(ii)).
    const parts = inner.map((each) => materialShift(context, code, entry, shift, each));
    const steps = parts.map((part) => part.step);
    below.push(
      conclude("all", steps, { kind: "inner-materials-shift", material, shift }, all(verdicts(steps))),
    );
    within = parts.flatMap((part) => part.failing);
  }
  const verdict = any(verdicts(below));
  const step = conclude("any", below, detail, verdict);
  if (verdict === "yes") return { step, failing: [] };
  const value = material.deductedValue;
  const whole: FailingMaterial = {
    material,
    verdict,
    low: verdict === "no" ? value : none,
    high: value,
    missing: step.missing,
  };
  if (within === null || total(within) > value) return { step, failing: [whole] };
  return { step, failing: verdict === "no" ? within : within.map(doubted) };
}

/** A failing material of which it is not certain that it fails. */
function doubted(failing: FailingMaterial): FailingMaterial {
  return { ...failing, verdict: "unknown", low: none };
}

const none = 0n as Money;

function innerMaterials(material: Material): readonly Material[] | null {
  const materials = material.selfProduced
    ? material.materials
    : (material.supplierStatement?.materials ?? []);
  return materials.length === 0 ? null : materials.filter((each) => !isLeftOut(each));
}

function total(failing: readonly FailingMaterial[]): bigint {
  return failing.reduce((sum, each) => sum + each.high, 0n);
}

function either(left: Step, shifted: Step, material: Material, shift: Shift): Step {
  const below = [left, shifted];
  return conclude("any", below, { kind: "material-shift", material, shift }, any(verdicts(below)));
}
