import { formatMoney, type MaterialDocument, type Money, type ProductDocument } from "@coproduce/goods";
import fc from "fast-check";

/** Products and what their materials could be, for properties: codes under rules of many kinds. */

/** An amount in whole cents. */
export const cents = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((amount) => formatMoney((BigInt(amount) * 10_000n) as Money));

const codes = [
  "8415.90",
  "8414.30",
  "8418.99",
  "8501.40",
  "7411.10",
  "8537.10",
  "8507.60",
  "8529.90",
  "3926.90",
  "9401.99",
];
const goods = [
  "8415.10",
  "8418.50",
  "8528.72",
  "8507.60",
  "8467.21",
  "9401.39",
  "8537.10",
  "8544.30",
  "9503.00",
  "3926.90",
];

/** Where a material is made, and whether it is documented to originate. */
export const standing = fc.constantFrom(
  { origin: "CN" },
  { origin: "JP" },
  { origin: "MX", originating: true },
  { origin: "US", originating: true },
  { origin: "US", originating: false },
  { origin: "MX" },
);

const materialOf = (id: string): fc.Arbitrary<MaterialDocument> =>
  fc
    .tuple(
      fc.constantFrom(...codes),
      standing,
      cents(100, 6000),
      fc.constantFrom("material", "material", "accessory"),
    )
    .map(([hs, where, value, role]) => ({ id, hs, hsEdition: 2012, value, role, ...where }) as const);

/** A good made in Mexico for the United States, of some number of materials called m0, m1 and so on. */
export function productOf(least: number, most: number): fc.Arbitrary<ProductDocument> {
  return fc
    .tuple(
      fc.constantFrom(...goods),
      fc
        .integer({ min: least, max: most })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => materialOf(`m${at}`)))),
      cents(8000, 16000),
      fc.option(cents(500, 3000), { nil: undefined }),
    )
    .map(([hs, materials, transactionValue, otherProduct]) => ({
      id: "good",
      hs,
      hsEdition: 2012,
      producedIn: "MX",
      importInto: "US",
      currency: "USD",
      use: ["other"],
      transactionValue,
      ...(otherProduct === undefined ? {} : { costs: { otherProduct } }),
      materials,
    }));
}

/** One to some number of alternatives, called a0, a1 and so on. */
export function alternativesOf(most: number) {
  return fc
    .array(fc.tuple(standing, cents(100, 7000), cents(0, 300)), { minLength: 1, maxLength: most })
    .map((all) => all.map(([where, value, freight], at) => ({ id: `a${at}`, value, freight, ...where })));
}

/** The product with alternatives for its first two or three materials. */
export const problem = fc
  .tuple(productOf(2, 5), fc.array(alternativesOf(2), { minLength: 2, maxLength: 3 }))
  .map(([product, alternatives]) => ({
    product,
    options: {
      options: product.materials.flatMap(({ id }, at) => {
        const offered = alternatives[at];
        return offered === undefined ? [] : [{ material: id, alternatives: offered }];
      }),
      inputDuties: "none" as const,
    },
  }));
