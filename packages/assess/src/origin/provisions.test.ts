import { type PlainDate, type ProductDocument, parseProduct } from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { assess } from "../assess.ts";

/** The provisions beside the rules (law/agreements/usmca/provisions): with, against and without their fact. */

const law = lawOfFolder("law/");

type Facts = NonNullable<ProductDocument["facts"]>;
type Materials = readonly (Partial<ProductDocument["materials"][number]> & { hs: string; value: string })[];

function verdict(hs: string, facts: Facts, materials: Materials, more: object = {}) {
  const parsed = parseProduct(
    {
      id: "good",
      hs,
      producedIn: "MX",
      currency: "USD",
      transactionValue: "100.00",
      netCost: "90.00",
      facts,
      materials: materials.map((material, index) => ({ id: `m${index}`, origin: "CN", ...material })),
      ...more,
    },
    "test",
  );
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const date = (parsed.product.date ?? "2024-03-01") as PlainDate;
  return assess(parsed.product, { date, importInto: "US", scenario: null, law }).origin.verdict;
}

const [yes, no, open] = ["originating", "non-originating", "undetermined"] as const;

/** No process rule of section VI or VII but those stated. */
const noProcess = {
  "process.chemical-reaction": false,
  "process.purification": false,
  "process.mixing-and-blending": false,
  "process.particle-size": false,
  "process.standards-material": false,
  "process.isomer-separation": false,
  "process.biotechnology": false,
  "process.separation-without-reaction": false,
};

describe("process rules confer origin (GN 11(n)(iv), (v))", () => {
  const same = (hs: string) => [{ hs, value: "80.00" }];

  it.each([
    ["2915.31", "process.chemical-reaction", yes],
    ["2916.32", "process.chemical-reaction", no],
    ["3301.12", "process.chemical-reaction", no],
    ["2915.31", "process.mixing-and-blending", no],
    ["3208.10", "process.mixing-and-blending", no],
    ["3402.90", "process.mixing-and-blending", yes],
    ["3808.91", "process.mixing-and-blending", no],
    ["3824.90", "process.particle-size", no],
    ["3507.90", "process.particle-size", yes],
    ["2933.39", "process.biotechnology", no],
    ["3002.10", "process.biotechnology", no],
    ["2918.14", "process.biotechnology", yes],
    ["3502.11", "process.purification", no],
    ["3901.10", "process.mixing-and-blending", yes],
    ["4002.11", "process.mixing-and-blending", no],
    ["4002.11", "process.purification", yes],
  ])("to %s by %s: %s", (hs, process, expected) => {
    expect(verdict(hs, { ...noProcess, [process]: true }, same(hs))).toBe(expected);
  });

  it("and leave the verdict open where nothing is said of them", () => {
    expect(verdict("2915.31", {}, same("2915.31"))).toBe(open);
    expect(verdict("2915.31", noProcess, same("2915.31"))).toBe(no);
  });
});

describe("separation from a man-made mixture bars origin (GN 11(n)(iv)(H))", () => {
  const mixture: Materials = [{ hs: "3824.90", value: "40.00" }];

  it("although the classification changes", () => {
    expect(verdict("2902.20", noProcess, mixture)).toBe(yes);
    expect(verdict("2902.20", { ...noProcess, "process.separation-without-reaction": true }, mixture)).toBe(
      no,
    );
  });

  it("and is presumed not to have happened where nothing is said of it", () => {
    expect(verdict("2902.20", {}, mixture)).toBe(yes);
  });

  it("but not for essential oils", () => {
    expect(verdict("3301.12", { "process.separation-without-reaction": true }, mixture)).toBe(yes);
  });
});

describe("materials left out of account", () => {
  const paint = (pigment: string, facts: Facts = {}) =>
    verdict("3208.10", noProcess, [
      { hs: "3907.50", value: "40.00" },
      { hs: pigment, value: "20.00", facts },
    ]);

  it("pigments in paint, but for titanium dioxide (chapter 32 note 1)", () => {
    expect(paint("3206.49")).toBe(yes);
    expect(paint("3206.11")).toBe(no);
    expect(paint("3212.90")).toBe(open);
    const key = "material.3212.pigments-or-coloring-matter-not-based-on-titanium-dioxide";
    expect(paint("3212.90", { [key]: true })).toBe(yes);
    expect(paint("3212.90", { [key]: false })).toBe(no);
  });
});

