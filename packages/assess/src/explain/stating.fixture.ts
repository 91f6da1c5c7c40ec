import type { ProductDocument } from "@coproduce/goods";
import type { MissingFact } from "../answer/origin-answer.ts";

type Material = ProductDocument["materials"][number];

/**
 * The document with a missing fact stated: as its author would answer the question, in a field of the product or
 * of the material, or in its `facts`.
 *
 * @param value one of the values that the fact says to lead to yes or to no
 */
export function stating(document: ProductDocument, fact: MissingFact, value: string): ProductDocument {
  const { subject } = fact;
  if (subject.kind === "product") return { ...document, ...ofProduct(document, fact, value) };
  const inside = (materials: readonly Material[]): Material[] =>
    materials.map((each) => {
      const inner = each.materials === undefined ? {} : { materials: inside(each.materials) };
      return { ...each, ...inner, ...(each.id === subject.id ? ofMaterial(each, fact, value) : {}) };
    });
  return { ...document, materials: inside(document.materials) };
}

function ofProduct(document: ProductDocument, fact: MissingFact, value: string): Partial<ProductDocument> {
  switch (fact.kind) {
    case "amount":
      if (fact.key !== "transactionValue" && fact.key !== "netCost") throw notStated(fact);
      return { [fact.key]: bound(value) };
    case "use":
      return { use: value.split(", ") as ProductDocument["use"] };
    case "economy":
      return { producedIn: value };
    case "originating":
      throw notStated(fact);
    default:
      return ofEither(document, fact, value);
  }
}

function ofMaterial(material: Material, fact: MissingFact, value: string): Partial<Material> {
  switch (fact.kind) {
    case "originating":
      return { originating: value === "yes" };
    case "amount":
    case "use":
    case "economy":
      throw notStated(fact);
    default:
      return ofEither(material, fact, value);
  }
}

function ofEither(
  { facts }: Pick<Material, "facts">,
  { kind, key }: MissingFact,
  value: string,
): { weightKg: string } | { hs: string; hsEdition: 2012 } | { facts: NonNullable<Material["facts"]> } {
  if (kind === "weight") return { weightKg: bound(value) };
  if (kind === "code") return { hs: value, hsEdition: 2012 };
  return { facts: { ...facts, [key]: kind === "yes-no" ? value === "yes" : bound(value) } };
}

function bound(value: string): string {
  return value.replace(/^[<>]= /, "");
}

function notStated({ key, subject }: MissingFact): Error {
  return new Error(`no document states ${key} of a ${subject.kind}`);
}
