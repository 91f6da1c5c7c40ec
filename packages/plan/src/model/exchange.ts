import {
  add,
  formatMoney,
  type MaterialDocument,
  type Money,
  multiplyMoney,
  type ProductDocument,
} from "@coproduce/goods";
import type { AlternativeDocument } from "../options/schema.ts";
import { money } from "./spread.ts";

/** A material as an alternative has it at a price: the same place in the good, another way to get it. */
export function materialAs(
  material: MaterialDocument,
  alternative: AlternativeDocument,
  value: Money,
): MaterialDocument {
  const { id, name, quantity, unit, role } = material;
  const hs = alternative.hs ?? material.hs;
  const hsEdition = alternative.hs === undefined ? material.hsEdition : alternative.hsEdition;
  const weightKg = alternative.weightKg ?? material.weightKg;
  const facts =
    material.facts === undefined && alternative.facts === undefined
      ? undefined
      : { ...material.facts, ...alternative.facts };
  return stated({
    id,
    name: alternative.name ?? name,
    hs,
    hsEdition,
    origin: alternative.origin,
    originating: alternative.originating,
    value: formatMoney(value),
    quantity,
    unit,
    weightKg,
    supplier: alternative.supplier,
    certificate: alternative.certificate,
    role,
    facts,
    ...(alternative.make === undefined ? {} : madeOf(alternative.make)),
  });
}

function madeOf({ materials, labor, other }: NonNullable<AlternativeDocument["make"]>) {
  const otherProduct = formatMoney(add(money(labor ?? "0"), money(other ?? "0")));
  return { selfProduced: true, costs: { otherProduct }, materials };
}

function stated<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/**
 * A material with another inside it exchanged. The value of what contains it moves by as much: what its maker
 * pays for it is part of it. Amounts below it in the document stay as they are.
 */
export function exchangeInside(
  container: MaterialDocument,
  path: readonly MaterialDocument[],
  replacement: MaterialDocument,
): MaterialDocument {
  const [next, ...more] = path;
  if (next === undefined) return replacement;
  const inner = exchangeInside(next, more, replacement);
  const value = money(container.value) + money(inner.value) - money(next.value);
  const materials = (container.materials ?? []).map((each) => (each.id === next.id ? inner : each));
  return { ...container, value: formatMoney((value < 0n ? 0n : value) as Money), materials };
}

/**
 * The product made of other materials. A net cost that is stated as a sum moves with them; the price of the
 * good does not.
 */
export function productOf(product: ProductDocument, materials: readonly MaterialDocument[]): ProductDocument {
  const { netCost } = product;
  if (netCost === undefined) return { ...product, materials: [...materials] };
  const moved = money(netCost) + worth(materials) - worth(product.materials);
  return {
    ...product,
    netCost: formatMoney((moved < 0n ? 0n : moved) as Money),
    materials: [...materials],
  };
}

function worth(materials: readonly MaterialDocument[]): bigint {
  return materials.reduce(
    (sum, each) => (each.role === "packing-shipping" ? sum : sum + valueInCurrency(each)),
    0n,
  );
}

/** In the currency of the document. */
export function valueInCurrency({ value, fx }: MaterialDocument): Money {
  return fx === undefined ? money(value) : multiplyMoney(money(value), money(fx));
}
