import type { HsRange, Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Context } from "../origin/context.ts";
import { nonOriginatingValue } from "../origin/non-originating-value.ts";
import type { RvcMethod } from "../origin/step.ts";
import { type ToleranceBase, toleranceBases } from "../origin/tolerance.ts";
import { netCostOf, transactionValueOf } from "../origin/value-base.ts";
import { type Base, costBase, type Limit, statedBase } from "./limit.ts";

/**
 * Regional value content as a limit on non-originating value: VNM at most (1 − threshold) of the base, every
 * unknown counted against the good. Null where the base of the method is not known.
 */
export function contentLimit(
  context: Context,
  good: Good,
  code: HsRange,
  method: RvcMethod["method"],
  threshold: Percent,
): Limit | null {
  const stated = method === "net-cost" ? netCostOf(context, good) : transactionValueOf(context, good);
  if (stated === null) return null;
  const adds = new Map<string, bigint>();
  const changes = new Map<string, bigint>();
  for (const material of good.materials) {
    const alone: Good = { ...good, materials: [material] };
    const { vnm, netCostChange } = nonOriginatingValue({ context, good: alone, code, method, threshold });
    if (vnm.high !== 0n) adds.set(material.id, vnm.high);
    if (netCostChange.low !== 0n) changes.set(material.id, netCostChange.low);
  }
  const base = method === "net-cost" ? costBase(stated, good, changes) : statedBase(stated);
  return { adds, barred: new Set(), share: (10_000 - threshold) as Percent, base };
}

/** The bases of the tolerance, of which any may be used. */
export function toleranceBasesOf(context: Context, good: Good): readonly Base[] {
  return toleranceBases(context, good).map((each: ToleranceBase) =>
    each.baseIs === "transaction-value" ? statedBase(each.base) : costBase(each.base, good),
  );
}
