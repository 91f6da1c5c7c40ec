import { type Money, type Percent, zero } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Context } from "./context.ts";
import type { FactRef } from "./fact-ref.ts";
import { materialOrigin } from "./material-origin.ts";
import type { Interval, RvcMethod } from "./step.ts";

/** Value of non-originating materials (VNM) of a good, from what is certain to what could be. */
export interface NonOriginatingValue {
  readonly vnm: Interval;
  /** What accumulation changes in the net cost of the good (Uniform Regulations s. 9(2)(a)(i)). */
  readonly netCostChange: Money;
  /** Self-produced materials whose designation as intermediate materials lowers the value. */
  readonly designated: readonly Material[];
  readonly accumulated: readonly Material[];
  readonly missing: readonly FactRef[];
}

interface Tally {
  low: bigint;
  high: bigint;
  netCostChange: bigint;
  readonly designated: Material[];
  readonly accumulated: Material[];
  readonly missing: FactRef[];
}

/**
 * The value of the non-originating materials used by the producer (Uniform Regulations ss. 7(4), 7(5), 8):
 * nothing for an originating material; the inner non-originating materials of a self-produced material,
 * unless it is designated as an intermediate material and originates; a supplier's stated value under
 * accumulation (s. 9). Packing for shipment and indirect materials are left out (s. 8(13), (17)).
 *
 * Designating never raises the value, since a designation that fails may be rescinded (s. 8(10)), so that
 * each material is designated where that is allowed and helps.
 */
export function nonOriginatingValue(
  context: Context,
  good: Good,
  method: RvcMethod["method"],
  threshold: Percent,
): NonOriginatingValue {
  const tally: Tally = { low: 0n, high: 0n, netCostChange: 0n, designated: [], accumulated: [], missing: [] };
  for (const material of good.materials) addMaterial(context, material, method, threshold, tally);
  return {
    vnm: { low: tally.low as Money, high: tally.high as Money },
    netCostChange: tally.netCostChange as Money,
    designated: tally.designated,
    accumulated: tally.accumulated,
    missing: tally.missing,
  };
}

function addMaterial(
  context: Context,
  material: Material,
  method: RvcMethod["method"],
  threshold: Percent,
  tally: Tally,
): void {
  if (material.role === "packing-shipping" || material.role === "indirect") return;
  if (material.selfProduced && material.materials.length > 0) {
    addSelfProduced(context, material, method, threshold, tally);
    return;
  }
  const origin = materialOrigin(context, material);
  if (origin.verdict === "yes") return;
  const accumulation = accumulate(material, method, threshold);
  const value = accumulation?.vnm ?? material.deductedValue;
  tally.high += value;
  if (origin.verdict === "unknown") {
    tally.missing.push(...origin.missing);
    return;
  }
  tally.low += value;
  if (accumulation !== undefined) {
    tally.netCostChange += accumulation.netCostChange;
    tally.accumulated.push(material);
  }
}

function addSelfProduced(
  context: Context,
  material: Material,
  method: RvcMethod["method"],
  threshold: Percent,
  tally: Tally,
): void {
  const inner: Tally = { low: 0n, high: 0n, netCostChange: 0n, designated: [], accumulated: [], missing: [] };
  for (const each of material.materials) addMaterial(context, each, method, threshold, inner);
  if (material.designate !== "no" && inner.high > 0n) {
    const origin = materialOrigin(context, material);
    if (origin.verdict === "yes") {
      tally.designated.push(material);
      return;
    }
    if (origin.verdict === "unknown") {
      tally.missing.push(...origin.missing, ...inner.missing);
      tally.high += inner.high;
      tally.designated.push(material);
      return;
    }
    if (material.designate === "yes") {
      tally.low += material.deductedValue;
      tally.high += material.deductedValue;
      tally.designated.push(material);
      return;
    }
  }
  tally.low += inner.low;
  tally.high += inner.high;
  tally.netCostChange += inner.netCostChange;
  tally.designated.push(...inner.designated);
  tally.accumulated.push(...inner.accumulated);
  tally.missing.push(...inner.missing);
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
