import {
  type CostsDocument,
  type MaterialDocument,
  type Money,
  multiplyMoney,
  type ProductDocument,
  parseHsCode,
  zero,
} from "@coproduce/goods";
import type { Classify } from "./classify.ts";
import { type FactValue, factValue } from "./fact-value.ts";
import type { Classification, Costs, Good } from "./good.ts";
import type { Material } from "./material.ts";
import { statedAmount as amount } from "./stated-amount.ts";
import { normaliseVehicle } from "./vehicle.ts";

/**
 * The normalise pass: a valid product document as the engine reads it. Amounts in another currency are
 * converted at the stated rate (Uniform Regulations s. 2(1)), adjustments deducted, costs added up.
 *
 * @param product a document that `parseProduct` accepted
 */
export function normaliseProduct(product: ProductDocument, classify: Classify): Good {
  const materials = product.materials.map((material) => normaliseMaterial(material, [], classify));
  const code = classify(product.hs, product.hsEdition);
  return {
    kind: "good",
    id: product.id,
    name: product.name ?? product.id,
    code: code ?? { stated: statedCode(product.hs), candidates: [] },
    uses: product.use === undefined ? null : new Set(product.use),
    producedIn: product.producedIn ?? null,
    set: product.set ?? false,
    transactionValue:
      product.transactionValue === undefined
        ? null
        : less(amount(product.transactionValue), product.adjustments),
    costs: productCosts(product, materials),
    weight: weight(product.weightKg),
    facts: facts(product.facts),
    materials,
    vehicle: product.vehicle === undefined ? null : normaliseVehicle(product.vehicle),
    path: "",
  };
}

function normaliseMaterial(
  document: MaterialDocument,
  path: readonly string[],
  classify: Classify,
): Material {
  const inside = [...path, document.id];
  const convert = converter(document);
  const value = convert(amount(document.value));
  const materials = (document.materials ?? []).map((each) => normaliseMaterial(each, inside, classify));
  const statement = document.supplierInputs;
  return {
    kind: "material",
    id: document.id,
    name: document.name ?? document.id,
    path,
    address: path.length === 0 ? document.id : inside.join("/"),
    code: document.hs === undefined ? null : classify(document.hs, document.hsEdition),
    origin: document.origin ?? null,
    originating: document.originating ?? null,
    value,
    deductedValue: convert(less(amount(document.value), document.adjustments)),
    weight: weight(document.weightKg),
    role: document.role ?? "material",
    selfProduced: document.selfProduced ?? false,
    designate: document.designate ?? "auto",
    costs: document.costs === undefined ? null : costsOf(document.costs, materials),
    excludedCosts: excludedCosts(document.costs),
    facts: facts(document.facts),
    materials,
    supplierStatement:
      statement === undefined
        ? null
        : {
            netCost: convert(amount(statement.netCost)),
            vnm: convert(amount(statement.vnm)),
            materials: (statement.materials ?? []).map((each) => normaliseMaterial(each, inside, classify)),
          },
  };
}

function productCosts(product: ProductDocument, materials: readonly Material[]): Costs | null {
  if (product.netCost !== undefined) {
    const stated = product.costs === undefined ? null : costsOf(product.costs, materials);
    return { total: stated?.total ?? null, net: amount(product.netCost), derived: false };
  }
  return product.costs === undefined ? null : costsOf(product.costs, materials);
}

/**
 * Total cost: materials, other product costs, period costs and other costs. Net cost: total cost without the
 * excluded costs in it (Uniform Regulations ss. 1(6), 7(11)). Packing for shipment is an excluded cost.
 * A cost statement is complete: what it leaves out is nil.
 */
function costsOf(costs: CostsDocument, materials: readonly Material[]): Costs {
  let total: bigint = zero;
  for (const material of materials) if (material.role !== "packing-shipping") total += material.value;
  for (const part of [costs.otherProduct, costs.period, costs.other])
    if (part !== undefined) total += amount(part);
  return { total: total as Money, net: (total - excludedCosts(costs)) as Money, derived: true };
}

function excludedCosts(costs: CostsDocument | undefined): Money {
  let sum: bigint = zero;
  for (const part of Object.values(costs?.excluded ?? {})) if (part !== undefined) sum += amount(part);
  return sum as Money;
}

function converter(document: MaterialDocument): (value: Money) => Money {
  const { fx } = document;
  return fx === undefined ? (value) => value : (value) => multiplyMoney(value, amount(fx));
}

function less(value: Money, adjustments: Readonly<Record<string, string>> | undefined): Money {
  if (adjustments === undefined) return value;
  let left: bigint = value;
  for (const adjustment of Object.values(adjustments)) left -= amount(adjustment);
  return left as Money;
}

function weight(stated: string | number | undefined): bigint | null {
  return stated === undefined ? null : amount(String(stated));
}

const noFacts: ReadonlyMap<string, FactValue> = new Map();

function facts(stated: ProductDocument["facts"]): ReadonlyMap<string, FactValue> {
  if (stated === undefined) return noFacts;
  return new Map(Object.entries(stated).map(([key, value]) => [key, factValue(value)]));
}

function statedCode(text: string): Classification["stated"] {
  const code = parseHsCode(text);
  if (code === undefined)
    throw new TypeError(`"${text}" is not a code: validate the document before assessing it`);
  return code;
}
