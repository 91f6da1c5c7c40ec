import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { locales } from "../message/message.ts";
import { parseProduct } from "../product/parse.ts";
import type { MaterialDocument, ProductDocument } from "../product/schema.ts";
import { readBom } from "./read.ts";
import { bomTemplate } from "./template.ts";
import { writeBom } from "./write.ts";

describe("bomTemplate", () => {
  it.each(locales.flatMap((locale) => (["csv", "xlsx"] as const).map((format) => ({ locale, format }))))(
    "reads back as the same product ($locale, $format)",
    async ({ locale, format }) => {
      const { fileName, bytes } = bomTemplate(locale, format);
      const read = await readBom(bytes, fileName);
      expect(read).toMatchObject({
        kind: "product",
        ignored: [],
        product: {
          id: "DRILL-18V",
          hs: "8467.21",
          hsEdition: 2022,
          producedIn: "MX",
          importInto: "US",
          date: "2026-01-15",
          currency: "USD",
          transactionValue: "64.00",
          costs: { otherProduct: "14.50", period: "4.00" },
          materials: [
            {
              id: "GB-10",
              origin: "MX",
              value: "12.40",
              selfProduced: true,
              designate: "auto",
              materials: [{ id: "GR-11", hs: "8483.90", origin: "CN", value: "3.10" }],
            },
            { id: "MT-20", origin: "US", originating: true, value: "9.80", certificate: "CO-2026-017" },
            { id: "SC-30", origin: "CN", originating: false, quantity: "14", value: "0.175" },
          ],
        },
      });
    },
  );
});

describe("writeBom", () => {
  it("names files and sheets so that systems and spreadsheets take them", async () => {
    const product = { id: "A/B: [x]\u0001", hs: "8544.30", currency: "USD", materials: [] };
    const { fileName, bytes } = writeBom(product, "en", "xlsx");
    expect(fileName).toBe("A-B-x-.xlsx");
    const [sheet] = /<sheet name="[^"]*"/.exec(strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? bytes)) ?? [];
    expect(sheet).toBe('<sheet name="A-B- -x-"');
  });

  it("keeps a spreadsheet from running a text of a CSV file as a formula", () => {
    const names = ['=HYPERLINK("http://x")', "+1", "-5 V", "@SUM(A1)", "'=1", "plain"];
    const materials = names.map((name, at) => ({ id: `P-${at}`, name, value: "1.00" }));
    const { bytes } = writeBom({ id: "G", hs: "8544.30", currency: "USD", materials }, "en", "csv");
    const lines = new TextDecoder().decode(bytes).trim().split("\r\n").slice(-names.length);
    expect(lines.map((line) => line.split(",")[2])).toEqual([
      `"'=HYPERLINK(""http://x"")"`,
      "'+1",
      "'-5 V",
      "'@SUM(A1)",
      "''=1",
      "plain",
    ]);
  });

  const id = fc.stringMatching(/^[A-Z]{2}-\d{1,3}$/);
  const amount = fc.tuple(fc.nat(99_999), fc.nat(999_999)).map(
    ([whole, part]) =>
      `${whole}.${String(part)
        .padStart(6, "0")
        .replace(/0{1,4}$/, "")}`,
  );
  const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const { material } = fc.letrec<{ material: MaterialDocument }>((tie) => ({
    material: fc.record({
      id,
      name: some(["Cable", "Vis, acier", 'Tube 1/2"', "Batería | módulo", "Pièce; petite", "=1+1", "'-5 V"]),
      hs: some(["8544.49", "0703.10", "7318.15.20"]),
      origin: some(["MX", "CN", "US", "DE"]),
      originating: some([true, false]),
      value: amount,
      quantity: some(["1", "2.5", "1000"]),
      weightKg: some(["0.125", "3"]),
      role: some(["material", "accessory", "packing-retail"]),
      selfProduced: some([true]),
      facts: fc.option(fc.record({ "material.8467.99.housings": fc.boolean() }), { nil: undefined }),
      materials: fc.option(fc.array(tie("material"), { minLength: 1, maxLength: 2 }), {
        nil: undefined,
        depthSize: "small",
        maxDepth: 3,
      }),
    }) as fc.Arbitrary<MaterialDocument>,
  }));
  const product = fc.record({
    id: fc.constant("GOOD-1"),
    hs: fc.constant("8544.30"),
    currency: fc.constantFrom("USD", "MXN"),
    use: some([["aftermarket" as const, "other" as const]]),
    transactionValue: amount,
    materials: fc.array(material, { minLength: 1, maxLength: 3 }),
  });

  it("writes what readBom reads back", async () => {
    await fc.assert(
      fc.asyncProperty(
        product,
        fc.constantFrom(...locales),
        fc.constantFrom("csv", "xlsx"),
        async (good, locale, format) => {
          const document = JSON.parse(JSON.stringify(good)) as ProductDocument;
          fc.pre(parseProduct(document, "good").kind === "product");
          const { fileName, bytes } = writeBom(document, locale, format);
          expect(await readBom(bytes, fileName)).toEqual({ kind: "product", product: document, ignored: [] });
        },
      ),
      { numRuns: 150 },
    );
  });
});