describe("the tolerance by value is closed and opened (UR s. 5(3), chapter notes)", () => {
  const within = (hs: string, facts: Facts = {}): Materials => [
    { hs, value: "10.00", facts },
    { hs: "3923.10", value: "5.00", originating: true, origin: "MX" },
  ];

  it.each([
    ["0406.10", "0402.10", no, "(a) dairy goods"],
    ["2203.00", "2208.40", yes, "spirits in beer, which (j) does not name"],
    ["2207.10", "2208.40", no, "(j) spirits in alcohol"],
    ["1702.30", "1701.14", no, "(f) sugar"],
    ["0813.40", "0810.40", yes, "(k) another subheading"],
    ["0810.40", "0810.40", no, "(k) the same subheading"],
    ["0802.90", "0802.61", open, "macadamia nuts, perhaps in a mixture"],
  ])("%s with %s: %s %s", (hs, material, expected, _) => {
    expect(verdict(hs, { "process.grown-in-region": false }, within(material))).toBe(expected);
  });

  it("for a dairy preparation, if it is one", () => {
    const key = "material.1901.90.dairy-preparations-over-10-percent-milk-solids-by-dry-weight";
    const items = { "material.us-1901.90.32": true };
    const cheese = (facts: Facts) => verdict("0406.10", {}, within("1901.90", { ...items, ...facts }));
    expect(cheese({ [key]: true })).toBe(no);
    expect(cheese({ [key]: false })).toBe(yes);
    expect(cheese({})).toBe(open);
  });

  it("for truffles in mixtures of mushrooms and truffles", () => {
    const mushrooms = (mixture: boolean, truffle: boolean) =>
      verdict(
        "0709.59",
        { "good.0709.59.mixtures-of-mushrooms-and-truffles": mixture, "process.grown-in-region": false },
        within("0709.59", { "material.0709.59.truffles": truffle }),
      );
    expect(mushrooms(true, true)).toBe(yes);
    expect(mushrooms(false, true)).toBe(no);
    expect(mushrooms(true, false)).toBe(no);
  });
});

describe("criterion D for materials that share the good's provision as its parts (UR s. 3(4)(a), (5))", () => {
  const chair = (facts: Facts) => verdict("9402.10", {}, [{ hs: "9402.10", value: "30.00", facts }]);

  it("is presumed of them, and does not hold where the document says no", () => {
    expect(chair({})).toBe(yes);
    expect(chair({ "provided-for-as-part": true })).toBe(yes);
    expect(chair({ "provided-for-as-part": false })).toBe(no);
  });

  it("is not open where the nomenclature provides for no parts", () => {
    const grown = { "process.grown-in-region": false };
    expect(verdict("0810.40", grown, [{ hs: "0810.40", value: "10.00" }])).toBe(no);
  });
});

describe("requirements beside the rule", () => {
  it("peaches in prepared fruit have to be of the region (chapter 20)", () => {
    const fruit = (facts: Facts) =>
      verdict(
        "2008.70",
        {
          "good.20.fruit-nuts-or-vegetables-only-frozen-packed-or-canned-in-water": false,
          "good.2008.19-2008.99.preparations-that-contain-peaches-pears-or-apricots": true,
          ...facts,
        },
        [{ hs: "0809.30", value: "30.00" }],
      );
    expect(fruit({ "fresh-good.peaches-pears-apricots-obtained": true })).toBe(yes);
    expect(fruit({ "fresh-good.peaches-pears-apricots-obtained": false })).toBe(no);
    expect(fruit({})).toBe(open);
  });

  it("fabric in coated fabric of 59.03 is of the region from 2022-01-01 (chapter 63 note 2)", () => {
    const tent = (date: string, facts: Facts) =>
      verdict(
        "6306.29",
        { assembled: true },
        [{ hs: "5903.20", value: "30.00", facts: { "component.determines-classification": true, ...facts } }],
        { date },
      );
    expect(tent("2022-01-01", { "coated-fabric.formed-and-finished": false })).toBe(no);
    expect(tent("2021-12-31", { "coated-fabric.formed-and-finished": false })).toBe(yes);
    expect(tent("2022-01-01", { "coated-fabric.formed-and-finished": true })).toBe(yes);
    expect(tent("2022-01-01", {})).toBe(open);
  });
});

describe("what is presumed unless stated (UR ss. 10, 11)", () => {
  const chip = (facts: Facts) => verdict("8542.31", facts, [{ hs: "3818.00", value: "10.00" }]);
  const wire = (facts: Facts) => verdict("8544.20", facts, [{ hs: "7408.11", value: "10.00" }]);

  it("further production in transit", () => {
    expect(wire({})).toBe(yes);
    expect(wire({ "transit.further-production": true })).toBe(no);
    expect(chip({ "transit.further-production": true })).toBe(yes);
    expect(chip({ "transit.left-semiconductor-group": true })).toBe(no);
  });

  it("customs control, mere dilution, circumvention", () => {
    for (const key of ["transit.left-customs-control", "process.mere-dilution", "process.circumvention"])
      expect(wire({ [key]: true }), key).toBe(no);
  });
});
