import { type PlainDate, type ProductDocument, parseMoney } from "@coproduce/goods";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { classifier } from "../normalise/classify.ts";
import { normaliseProduct } from "../normalise/product.ts";
import { exposure } from "./exposure.ts";

const law = lawOfFolder("law/groups/");
const groups = law.groups ?? [];
const classify = classifier(law);
const date = "2025-11-17" as PlainDate;

type Materials = ProductDocument["materials"];

function answer(materials: Materials, more: Partial<ProductDocument> = {}) {
  const product: ProductDocument = {
    id: "good",
    hs: "8418.10",
    producedIn: "MX",
    currency: "USD",
    transactionValue: "100",
    materials,
    ...more,
  };
  const found = exposure(normaliseProduct(product, classify), groups, date);
  if (found === null) throw new Error("nothing to divide");
  return found;
}

const rows = (found: ReturnType<typeof answer>) =>
  found.byEconomy.map(({ economy, value, share }) => `${economy} ${value} ${share}`);

describe("value goes to where it was added", () => {
  test("what the producer added goes to the place of production, unknown origin stands last", () => {
    const found = answer([
      { id: "a", value: "25", origin: "CN" },
      { id: "b", value: "35" },
      { id: "c", value: "5.5", origin: "US" },
    ]);
    expect(rows(found)).toEqual(["MX 34.50 34.50", "CN 25.00 25.00", "US 5.50 5.50", "null 35.00 35.00"]);
    expect(found.regionalShare).toBe("40.00");
    expect(found.base).toEqual({ kind: "transaction-value", value: "100.00" });
  });

  test("the deepest known level counts: a board made in Mexico of chips from Taiwan", () => {
    const found = answer([
      { id: "board", value: "40", origin: "MX", materials: [{ id: "chip", value: "30", origin: "TW" }] },
    ]);
    expect(rows(found)).toEqual(["MX 70.00 70.00", "TW 30.00 30.00"]);
  });

  test("a supplier's statement opens its material like a parts list", () => {
    const statement = { netCost: "40", vnm: "30", materials: [{ id: "chip", value: "30", origin: "TW" }] };
    expect(rows(answer([{ id: "board", value: "40", origin: "MX", supplierInputs: statement }]))).toEqual([
      "MX 70.00 70.00",
      "TW 30.00 30.00",
    ]);
    const totals = { netCost: "40", vnm: "30" };
    expect(rows(answer([{ id: "board", value: "40", origin: "MX", supplierInputs: totals }]))).toEqual([
      "MX 70.00 70.00",
      "null 30.00 30.00",
    ]);
  });

  test("parts worth more than what they are in are brought down to it in proportion", () => {
    const parts = [
      { id: "x", value: "30", origin: "CN" },
      { id: "y", value: "30", origin: "JP" },
    ];
    expect(rows(answer([{ id: "board", value: "40", origin: "MX", materials: parts }]))).toEqual([
      "MX 60.00 60.00",
      "CN 20.00 20.00",
      "JP 20.00 20.00",
    ]);
  });

  test("a good worth less than its materials, or without a value: the shares are of the materials", () => {
    const materials = [{ id: "a", value: "150", origin: "CN" }];
    expect(answer(materials).base).toEqual({ kind: "materials", value: "150.00" });
    expect(rows(answer(materials))).toEqual(["CN 150.00 100.00"]);
    expect(answer(materials, { transactionValue: undefined }).base.kind).toBe("materials");
  });

  test("adjustments are outside the base, net cost stands in for the transaction value", () => {
    const materials = [{ id: "a", value: "40", origin: "CN" }];
    const found = answer(materials, { adjustments: { internationalFreight: "20" } });
    expect(rows(found)).toEqual(["CN 40.00 50.00", "MX 40.00 50.00"]);
    const costed = answer(materials, { transactionValue: undefined, netCost: "50" });
    expect(costed.base).toEqual({ kind: "net-cost", value: "50.00" });
  });

  test("nothing of value gives no answer rather than a zero", () => {
    const product: ProductDocument = { id: "good", hs: "8418.10", currency: "USD", materials: [] };
    expect(exposure(normaliseProduct(product, classify), groups, date)).toBeNull();
  });
});

