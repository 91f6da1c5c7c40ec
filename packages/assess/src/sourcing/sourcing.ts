import { hundred, type Money, type Percent, type ProductDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { valueOrigins } from "../exposure/value-origin.ts";
import type { Good } from "../normalise/good.ts";
import { candidateCodes } from "../origin/code-candidate.ts";
import { contextOf, prepare } from "../origin/evaluate.ts";
import { evaluateGood } from "../origin/good.ts";
import type { RvcMethod } from "../origin/step.ts";
import { contentLimit } from "./content-limit.ts";
import { type Base, type Limit, totalOf } from "./limit.ts";
import { type VehicleTests, vehicleTestsOf } from "./vehicle.ts";
import type { Place, Way } from "./way.ts";
import { waysInEveryWorld } from "./world.ts";

export type { Base, Limit } from "./limit.ts";
export type { LaborTest, MetalTest, VehicleTests } from "./vehicle.ts";
export type { Way } from "./way.ts";

/** What the good's own materials bring to it, as `plan` asks to exchange them. */
export interface Sourcing {
  /**
   * The ways in which the good may originate as documented. One whose limits hold still needs the evaluation
   * of the whole; where no limits hold, the good does not originate.
   */
  readonly ways: readonly Way[];
  /** Regional value content whatever the rule asks; null where no base is known. */
  readonly content: Content | null;
  readonly materials: readonly SourcedMaterial[];
  /** What the value added in making the good itself is measured from; null where only its materials have a value. */
  readonly worth: Base | null;
  /** What the tests of a vehicle ask; null for every other good. The ways leave them to the caller. */
  readonly vehicle: VehicleTests | null;
}

/** Value of non-originating materials against the base of a method, every unknown counted against the good. */
export interface Content {
  readonly method: RvcMethod["method"];
  readonly base: Money;
  readonly vnm: Money;
  /** The same as a limit, with a share of 100 percent. */
  readonly limit: Limit;
}

/** One material of the good itself, with all that is in it. */
export interface SourcedMaterial {
  readonly id: string;
  /** In the currency of the document. */
  readonly value: Money;
  /** Where its value was added; null where that is not stated. The amounts add up to the value. */
  readonly byEconomy: ReadonlyMap<string | null, Money>;
}

/**
 * How a good may originate, as limits on what its materials add up to: what an optimiser needs to exchange
 * materials without evaluating every combination.
 */
export function sourcingOf(product: ProductDocument, regime: Regime): Sourcing {
  const subject = prepare(product, regime);
  const { good } = subject;
  const context = contextOf(subject, new Map());
  const [code, ...more] = candidateCodes(context, good);
  const materials = good.materials.map((material) => ({
    id: material.id,
    value: material.value,
    byEconomy: byEconomy({ ...good, transactionValue: null, costs: null, materials: [material] }),
  }));
  const worth = worthOf(good);
  const place: Place | null = code === undefined ? null : { context, good, code };
  const content = place === null ? null : contentOf(place);
  // Where the good may have several codes all must agree: only the whole evaluation tells.
  if (code === undefined || more.length > 0)
    return { ways: [{ key: "", limits: [] }], content, materials, worth, vehicle: null };
  const vehicle = good.vehicle === null ? null : vehicleTestsOf(evaluateGood(context, good));
  return { ways: waysInEveryWorld(subject, code), content, materials, worth, vehicle };
}

/** Regional value content of a good, whatever its rule asks; null where no base is known. */
export function regionalContentOf(product: ProductDocument, regime: Regime): Content | null {
  const subject = prepare(product, regime);
  const { good } = subject;
  const context = contextOf(subject, new Map());
  const [code] = candidateCodes(context, good);
  return code === undefined ? null : contentOf({ context, good, code });
}

function contentOf(place: Place): Content | null {
  const { context, good, code } = place;
  for (const method of ["transaction-value", "net-cost"] as const) {
    const limit = contentLimit(context, good, code, method, anyThreshold);
    if (limit === null) continue;
    const base = limit.base.fixed + totalOf(limit.base.moves);
    return { method, base: base as Money, vnm: totalOf(limit.adds), limit: { ...limit, share: hundred } };
  }
  return null;
}

/** A supplier's statement is used where it helps at half the base. */
const anyThreshold = 5_000 as Percent;

function worthOf(good: Good): Base | null {
  const { base, total } = valueOrigins({ ...good, materials: [] });
  if (base === "materials") return null;
  if (base === "transaction-value") return { fixed: total, moves: new Map() };
  const moves = new Map<string, bigint>();
  for (const { id, role, value } of good.materials) if (role !== "packing-shipping") moves.set(id, value);
  return { fixed: total - totalOf(moves), moves };
}

function byEconomy(good: Good): ReadonlyMap<string | null, Money> {
  const sums = new Map<string | null, Money>();
  for (const { economy, value } of valueOrigins(good).parts) {
    if (value !== 0n) sums.set(economy, ((sums.get(economy) ?? 0n) + value) as Money);
  }
  return sums;
}
