import type { HsCode, PlainDate } from "@coproduce/goods";
import { expect, test } from "vitest";
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

test("a code of another chapter finds nothing", () => {
  expect(rulesOfCode(law, "8501" as HsCode, today, "en").rules).toEqual([]);
});