test("shares are rounded so that they add up to 100: three equal thirds", () => {
  const third = (id: string, origin: string) => ({ id, value: "33", origin });
  const found = answer([third("a", "CN"), third("b", "JP"), third("c", "US")], { transactionValue: "99" });
  expect(rows(found)).toEqual(["CN 33.00 33.34", "JP 33.00 33.33", "US 33.00 33.33"]);
});

test("groups add up their rows and may overlap", () => {
  const found = answer([
    { id: "a", value: "25", origin: "CN" },
    { id: "b", value: "15", origin: "JP" },
  ]);
  const shares = new Map(found.groups.map(({ id, share }) => [id, share]));
  expect(shares.get("asia-pacific")).toBe("40.00");
  expect(shares.get("non-market-economies")).toBe("25.00");
  expect(shares.get("ally-tier-2")).toBe("15.00");
  expect(shares.get("usmca")).toBe(found.regionalShare);
});

test("materials from outside the region, largest value first, each with the groups of its economy", () => {
  const found = answer([
    { id: "small", value: "5", origin: "JP" },
    { id: "big", name: "Compressor", hs: "8414.30", value: "25", origin: "CN" },
    { id: "home", value: "50", origin: "US" },
    {
      id: "board",
      value: "12",
      origin: "MX",
      materials: [{ id: "chip", value: "7.123456", origin: "VN" }],
    },
  ]);
  expect(found.criticalMaterials.map(({ id, path, value }) => [id, path, value])).toEqual([
    ["big", [], "25.00"],
    ["chip", ["board"], "7.123456"],
    ["small", [], "5.00"],
  ]);
  expect(found.criticalMaterials[0]).toMatchObject({
    name: "Compressor",
    hs: "8414.30",
    economy: "CN",
    share: "25.00",
    groups: expect.arrayContaining(["asia-pacific", "non-market-economies"]),
  });
});

const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((micro) => (micro / 10 ** 6).toFixed(6));
const origin = fc.constantFrom("CN", "JP", "MX", "US", "VN", "DE", undefined);
const leaf = fc.record({ value: amount, origin });
const materials = fc.array(
  fc.record({ value: amount, origin, materials: fc.array(leaf, { maxLength: 4 }) }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

function named(
  drawn: readonly {
    value: string;
    origin: string | undefined;
    materials: readonly { value: string; origin: string | undefined }[];
  }[],
): Materials {
  return drawn.map((each, index) => ({
    id: `m${index}`,
    value: each.value,
    origin: each.origin,
    materials: each.materials.map((part, at) => ({ id: `p${at}`, ...part })),
  }));
}

describe("for any bill of materials", () => {
  const worth = (texts: readonly string[]) =>
    texts.reduce((sum, text) => {
      const value = parseMoney(text);
      return typeof value === "bigint" ? sum + value : sum;
    }, 0n);

  test("the shares add up to 100 and the values to the base, exactly", () => {
    fc.assert(
      fc.property(materials, amount, (drawn, transactionValue) => {
        const list = named(drawn);
        fc.pre(list.some((material) => Number(material.value) > 0));
        const found = answer(list, { transactionValue });
        expect(worth(found.byEconomy.map((row) => row.share))).toBe(100_000_000n);
        expect(worth(found.byEconomy.map((row) => row.value))).toBe(worth([found.base.value]));
        expect(found.byEconomy.every((row) => !row.value.startsWith("-"))).toBe(true);
      }),
    );
  });

  test("the order of the materials does not matter", () => {
    fc.assert(
      fc.property(materials, amount, (drawn, transactionValue) => {
        const list = named(drawn);
        fc.pre(list.some((material) => Number(material.value) > 0));
        const turned = list
          .toReversed()
          .map((material) => ({ ...material, materials: material.materials?.toReversed() }));
        expect(answer(turned, { transactionValue })).toEqual(answer(list, { transactionValue }));
      }),
    );
  });
});
