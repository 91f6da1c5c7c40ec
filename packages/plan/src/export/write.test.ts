import { locales, type Percent, type ProductDocument } from "@coproduce/goods";
import { readTables, vocabularyOf } from "@coproduce/goods/table";
import { describe, expect, it } from "vitest";
import type { OptionsDocument } from "../options/schema.ts";
import { regimeOf } from "../plan.fixture.ts";
import { plan } from "../plan.ts";
import { planTables } from "./tables.ts";
import { writePlan } from "./write.ts";

const product: ProductDocument = {
  id: "chair",
  name: "Chair",
  hs: "9401.39",
  producedIn: "MX",
  importInto: "US",
  date: "2026-06-01",
  currency: "USD",
  transactionValue: "100.00",
  materials: [
    { id: "base", name: "=Base", hs: "9403.99", value: "30.00", origin: "CN" },
    { id: "cloth", hs: "5407.61", value: "10.00" },
  ],
};

const options: OptionsDocument = {
  options: [
    {
      material: "base",
      alternatives: [{ id: "quebec", supplier: "-Acier", origin: "CA", originating: true, value: "32.125" }],
    },
  ],
  inputDuties: "none",
};

const found = await plan(product, options, regimeOf(), { maxAsia: 1000 as Percent }, { frontier: true });

/** A table in a vocabulary of its own first header. */
async function cellsOf(bytes: Uint8Array, header: string) {
  const words = { first: { en: [header], es: [header], fr: [header] } } as const;
  const read = await readTables(bytes, "plan", vocabularyOf<"first">(words));
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.tables;
}

describe("the tables of a plan", () => {
  it("say what it costs, what changes and why, with numbers as they are", () => {
    const tables = new Map(planTables(found, "USD", "en").map((table) => [table.kind, table]));
    expect([...tables.keys()]).toEqual([
      "summary",
      "cost",
      "changes",
      "choices",
      "binding",
      "economies",
      "frontier",
    ]);
    expect(tables.get("summary")?.rows).toContainEqual(["Product", "", "Chair"]);
    expect(tables.get("changes")?.rows).toEqual([
      [
        "base",
        "=Base",
        "quebec",
        { number: "100" },
        "",
        "CN",
        "",
        { number: "30.00" },
        "-Acier",
        "CA",
        "yes",
        { number: "32.125" },
        { number: "0.00" },
        { number: "2.125" },
        "no",
        "largest Asia share; the preference",
      ],
    ]);
    expect(tables.get("choices")?.rows).toContainEqual(["base", "quebec", { number: "100" }]);
    expect(tables.get("economies")?.rows).toContainEqual(
      expect.arrayContaining(["CN", "China", { number: "30.00" }, { number: "30.00" }, "", ""]),
    );
    const [materials] = tables.get("cost")?.rows ?? [];
    expect(materials).toEqual(["Materials", { number: "40.00" }, { number: "42.125" }]);
  });

  it("name goals in the language, and leave what is not known empty", () => {
    const binding = [
      { goal: "exclude:CN", costs: "1.00", marginal: null },
      { goal: "avoid:suez", costs: "2.00", marginal: null },
      { goal: "min-rvc", costs: "0.25", marginal: { points: "0.5", saves: "0.20" } },
    ] as const;
    const table = planTables({ ...found, binding }, "USD", "fr").find(({ kind }) => kind === "binding");
    expect(table?.rows).toEqual([
      ["rien d’origine\u00a0: Chine", { number: "1.00" }, "", ""],
      ["sans passer par\u00a0: Canal de Suez", { number: "2.00" }, "", ""],
      ["teneur régionale minimale", { number: "0.25" }, { number: "0.5" }, { number: "0.20" }],
    ]);
  });

  it("have a header for every column, in every language", () => {
    for (const locale of locales) {
      for (const { title, header, rows } of planTables(found, "USD", locale)) {
        expect(
          header.every((each) => each !== ""),
          title,
        ).toBe(true);
        for (const row of rows) expect(row, title).toHaveLength(header.length);
      }
    }
  });
});

describe("writePlan", () => {
  it.each(locales)("makes a workbook with a sheet for each table in %s", async (locale) => {
    const tables = await cellsOf(writePlan(found, "USD", locale, "xlsx"), "");
    expect(tables.map(({ sheet }) => sheet)).toEqual(
      planTables(found, "USD", locale).map(({ title }) => title),
    );
    const changes = tables[2]?.rows[1] ?? [];
    expect(changes[1]).toEqual({ text: "=Base", isNumber: false, flaw: null });
    expect(changes[11]).toEqual({ text: "32.125", isNumber: true, flaw: null });
  });

  it("makes a CSV of what changes, or of the table that is asked for, without formulas", async () => {
    const text = new TextDecoder().decode(writePlan(found, "USD", "en", "csv"));
    expect(text.split("\r\n")[1]).toBe(
      `base,'=Base,quebec,100,,CN,,30.00,'-Acier,CA,yes,32.1250,0.00,2.1250,no,"largest Asia share; the preference"`,
    );
    const choices = new TextDecoder().decode(writePlan(found, "USD", "fr", "csv", "choices"));
    expect(choices).toBe('Matière;Solution;"Part, %"\r\nbase;quebec;100\r\n');
  });
});
