import { locales, type ProductDocument } from "@coproduce/goods";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../parse.ts";
import type { OptionsDocument } from "../schema.ts";
import { readOptionsFile } from "./read.ts";
import { optionsTemplate } from "./template.ts";
import { writeOptions } from "./write.ts";

const product: ProductDocument = {
  id: "A/B good",
  hs: "8703.23",
  currency: "CAD",
  vehicle: { kind: "passenger-vehicle" } as never,
  materials: [
    { id: "engine", name: "=2+2", hs: "8407.34", value: "400.00", origin: "JP", weightKg: 120 },
    { id: "paint", value: "3.125", origin: "US", originating: true, certificate: "-17", supplier: "Ó, S.A." },
    { id: "oil", value: "1.00", role: "indirect" },
    { id: "door", value: "20.00", selfProduced: true, materials: [{ id: "glass", value: "9.00" }] },
  ],
};

const formats = ["csv", "xlsx"] as const;

describe("optionsTemplate", () => {
  it.each(locales.flatMap((locale) => formats.map((format) => ({ locale, format }))))(
    "reads back without alternatives, and with one that is added ($locale, $format)",
    async ({ locale, format }) => {
      const { fileName, bytes } = optionsTemplate(product, locale, format);
      expect(fileName).toMatch(/^(options|opciones|solutions)-A-B-good\.(csv|xlsx)$/);
      expect(await readOptionsFile(bytes, fileName, product)).toEqual({
        kind: "options",
        options: { options: [] },
        ignored: [],
      });
      if (format === "xlsx") return;
      const text = new TextDecoder().decode(bytes);
      const header = text.split("\r\n").find((line) => /^Mat/.test(line)) ?? "";
      const separator = locale === "fr" ? ";" : ",";
      const cells: readonly string[] = header
        .split(separator)
        .map((_, at) => (at === 0 ? "glass" : at === 1 ? "new" : ""));
      const added = `${text}${cells.with(4, "MX").with(6, "8.00").join(separator)}\r\n`;
      const read = await readOptionsFile(new TextEncoder().encode(added), fileName, product);
      expect(read).toMatchObject({
        options: {
          options: [{ material: "glass", alternatives: [{ id: "new", origin: "MX", value: "8.00" }] }],
        },
      });
    },
  );
});

describe("writeOptions", () => {
  const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const amount = fc
    .tuple(fc.nat(99_999), fc.nat(99))
    .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const texts = ["Sigma, S.A.", '=HYPERLINK("x")', "+52 55", "-x", "@y", "'=z", "Étrier; avant", 'Tube 1/2"'];
  const alternative = fc
    .record({
      priced: fc.boolean(),
      id: fc.constant(""),
      name: some(...texts),
      supplier: some(...texts),
      origin: fc.constantFrom("MX", "US", "CA", "DE", "VN"),
      originating: some(true, false),
      value: amount,
      markup: fc.constantFrom("12.5", "-3", "0.5", "0", "100"),
      volumeBreaks: maybe(
        fc.uniqueArray(fc.record({ from: fc.integer({ min: 2, max: 9e6 }).map(String), value: amount }), {
          minLength: 1,
          maxLength: 3,
          selector: ({ from }) => from,
        }),
      ),
      hs: some("8407.34", "0703.10", "7318.15.20"),
      facts: some({ "steel.meltedIn": "MX" }, { "metal.steel.value": "3.5", assembled: true }),
      weightKg: some("0.125", "3", "12.5"),
      freight: maybe(amount),
      inputDuty: maybe(amount),
      program: some("immex", "PROSEC"),
      leadTimeDays: some("0", "45"),
      capacity: some("200000", "2500.5"),
      minimumOrder: some("10", "500"),
      via: some(["suez"], ["panama", "south-china-sea"]),
      switchingCost: maybe(amount),
      from: some("2026-01-01"),
      until: some("2027-12-31"),
      certificate: some("CO-1", "=A1"),
    })
    .map(({ priced, value, markup, volumeBreaks, ...rest }) =>
      priced ? { ...rest, value, volumeBreaks } : { ...rest, markup },
    );
  const options = fc
    .record({
      options: fc
        .record({
          engine: fc.array(alternative, { maxLength: 3 }),
          paint: fc.array(alternative, { maxLength: 2 }),
          glass: fc.array(alternative, { maxLength: 2 }),
          split: some(true, false),
          corePart: some("engine"),
        })
        .map(({ split, corePart, ...byMaterial }) =>
          Object.entries(byMaterial).flatMap(([material, alternatives]) =>
            alternatives.length === 0
              ? []
              : [
                  {
                    material,
                    ...(material === "engine" ? { split, corePart } : {}),
                    alternatives: alternatives.map((each, at) => ({ ...each, id: `${material}-${at}` })),
                  },
                ],
          ),
        ),
      markups: some({ MX: "10", CA: "-2.5" }),
      assembly: some([{ id: "tijuana", producedIn: "MX", cost: "1.50", switchingCost: "99000.00" }]),
      volumePerYear: fc.constantFrom("5000", "125000"),
      horizonYears: some("3"),
      complianceCostPerYear: maybe(amount),
      inputDuties: some("compute", "none"),
    })
    // Fields that are left out, not fields without a value.
    .map((document) => JSON.parse(JSON.stringify(document)) as OptionsDocument);

  it("writes what readOptionsFile reads back", async () => {
    await fc.assert(
      fc.asyncProperty(
        options,
        fc.constantFrom(...locales),
        fc.constantFrom(...formats),
        async (given, locale, format) => {
          const { assembly, ...others } = given;
          const document = format === "csv" || assembly === undefined ? others : given;
          expect(parseOptions(document, "x", product).kind).toBe("options");
          const bytes = writeOptions(document, locale, format);
          expect(await readOptionsFile(bytes, `x.${format}`, product)).toEqual({
            kind: "options",
            options: document,
            ignored: [],
          });
        },
      ),
      { numRuns: 120 },
    );
  });

  it("keeps texts from being run as formulas", () => {
    const document: OptionsDocument = {
      options: [
        {
          material: "paint",
          alternatives: [{ id: "a", supplier: "=cmd|'/c calc'!A1", origin: "MX", value: "1.00" }],
        },
      ],
    };
    const text = new TextDecoder().decode(writeOptions(document, "en", "csv"));
    expect(text).toContain("paint,a,'=cmd|'/c calc'!A1,MX");
  });
});
