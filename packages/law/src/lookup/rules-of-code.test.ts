import type { HsCode, PlainDate } from "@coproduce/goods";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { parseRules } from "../notation/parse.ts";
import { emptyLaw, type Law } from "../registry/law.ts";
import { rulesOfCode } from "./rules-of-code.ts";

const law: Law = {
  ...emptyLaw,
  files: [{ path: "law/agreements/usmca/product-rules/84.rules", hash: "0" }],
  rules: new Map([
    [
      "84",
      parseRules(
        [
          "# chapter 84  source: HTSUS GN 11(o)",
          "8418.50-8418.69 : CTH   # r60",
          'ex 8418.99 "door assemblies" : CTH   # r61',
        ].join("\n"),
      ),
    ],
  ]),
};
const today = "2026-11-24" as PlainDate;

test("a code finds the line that covers it, in words and with its citation", () => {
  const { rules, file } = rulesOfCode(law, "841850" as HsCode, today, "en");
  expect(rules.map(({ targets, covers }) => ({ targets, covers }))).toEqual([
    { targets: ["8418.50-8418.69"], covers: true },
  ]);
  expect(rules[0]?.words.sentence).toBe(
    "A change to subheading 8418.50 through 8418.69 from any other heading.",
  );
  expect(rules[0]?.citation.text).toBe("HTSUS General Note 11(o), chapter 84, rule 60");
  expect(file?.hash).toBe("0");
});

test("a heading finds every line inside it and says that more digits would tell", () => {
  expect(rulesOfCode(law, "8418" as HsCode, today, "en").rules.map(({ covers }) => covers)).toEqual([
    false,
    false,
  ]);
});

test("a line for a described part asks which part it is", () => {
  const [only] = rulesOfCode(law, "841899" as HsCode, today, "en").rules;
  expect(only?.facts.map(({ key }) => key)).toEqual(["good.8418.99.door-assemblies"]);
  expect(only?.facts[0]?.question).toContain("door assemblies");
});

test("provisions beside the rules come with their facts, from the day they start", () => {
  const whole = lawOfFolder("law/agreements/usmca/");
  const shirt = (date: string) => rulesOfCode(whole, "620520" as HsCode, date as PlainDate, "en").provisions;
  const keys = shirt("2024-01-01").flatMap(({ facts }) => facts.map(({ key }) => key));
  expect(keys).toContain("pocket-bags.formed-and-finished");
  expect(keys).toContain("component.determines-classification");
  expect(keys).toContain("material.5402.yarn-used-as-sewing-thread");
  expect(keys).not.toContain("transit.further-production");
  expect(shirt("2021-12-31").map(({ id }) => id)).not.toContain("62.narrow-elastics");
  expect(shirt("2022-01-01").map(({ id }) => id)).toContain("62.narrow-elastics");
});

test("a good of Schedule 2 is said to originate by importation", () => {
  const whole = lawOfFolder("law/agreements/usmca/");
  const [storage] = rulesOfCode(whole, "847170" as HsCode, today, "es").provisions;
  expect(storage?.text).toMatch(/^Unidades de memoria: carácter originario por importación/);
  expect(storage?.facts.map(({ key }) => key)).toEqual(["imported-from-party"]);
  const monitors = rulesOfCode(whole, "852859" as HsCode, today, "en").provisions[0]?.facts;
  expect(monitors?.[0]?.question).toContain("connected directly");
});

test("a process rule is not shown for goods that it excepts", () => {
  const whole = lawOfFolder("law/agreements/usmca/");
  const process = (code: string) => rulesOfCode(whole, code as HsCode, today, "fr").provisions;
  expect(process("291531").map(({ id }) => id)).toContain("VI.chemical-reaction");
  expect(process("291632").map(({ id }) => id)).not.toContain("VI.chemical-reaction");
  expect(process("291531").find(({ id }) => id === "VI.purification")?.facts[0]?.question).toMatch(
    /^La purification dans la région/,
  );
});

test("a code of another chapter finds nothing", () => {
  expect(rulesOfCode(law, "8501" as HsCode, today, "en").rules).toEqual([]);
});
