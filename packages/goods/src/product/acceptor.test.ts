import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compileAcceptor } from "./acceptor.ts";
import { productSchema } from "./schema.ts";

const accepts = compileAcceptor(productSchema);

/** Mostly right values, so that whole documents are often right, and now and then a wrong one. */
function mostly(right: readonly unknown[], wrong: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

const amount = mostly(["0", "11.29", "1.000000000", "0.0013"], ["-1", "1.1234567", "1,5", "", 3, null]);
const code = mostly(["8418.50", "841850", "84", "8418.50.00.10"], ["77", "8418.5", "00", 8418, " 8418.50"]);
const economy = mostly(["MX", "US", "CN", undefined], ["XX", "mx", ""]);
const edition = mostly([2012, 2022], [2020, "2022"]);
const quantity = mostly(["2", "0.5", 2, 0.5], ["x", -1, Number.NaN, Number.POSITIVE_INFINITY]);

const costs = fc.record(
  {
    otherProduct: amount,
    excluded: fc.record({ royalties: amount }, { requiredKeys: [] }),
    other: amount,
  },
  { requiredKeys: [] },
);

const { material } = fc.letrec<{ material: Record<string, unknown> }>((tie) => ({
  material: fc.record(
    {
      id: mostly(["a", "b"], ["", 5]),
      value: amount,
      hs: code,
      hsEdition: edition,
      origin: economy,
      originating: mostly([true, false], ["yes"]),
      quantity,
      fx: mostly(["0.054"], ["x"]),
      role: mostly(["material", "indirect"], ["other"]),
      adjustments: fc.dictionary(fc.constantFrom("freight", "duties"), amount),
      facts: fc.dictionary(fc.constantFrom("set", "steel"), mostly([true, "300", 3], [null, {}])),
      costs,
      supplierInputs: fc.record(
        { netCost: amount, vnm: amount, materials: fc.array(tie("material"), { maxLength: 1 }) },
        { requiredKeys: ["netCost", "vnm"] },
      ),
      materials: fc.array(tie("material"), { maxLength: 1 }),
    },
    { requiredKeys: ["id", "value"] },
  ) as fc.Arbitrary<Record<string, unknown>>,
}));

const fields = {
  id: mostly(["P"], [""]),
  hs: code,
  currency: mostly(["USD"], ["usd"]),
  date: mostly(["2025-11-17", "2020-07-01"], ["2020-06-30", "2025-02-30", "17/11/2025"]),
  use: fc.array(mostly(["aftermarket"], ["racing"]), { maxLength: 2 }),
  importInto: mostly(["US"], ["BR"]),
  vehicle: fc.oneof(
    fc.record({ category: mostly(["heavy-truck"], ["bicycle"]) }),
    fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.anything()),
  ),
  materials: fc.array(material, { maxLength: 2 }),
};

const document = fc.oneof(
  { weight: 9, arbitrary: fc.record(fields, { requiredKeys: ["id", "hs", "currency", "materials"] }) },
  { weight: 1, arbitrary: fc.record({ ...fields, colour: fc.constant("red") }, { requiredKeys: [] }) },
);

describe("compileAcceptor", () => {
  it("accepts exactly the documents that the schema accepts", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(document, (value) => {
        const parsed = productSchema.safeParse(value);
        expect(accepts(value)).toBe(parsed.success);
        seen[parsed.success ? "accepted" : "refused"] += 1;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
  });

  it("accepts nothing that the schema refuses", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (accepts(value)) expect(productSchema.safeParse(value).success).toBe(true);
      }),
    );
  });

  it("leaves to the schema what it does not know", () => {
    expect(compileAcceptor(z.date())(new Date())).toBe(false);
    expect(compileAcceptor(z.string().max(3))("abc")).toBe(false);
  });

  it("never changes the document: the schema only checks", () => {
    const value = { id: "P", hs: "8418.50", currency: "USD", materials: [{ id: "a", value: "1.50" }] };
    expect(productSchema.parse(value)).toEqual(value);
    expect(accepts(value)).toBe(true);
  });
});
