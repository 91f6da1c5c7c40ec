import { add, type Money, subtract, zero } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { apportion } from "./apportion.ts";

/** Value that one producer added: a material without a parts list, or what a maker added to its parts. */
export interface AddedValue {
  /** Where it was added; null where the document does not say. */
  readonly economy: string | null;
  readonly value: Money;
  /** The material; null for the value added in making the good itself. */
  readonly material: Material | null;
}

/** What the shares are of: the adjusted transaction value, or what the document states instead. */
export type ExposureBase = "transaction-value" | "total-cost" | "net-cost" | "materials";

export interface ValueOrigins {
  readonly base: ExposureBase;
  readonly total: Money;
  /** Adds up to `total`. */
  readonly parts: readonly AddedValue[];
}

/**
 * Where the value of a good was added, at the deepest level that the document knows. What a maker added to
 * its parts goes to where it made them. Parts that add up to more than what they are in are brought down to
 * it in proportion.
 */
export function valueOrigins(good: Good): ValueOrigins {
  const parts = worth(good.materials);
  const known = knownValue(good);
  // A good worth less than its materials has no value added in making it; the shares are of the materials.
  if (known === null || known.total < parts) {
    return { base: "materials", total: parts, parts: spread(good.materials, parts) };
  }
  const own = { economy: good.producedIn, value: subtract(known.total, parts), material: null };
  return { ...known, parts: [own, ...spread(good.materials, parts)] };
}

function knownValue({ transactionValue, costs }: Good): Pick<ValueOrigins, "base" | "total"> | null {
  if (transactionValue !== null) return { base: "transaction-value", total: transactionValue };
  if (costs === null) return null;
  return costs.total === null
    ? { base: "net-cost", total: costs.net }
    : { base: "total-cost", total: costs.total };
}

/** The parts of materials that together are worth `whole`. */
function spread(materials: readonly Material[], whole: Money): readonly AddedValue[] {
  if (whole === zero) return [];
  if (worth(materials) === whole) return materials.flatMap((material) => partsOf(material, material.value));
  const claims = materials.map(({ path, id, value }) => ({ key: [...path, id].join("/"), weight: value }));
  const values = apportion(claims, whole);
  return materials.flatMap((material, index) => partsOf(material, (values[index] ?? zero) as Money));
}

function partsOf(material: Material, value: Money): readonly AddedValue[] {
  const inside = innerMaterials(material);
  if (inside.length === 0) return statedParts(material, value);
  const inner = smaller(worth(inside), value);
  const own = { economy: material.origin, value: subtract(value, inner), material };
  return [own, ...spread(inside, inner)];
}

/** The parts of a material: its own list, else the one of its supplier's statement. */
function innerMaterials({ materials, supplierStatement }: Material): readonly Material[] {
  return materials.length > 0 ? materials : (supplierStatement?.materials ?? []);
}

/** Where a supplier states its non-originating value without the materials, its origin is unknown. */
function statedParts(material: Material, value: Money): readonly AddedValue[] {
  const foreign = smaller(material.supplierStatement?.vnm ?? zero, value);
  return [
    { economy: material.origin, value: subtract(value, foreign), material },
    { economy: null, value: foreign, material },
  ];
}

function worth(materials: readonly Material[]): Money {
  return add(...materials.map((material) => material.value));
}

function smaller(a: Money, b: Money): Money {
  return a < b ? a : b;
}
