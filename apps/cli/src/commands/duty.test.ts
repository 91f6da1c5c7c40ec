import { describe, expect, test } from "vitest";
import { widthOf } from "../terminal/width.ts";
import { record } from "../testing/recorder.ts";

const fridge = ["duty", "--hs", "8418.10.00", "--origin", "MX", "--value", "1000", "--date", "2025-11-17"];
const metal = ["--fact", "metal.steel.value=300", "--fact", "metal.aluminum.value=0"];

test("an entry is answered layer by layer", async () => {
  const { code, out, err } = await record([...fridge, ...metal], { columns: 100 });
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toContain("Duty 325.00 (32.5% of the value)");
  expect(out).toContain("150.00  Steel and steel derivatives (section 232) · +50% · 9903.81.91 · applies");
  expect(out).toContain("Of this 175.00 was charged under measures that were struck down later.");
});

test("--json prints the contract and nothing else", async () => {
  const { out } = await record([...fridge, ...metal, "--usmca", "--json"]);
  const answer = JSON.parse(out);
  expect(answer.total).toEqual({ amount: "150.00", adValorem: "15" });
  expect(answer.lawful).toEqual({ total: "150.00", refundable: "0.00" });
  expect(answer.layers.map(({ id }: { id: string }) => id)).toContain("ieepa/mexico");
  expect(Object.keys(answer)).toEqual([
    "regime",
    "code",
    "origin",
    "customsValue",
    "total",
    "lawful",
    "layers",
    "fees",
    "assumptions",
    "missing",
    "notes",
  ]);
});

test("an unknown content is a range, with the fact that would settle it", async () => {
  const { out } = await record([...fridge, "--usmca"]);
  expect(out).toContain("Duty 0.00 to 1000.00");
  expect(out).toContain("What is the value of the steel in the goods?");
});

test("only the chapter and the lists that the question needs are loaded", async () => {
  const { out } = await record([...fridge, "--json"]);
  const files: readonly { readonly path: string }[] = JSON.parse(out).regime.files;
  const paths = files.map(({ path }) => path);
  expect(paths).toContain("law/us/schedule/84.tsv");
  expect(paths).toContain("law/us/lists/steel-derivatives-content.list");
  expect(paths).not.toContain("law/us/lists/china-list-3.list");
  expect(paths.filter((path) => path.includes("product-rules"))).toEqual([]);
});

describe("what is wrong is said with what would be right, and ends with 2", () => {
  test.each<[readonly string[], string]>([
    [["duty"], "--hs is missing.\nSee coproduce duty --help.\n"],
    [
      [...fridge, "--fact", "steel"],
      '--fact is "steel"; it must be KEY=VALUE, such as metal.steel.value=300.\n',
    ],
    [[...fridge, "--origin", "XX"], 'origin: The origin is "XX"; it must be the two-letter code'],
    [
      [...fridge, "--hs", "8418.11"],
      "hs: The tariff has no 8418.11 on 2025-11-17. The nearest are 8418.10.00.",
    ],
    [[...fridge, "--date", "2017-12-31"], "--date is 2017-12-31; duties are known from 2018-01-01.\n"],
    [[...fridge, "--fact", "content.us=1001"], "content.us is larger than the value of the goods."],
    [
      [...fridge, "--fact", "content.us=1", "--fact", "content.us=2"],
      "--fact content.us is given twice; give it once.\n",
    ],
    [[...fridge, "more"], 'There are more arguments than "coproduce duty" takes.\n'],
    [["duty", "panel", "--out", "rates.csv"], '--out is "rates.csv"; its name must end in .parquet.\n'],
    [["duty", "panel", "--out", "rates.parquet", "--imports", "none.csv"], "There is no file none.csv.\n"],
    [["duty", "panel", "--out", "rates.parquet", "--imports", "apps"], "apps is a folder; name a file.\n"],
    [["duty", "panel"], "--out is missing.\nSee coproduce duty panel --help.\n"],
    [["duty", "panel", "--out", "none/rates.parquet"], "none, which does not exist.\n"],
    [["law", "diff", "2017-01-01", "2025-01-01"], "D1 is 2017-01-01; duties are known from 2018-01-01.\n"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await record(args);
    expect(err).toContain(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

test("it is said in Spanish and French", async () => {
  expect((await record([...fridge, ...metal, "--locale", "es"])).out).toContain(
    "Arancel 325.00 (32.5% del valor)",
  );
  expect((await record([...fridge, ...metal, "--locale", "fr"])).out).toContain(
    "Droits 325.00 (32.5 % de la valeur)",
  );
});

test("an answer is as wide as the terminal, in every language", async () => {
  for (const locale of ["en", "es", "fr"]) {
    for (const columns of [50, 80, 140]) {
      const { out } = await record([...fridge, "--locale", locale], { columns });
      const widths = out.split("\n").map(widthOf);
      expect(Math.max(...widths), out).toBeLessThanOrEqual(columns);
      expect(Math.max(...widths)).toBeGreaterThan(columns - 30);
    }
  }
});

test.each([
  [
    "en",
    "facts.quantity.foo: No rate of 2204.21.50 is charged by quantity.foo on 2025-11-17. Give quantity.liter.",
  ],
  [
    "es",
    "facts.quantity.foo: Ninguna tasa de 2204.21.50 se cobra por quantity.foo el 2025-11-17. Indique quantity.liter.",
  ],
  [
    "fr",
    "facts.quantity.foo : Aucun taux de 2204.21.50 ne se calcule par quantity.foo le 2025-11-17. Donnez quantity.liter.",
  ],
])("a quantity in a unit that no rate of the line goes by is refused (%s)", async (locale, message) => {
  const wine = ["--hs", "2204.21.50", "--fact", "quantity.foo=3", "--locale", locale];
  const { code, out, err } = await record([...fridge, ...wine]);
  expect(err).toBe(`${message}\n`);
  expect([code, out]).toEqual([2, ""]);
});
