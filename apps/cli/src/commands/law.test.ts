import { describe, expect, test } from "vitest";
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

describe("diff refuses, and says what would be right", () => {
  test.each<[readonly string[], readonly [string, string, string]]>([
    [
      ["2026-02-30", "2026-03-01"],
      [
        'D1 is "2026-02-30"; it must be a day of the calendar, such as 2025-11-17.',
        "D1 es «2026-02-30»; debe ser un día del calendario, por ejemplo 2025-11-17.",
        "D1 vaut «\u00a02026-02-30\u00a0»; il faut un jour du calendrier, par exemple 2025-11-17.",
      ],
    ],
    [
      ["2025-11-09", "2025-11-10", "--hs", "9999"],
      [
        "The tariff of the United States has no 9999 on 2025-11-10.",
        "La tarifa de Estados Unidos no tiene 9999 el 2025-11-10.",
        "Le tarif des États-Unis n’a pas de 9999 le 2025-11-10.",
      ],
    ],
    [
      ["2025-11-09"],
      [
        "D2 is missing.\nSee coproduce law diff --help.",
        "Falta D2.\nConsulte coproduce law diff --help.",
        "Il manque D2.\nVoir coproduce law diff --help.",
      ],
    ],
    [
      ["2025-11-09", "2017-12-31"],
      [
        "D2 is 2017-12-31; duties are known from 2018-01-01.",
        "D2 es 2017-12-31; los aranceles se conocen desde 2018-01-01.",
        "D2 vaut 2017-12-31; les droits sont connus depuis le 2018-01-01.",
      ],
    ],
    [
      ["2025-11-09", "2025-11-10", "--origin", "XX"],
      [
        '--origin is "XX"; it must be the two-letter ISO code of a country or territory, such as MX.',
        "--origin es «XX»; debe ser el código ISO de dos letras de un país o territorio, como MX.",
        "--origin vaut «\u00a0XX\u00a0»; il faut le code ISO à deux lettres d’un pays ou territoire, comme MX.",
      ],
    ],
  ])("%j", async (args, messages) => {
    for (const [at, locale] of ["en", "es", "fr"].entries()) {
      const { code, out, err } = await record(["law", "diff", ...args, "--locale", locale]);
      expect(err).toBe(`${messages[at]}\n`);
      expect([code, out]).toEqual([2, ""]);
    }
  });
});
