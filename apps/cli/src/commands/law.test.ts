import { expect, test } from "vitest";
import { widthOf } from "../terminal/width.ts";
import { record } from "../testing/recorder.ts";

test("coverage --json lists chapters 01 to 97, and no line of the rules is lost", async () => {
  const { chapters, totals } = JSON.parse((await record(["law", "coverage", "--json"])).out);
  expect(chapters).toHaveLength(97);
  expect(chapters[76]).toMatchObject({ chapter: "77", reserved: true, rules: 0 });
  expect(chapters[83]).toMatchObject({ chapter: "84", reserved: false, trust: "secondary" });
  expect(totals.unparsed).toBe(0);
  const { evaluated, keyedFact, textOnly } = totals.conditions;
  expect(Math.min(evaluated, keyedFact)).toBeGreaterThan(100);
  expect(textOnly).toBeLessThan(evaluated);
});

test("coverage for people fits 80 columns in every language", async () => {
  for (const locale of ["en", "es", "fr"]) {
    const { out } = await record(["law", "coverage", "--locale", locale]);
    for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  }
});

test("law alone is its coverage", async () => {
  expect((await record(["law"])).out).toBe((await record(["law", "coverage"])).out);
});

test("diff says which headings and rates changed between two dates", async () => {
  const { out } = await record([
    "law",
    "diff",
    "2025-11-09",
    "2025-11-10",
    "--hs",
    "8418.10",
    "--origin",
    "CN",
  ]);
  expect(out).toContain("2025-11-10 · ieepa/china-fentanyl · 9903.01.24 · +10% · CN, HK");
  expect(out).toContain("from CN: 55% to 145% → 45% to 135%");
});

test("diff of a date with an earlier one is refused", async () => {
  const { code, err } = await record(["law", "diff", "2025-11-10", "2025-11-09"]);
  expect(err).toBe("2025-11-09 is not after 2025-11-10.\n");
  expect(code).toBe(2);
});
