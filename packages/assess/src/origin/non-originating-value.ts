import { type HsRange, type Money, type Percent, zero } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { provisionOn } from "./agreement-provision.ts";
import type { Context } from "./context.ts";
import type { Missing, MissingFact } from "./fact-ref.ts";
import { materialOrigin } from "./material-origin.ts";
import type { Interval, RvcMethod } from "./step.ts";

/** Value of non-originating materials (VNM) of a good, from what is certain to what could be. */
export interface NonOriginatingValue {
  readonly vnm: Interval;
  /** What accumulation and undesignated materials change in the net cost of the good. */
  readonly netCostChange: Interval;
  /** Self-produced materials whose designation as intermediate materials lowers the value. */
  readonly designated: readonly Material[];
  readonly accumulated: readonly Material[];
  readonly missing: Missing;
}

/** The calculation for which a value is wanted. */
export interface ValueQuestion {
  readonly context: Context;
  readonly good: Good;
  readonly code: HsRange;
  readonly method: RvcMethod["method"];
  /** With the threshold, a supplier's statement is used only where it helps. */
  readonly threshold: Percent;
}

class Tally {
  low = 0n;
  high = 0n;
  leastChange = 0n;
  mostChange = 0n;
  readonly designated: Material[] = [];
  readonly accumulated: Material[] = [];
  readonly missing: MissingFact[] = [];

  include(inner: Tally): void {
    this.low += inner.low;
    this.high += inner.high;
    this.leastChange += inner.leastChange;
    this.mostChange += inner.mostChange;
    this.designated.push(...inner.designated);
    this.accumulated.push(...inner.accumulated);
    this.missing.push(inner.missing);
  }
}

/**
 * The value of the non-originating materials used by the producer (Uniform Regulations ss. 7(4), 7(5), 8):
 * nothing for an originating material; the inner non-originating materials of a self-produced material,
 * unless it is designated as an intermediate material and originates; a supplier's stated value under
 * accumulation (s. 9). Packing for shipment, indirect materials (s. 8(13), (17)) and what a note of the
 * chapter disregards are left out.
 *
 * Designating never raises the value, since a designation that fails may be rescinded (s. 8(10)), so that
 * each material is designated where that is allowed and helps.
 */
export function nonOriginatingValue(question: ValueQuestion): NonOriginatingValue {
  const tally = tallyOf(question, question.good.materials);
  return {
    vnm: { low: tally.low as Money, high: tally.high as Money },
    netCostChange: { low: tally.leastChange as Money, high: tally.mostChange as Money },
    designated: tally.designated,
    accumulated: tally.accumulated,
    missing: tally.missing,
  };
}

function tallyOf(question: ValueQuestion, materials: readonly Material[]): Tally {
  const tally = new Tally();
  for (const material of materials) {
    if (material.role === "packing-shipping" || material.role === "indirect") continue;
    if (material.selfProduced && material.materials.length > 0) addSelfProduced(question, material, tally);
    else addMaterial(question, material, tally);
  }
  return tally;
}

function addMaterial(question: ValueQuestion, material: Material, tally: Tally): void {
  const { context, good, code } = question;
  const origin = materialOrigin(context, material);
  if (origin.verdict === "yes") return;
  const left = provisionOn(context, "disregards", good, code, material);
  if (left?.verdict === "yes") return;
  const accumulation = accumulate(material, question.method, question.threshold);
  const value = accumulation?.vnm ?? material.deductedValue;
  const change = accumulation?.netCostChange ?? 0n;
  tally.high += value;
  tally.leastChange += change;
  if (origin.verdict === "unknown" || left !== null) {
    tally.missing.push(origin.missing, left?.missing ?? []);
    return;
  }
  tally.low += value;
  tally.mostChange += change;
  if (accumulation !== undefined) tally.accumulated.push(material);
}

function addSelfProduced(question: ValueQuestion, material: Material, tally: Tally): void {
  const inner = tallyOf(question, material.materials);
  // Excluded costs inside a material that is not designated are the producer's own (s. 7(11), (13)).
  const excluded = question.good.costs?.derived === true ? material.excludedCosts : zero;
  inner.leastChange -= excluded;
  inner.mostChange -= excluded;
  if (material.designate === "no" || (inner.high === 0n && excluded === zero)) {
    tally.include(inner);
    return;
  }
  const origin = materialOrigin(question.context, material);
  if (origin.verdict === "yes") {
    tally.designated.push(material);
    return;
  }
  if (origin.verdict === "unknown") {
    tally.designated.push(material);
    tally.missing.push(origin.missing, inner.missing);
    tally.high += inner.high;
    tally.leastChange += inner.leastChange;
    return;
  }
  if (material.designate === "yes") {
    tally.designated.push(material);
    tally.low += material.deductedValue;
    tally.high += material.deductedValue;
    return;
  }
  tally.include(inner);
}

/**
 * What a supplier's statement changes, if using it raises the regional value content: with p the threshold,
 * it does where (1 − p) × change in base exceeds the change in value. By the transaction value method the
 * base stays (s. 9(3)).
 */
function accumulate(
  material: Material,
  method: RvcMethod["method"],
  threshold: Percent,
): { vnm: Money; netCostChange: Money } | undefined {
  const statement = material.supplierStatement;
  if (statement === null) return undefined;
  const netCostChange = method === "net-cost" ? ((statement.netCost - material.value) as Money) : zero;
  const vnmChange = statement.vnm - material.deductedValue;
  const helps = BigInt(10_000 - threshold) * netCostChange - 10_000n * vnmChange > 0n;
  return helps ? { vnm: statement.vnm, netCostChange } : undefined;
}
