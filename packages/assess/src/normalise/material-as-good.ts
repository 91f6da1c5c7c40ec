import type { Good } from "./good.ts";
import type { Material } from "./material.ts";

const goods = new WeakMap<Material, Good>();

/**
 * A material with its own bill of materials, as a good. A self-produced material is not sold: it has no
 * transaction value, and its value is its total cost (Uniform Regulations s. 8(8)). A bought material's
 * price is its transaction value.
 */
export function materialAsGood(material: Material, product: Good): Good {
  const known = goods.get(material);
  if (known !== undefined) return known;
  if (material.code === null) throw new TypeError(`material ${material.id} has no code`);
  const good: Good = {
    kind: "good",
    id: material.id,
    name: material.name,
    code: material.code,
    uses: product.uses,
    producedIn: material.selfProduced ? (material.origin ?? product.producedIn) : material.origin,
    set: false,
    transactionValue: material.selfProduced ? null : material.value,
    costs:
      material.costs ??
      (material.selfProduced ? { total: material.value, net: material.value, derived: false } : null),
    weight: material.weight,
    facts: material.facts,
    materials: material.materials,
    vehicle: null,
    path: material.address,
  };
  goods.set(material, good);
  return good;
}
