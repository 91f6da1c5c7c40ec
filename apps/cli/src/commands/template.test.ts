import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { record } from "../testing/recorder.ts";

const folder = () => mkdtempSync(join(tmpdir(), "coproduce-"));

test.each(["en", "es", "fr"])(
  "the CSV template in %s is a bill of materials that can be assessed",
  async (locale) => {
    const cwd = folder();
    const { out } = await record(["template", "--locale", locale]);
    writeFileSync(join(cwd, "bom.csv"), out);
    const { code, out: answer, err } = await record(["assess", "bom.csv", "--json"], { cwd });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(answer).product).toMatchObject({ id: "DRILL-18V", importInto: "US" });
  },
);

test("--xlsx writes a workbook that can be assessed, and never over another file", async () => {
  const cwd = folder();
  expect((await record(["template", "--xlsx"], { cwd })).err).toBe("Wrote bill-of-materials.xlsx.\n");
  const before = readFileSync(join(cwd, "bill-of-materials.xlsx"));
  const again = await record(["template", "--xlsx"], { cwd });
  expect(again.code).toBe(2);
  expect(again.err).toBe("bill-of-materials.xlsx exists already; name another file, or remove it first.\n");
  expect(readFileSync(join(cwd, "bill-of-materials.xlsx"))).toEqual(before);
  const { code } = await record(["assess", "bill-of-materials.xlsx", "--json"], { cwd });
  expect(code).toBe(0);
});

test("a bad cell is told with its file, row and column", async () => {
  const cwd = folder();
  const { out } = await record(["template"]);
  writeFileSync(join(cwd, "bom.csv"), out.replace("9.80", "nine"));
  const { code, err } = await record(["assess", "bom.csv"], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/^bom\.csv, row \d+, column I \(.+\): “nine” is not an amount\./);
});

const chair = fileURLToPath(new URL("../../../../examples/office-chair/product.json", import.meta.url));

test("--options makes a form for a product's materials that plans nothing until it is filled in", async () => {
  const cwd = folder();
  for (const out of ["options.csv", "options.xlsx"]) {
    const wrote = await record(["template", "--options", chair, "--out", out, "--locale", "es"], { cwd });
    expect(wrote).toMatchObject({ code: 0, out: "", err: `Se escribió ${out}.\n` });
    const options = ["--options", out, "--input-duties", "none", "--json"];
    const { code, out: answer, err } = await record(["plan", chair, ...options], { cwd });
    expect(err).toBe(`${out} names no alternative: only what is in use now was weighed.\n`);
    expect(code).toBe(0);
    expect(JSON.parse(answer).changes).toEqual([]);
  }
  const { code, err } = await record(["template", "--out", "form.pdf"], { cwd });
  expect(code).toBe(2);
  expect(err).toBe("form.pdf names no format that is written. End its name in .csv or .xlsx.\n");
});
