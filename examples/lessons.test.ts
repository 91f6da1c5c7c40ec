import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "@coproduce/assess";
import { type MaterialDocument, type ProductDocument, parsePlainDate, parseProduct } from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { lawOfFolder } from "../tools/build/law-folder.ts";

const law = lawOfFolder();

function productOf(id: string): ProductDocument {
  const text = readFileSync(join(import.meta.dirname, id, "product.json"), "utf8");
  return JSON.parse(text) as ProductDocument;
}

function verdictOf(document: ProductDocument): string {
  const parsed = parseProduct(document, document.id);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const date = parsePlainDate(document.date ?? "");
  if (date === undefined || document.importInto === undefined) throw new Error("no date of entry");
  const { origin } = assess(parsed.product, { date, importInto: document.importInto, scenario: null, law });
  return origin.verdict;
}

type Change = (product: ProductDocument) => ProductDocument;

/** The product with one material changed, or replaced by others. */
function material(
  id: string,
  change: (from: MaterialDocument) => MaterialDocument | MaterialDocument[],
): Change {
  return (product) => ({
    ...product,
    materials: product.materials.flatMap((each) => (each.id === id ? change(each) : [each])),
  });
}

const set = (id: string, fields: Partial<MaterialDocument>) =>
  material(id, (from) => ({ ...from, ...fields }));
const on =
  (date: string): Change =>
  (product) => ({ ...product, date });
const both =
  (first: Change, second: Change): Change =>
  (product) =>
    second(first(product));

const cuttingSections =
  "unless-process.7308.10.on-angles-shapes-or-sections-of-7216-drilling-punching-notching";
const assembly = "material.8414-8415.assemblies-of-2-or-more-of-compressor-condenser-evaporator";

describe("what the examples teach", () => {
  it.each<readonly [string, string, Change, string]>([
    ["display-freezer", "the compressor originates", set("compressor", { originating: true }), "originating"],
    [
      "display-freezer",
      "the compressor does not",
      set("compressor", { originating: false }),
      "non-originating",
    ],
    ["wire-harness", "nobody knows the net cost", ({ costs: _, ...rest }) => rest, "undetermined"],
    ["instrument-panel", "entered in the last year at 67.5 percent", on("2023-06-30"), "originating"],
    ["instrument-panel", "entered on the first day at 70 percent", on("2023-07-01"), "non-originating"],
    [
      "refrigerator",
      "of 8418.50 in HS 2012",
      (product) => ({ ...product, hs: "8418.50", hsEdition: 2012 }),
      "originating",
    ],
    [
      "refrigerator",
      "of 8418.10 in HS 2012",
      (product) => ({ ...product, hs: "8418.10", hsEdition: 2012 }),
      "non-originating",
    ],
    [
      "air-conditioner",
      "compressor and condenser bought apart",
      material("outdoor", () => [
        { id: "compressor", hs: "8414.30", origin: "CN", value: "90.00", facts: { [assembly]: false } },
        { id: "condenser", hs: "8415.90.80", origin: "CN", value: "58.00", facts: { [assembly]: false } },
      ]),
      "originating",
    ],
    ["infusion-pump", "the cassette is 10 percent", set("cassette", { value: "64.00" }), "originating"],
    ["infusion-pump", "the cassette is a cent more", set("cassette", { value: "64.01" }), "non-originating"],
    ["battery-pack", "the cells cost more", set("cells", { value: "200.00" }), "non-originating"],
    [
      "steel-structure",
      "entered on the last day of the old rule, welded from plate",
      (product) => ({ ...product, date: "2022-06-30", facts: { [cuttingSections]: false } }),
      "originating",
    ],
    [
      "steel-structure",
      "70 percent of the steel originates",
      both(set("plate", { weightKg: "3000" }), set("beams", { weightKg: "7000" })),
      "originating",
    ],
    [
      "steel-structure",
      "a kilogram less",
      both(set("plate", { weightKg: "3001" }), set("beams", { weightKg: "6999" })),
      "non-originating",
    ],
    ["steel-bridge", "the bolts are 10 percent", set("bolts", { value: "11800.00" }), "originating"],
    ["steel-bridge", "the bolts originate", set("bolts", { originating: true }), "originating"],
    ["power-drill", "the gearbox is not designated", set("gearbox", { designate: "no" }), "non-originating"],
    ["toy-kitchen", "one certificate comes", set("panels", { originating: true }), "undetermined"],
    [
      "toy-kitchen",
      "both certificates come",
      both(set("panels", { originating: true }), set("sound", { originating: true })),
      "originating",
    ],
    [
      "office-chair",
      "the supplier states nothing",
      material("mechanism", ({ supplierInputs: _, ...rest }) => rest),
      "non-originating",
    ],
  ])("%s: %s", (id, _, change, verdict) => {
    expect(verdictOf(change(productOf(id)))).toBe(verdict);
  });
});
