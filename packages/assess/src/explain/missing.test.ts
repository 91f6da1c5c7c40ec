import type { ProductDocument } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { material, originOf, product } from "../assess.fixture.ts";
import { stating } from "./stating.fixture.ts";

type Part = ProductDocument["materials"][number];

const mexican = (id: string, hs: string, value: string, rest: Partial<Part> = {}) =>
  material(id, hs, value, { origin: "MX", ...rest });

/** A product without what the fixture states and the case leaves open. */
function without(document: ProductDocument, ...fields: (keyof ProductDocument)[]): ProductDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([field]) => !(fields as string[]).includes(field)),
  ) as unknown as ProductDocument;
}

const fan = (parts: readonly Part[], rest: Partial<ProductDocument> = {}) => product("8414.59", parts, rest);

const pump = product("8413.30", [material("casting", "8413.91", "48.00")], { netCost: "100.00" });

const boughtMotor = (rest: Partial<Part> = {}) =>
  mexican("motor", "8501.10", "45.00", { materials: [material("coil", "8501.10", "40.00")], ...rest });

const shirt = (materials: readonly Part[], rest: Partial<ProductDocument> = {}) =>
  product("6109.10", materials, rest);

/** Undetermined products, each with a fact that is asked. */
const cases: readonly (readonly [name: string, ProductDocument, asked: string])[] = [
  ["a part of unknown origin", fan([mexican("parts", "8414.90", "45.00")]), "originating"],
  [
    "a part from nowhere stated",
    fan([material("parts", "8414.90", "45.00", { origin: undefined })]),
    "originating",
  ],
  [
    "two parts, one of which decides",
    fan([mexican("a", "8414.90", "45.00"), mexican("b", "8414.90", "2.00")]),
    "originating",
  ],
  [
    "two parts that decide together",
    fan([mexican("a", "8414.90", "25.00"), mexican("b", "8414.90", "25.00")]),
    "originating",
  ],
  ["three parts", fan(["a", "b", "c"].map((id) => mexican(id, "8414.90", "20.00"))), "originating"],
  ["no price", without(fan([material("parts", "8414.90", "20.00")]), "transactionValue"), "transactionValue"],
  [
    "no price, over the tolerance of a net cost",
    without(
      product("7304.11", [material("blank", "7321.90", "20.00")], { netCost: "100.00" }),
      "transactionValue",
    ),
    "transactionValue",
  ],
  [
    "no price and a part of unknown origin",
    without(
      product("7304.11", [mexican("blank", "7321.90", "20.00")], { netCost: "100.00" }),
      "transactionValue",
    ),
    "transactionValue",
  ],
  ["net cost where the price is not enough", fan([material("parts", "8414.90", "45.00")]), "netCost"],
  [
    "no place of production",
    without(fan([material("motor", "8501.10", "45.00")]), "producedIn"),
    "producedIn",
  ],
  [
    "a rule for trade between two parties, and no place of production",
    without(product("5112.11", [material("yarn", "5108.20", "50.00")]), "producedIn"),
    "producedIn",
  ],
  ["a code too short to tell", fan([material("parts", "84", "45.00")], { netCost: "80.00" }), "hs"],
  ["the use of a pump", without(pump, "use"), "use"],
  [
    "the use of a bumper of which only the vehicle is stated",
    product("8708.10", [material("steel", "8708.99", "45.00")], {
      netCost: "100.00",
      use: ["passenger-vehicle"],
    }),
    "use",
  ],
  [
    "original equipment of a vehicle that is not stated",
    product("8708.10", [material("steel", "8708.99", "45.00")], {
      netCost: "100.00",
      use: ["original-equipment"],
    }),
    "use",
  ],
  [
    "the use of a material's material",
    without(
      product(
        "8708.10",
        [
          mexican("bar", "8708.99", "60.00", {
            selfProduced: true,
            materials: [material("steel", "8708.99", "45.00")],
          }),
        ],
        { netCost: "100.00" },
      ),
      "use",
    ),
    "use",
  ],
  ["a bought motor with its bill", product("8501.10", [boughtMotor()]), "originating"],
  [
    "a bought motor whose own material is open",
    product("8501.10", [boughtMotor({ materials: [mexican("coil", "8501.10", "40.00")] })]),
    "originating",
  ],
  [
    "a self-produced motor",
    product("8501.10", [
      boughtMotor({ selfProduced: true, materials: [mexican("coil", "8501.10", "60.00")] }),
    ]),
    "originating",
  ],
  [
    "a good that shares its subheading with one material and its heading with another",
    product("8455.90", [material("blank", "8455.90", "20.00"), mexican("mill", "8455.10", "15.00")]),
    "originating",
  ],
  ["a garment's making up", shirt([material("buttons", "9606.21", "1.00")]), "assembled"],
  [
    "a garment's fabric",
    shirt([mexican("fabric", "6006.21", "20.00", { weightKg: "0.2" })], { facts: { assembled: true } }),
    "originating",
  ],
  [
    "the weight of a garment's thread",
    shirt(
      [
        mexican("fabric", "6006.21", "20.00", { originating: true, weightKg: "0.2" }),
        material("yarn", "5205.11", "1.00"),
      ],
      { facts: { assembled: true } },
    ),
    "weightKg",
  ],
  [
    "the weight of a fabric",
    product("5208.11", [
      material("yarn", "5205.11", "1.00", { weightKg: "0.1" }),
      mexican("cotton", "5205.12", "9.00", { originating: true }),
    ]),
    "weightKg",
  ],
  [
    "elastomeric content",
    product(
      "5208.11",
      [
        material("yarn", "5205.11", "1.00", { weightKg: "0.08" }),
        mexican("cotton", "5205.12", "9.00", { originating: true, weightKg: "0.92" }),
      ],
      { weightKg: "1" },
    ),
    "elastomeric",
  ],
  [
    "a set without its value",
    without(
      product(
        "8206.00",
        [material("saw", "8202.10", "5.00"), mexican("file", "8203.10", "60.00", { originating: true })],
        { set: true },
      ),
      "transactionValue",
    ),
    "transactionValue",
  ],
  [
    "a set with a good of unknown origin",
    product("8206.00", [mexican("saw", "8202.10", "40.00")], { set: true }),
    "originating",
  ],
  ["a good without materials", product("0702.00", []), "wholly-obtained"],
  [
    "a chemical's process",
    product("2915.31", [material("acid", "2915.31", "80.00")]),
    "process.chemical-reaction",
  ],
  [
    "steel of unknown origin under the rule by weight",
    product(
      "7308.90",
      [mexican("plate", "7208.51", "50.00", { weightKg: "10" }), material("clip", "7308.90", "40.00")],
      { netCost: "90.00" },
    ),
    "originating",
  ],
  [
    "cheese and milk of unknown origin",
    product("0406.10", [mexican("milk", "0401.20", "5.00")]),
    "originating",
  ],
];

const verdicts = { yes: "originating", no: "non-originating" } as const;

describe("what is missing of an undetermined product", () => {
  test.each(cases)("%s: asked, and each answer leads where it says", (_, document, asked) => {
    const answer = originOf(document);
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing.map(({ key }) => key)).toContain(asked);
    // No values are tried for a code that is too short.
    expect(asked === "hs" || answer.missing.some(({ yes, no }) => yes.length + no.length > 0)).toBe(true);
    for (const fact of answer.missing) {
      if (fact.with.length > 0 || fact.settles === "contributes") continue;
      for (const lead of ["yes", "no"] as const)
        for (const value of fact[lead]) {
          const stated = originOf(stating(document, fact, value)).verdict;
          expect([fact.key, value, stated]).toEqual([fact.key, value, verdicts[lead]]);
        }
    }
  });
});
