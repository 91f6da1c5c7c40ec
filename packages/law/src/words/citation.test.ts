import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { lineCitation } from "./citation.ts";
import { lineDoubts } from "./doubt.ts";

const law = lawOfFolder("law/agreements/usmca/");

function find(id: string) {
  const file = law.rules.get(id.slice(0, 2));
  const line = file?.rules.find((rule) => rule.id === id);
  if (file === undefined || line === undefined) throw new Error(`no such rule: ${id}`);
  return { file, line };
}

function cite(id: string, locale: "en" | "es" | "fr" = "en") {
  const { file, line } = find(id);
  return lineCitation(line, file, locale);
}

test("a numbered rule is cited by its number in General Note 11(o)", () => {
  expect(cite("84/8418.50-8418.69")).toBe("HTSUS General Note 11(o), chapter 84, rule 60");
  expect(cite("84/8418.50-8418.69", "es")).toBe("HTSUS, Nota General 11(o), capítulo 84, regla 60");
  expect(cite("84/8418.50-8418.69", "fr")).toBe("HTSUS, note générale 11(o), chapitre 84, règle 60");
  expect(cite('84/8415.10 "split-systems"')).toBe("HTSUS General Note 11(o), chapter 84, rule 49 (B, C)");
  expect(cite("71/7106.91")).toBe("HTSUS General Note 11(o), chapter 71, rule 2(B)");
});

test("a rule without a number is cited by its chapter", () => {
  expect(cite("76/7604")).toBe("HTSUS General Note 11(o), chapter 76");
});

test("dated automotive steps cite the Canadian regulations that print them", () => {
  expect(cite('87/8703.21-8703.90 "passenger vehicle" [2023-07-01..]')).toBe(
    "HTSUS General Note 11(o), chapter 87; SOR/2020-155, s. 13",
  );
  expect(cite("84/8408.20 [2027-07-01..] {heavy-truck}")).toBe(
    "HTSUS General Note 11(o), chapter 84, rule 23; SOR/2020-155, s. 15(2)",
  );
});

test("chapters 64 to 67 are the NAFTA rules, and say that they are indicative only", () => {
  expect(cite("64/6406.10")).toBe("NAFTA Annex 401, chapter 64");
  const { file, line } = find("64/6406.10");
  expect(lineDoubts(line, file, "en", law.doubts ?? [])).toEqual([
    "Indicative only: the agreement’s own text of this chapter was not available, and the rule of NAFTA Annex 401 stands in for it",
  ]);
});

test("a remark's doubts are told one by one", () => {
  const { file, line } = find("84/8481.40-8481.80");
  expect(lineDoubts(line, file, "en", law.doubts ?? [])).toEqual([
    "The thresholds are unusually low",
    "NAFTA has 60 and 50 percent here; to be verified",
  ]);
  const { line: plain } = find("84/8418.50-8418.69");
  expect(lineDoubts(plain, file, "en", law.doubts ?? [])).toEqual([]);
});
