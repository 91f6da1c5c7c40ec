import type { Percent } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import type { RuleLine } from "../notation/ast.ts";
import type { Law } from "../registry/law.ts";
import { lineCitation } from "../words/citation.ts";
import { applyScenario } from "./apply-scenario.ts";
import { renderScenarioProblem } from "./messages/catalogue.ts";
import { parseScenario } from "./parse-scenario.ts";
import type { Scenario } from "./scenario.ts";

const law = lawOfFolder("law/agreements/usmca/");

function parse(patches: string, base = law) {
  const text = `id: test\ndescription: A test\npatches:\n${patches}`;
  return parseScenario({ path: "test.yaml", text, hash: "abc" }, base);
}

function scenario(patches: string): Scenario {
  const parsed = parse(patches);
  if (parsed.kind === "problems")
    throw new Error(parsed.problems.map((each) => renderScenarioProblem(each, "en")).join("\n"));
  return parsed.scenario;
}

function line(of: Law, id: string): RuleLine {
  const found = of.rules.get(id.slice(0, 2))?.rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`no rule line ${id}`);
  return found;
}

describe("a threshold of regional value content", () => {
  const id = "84/8418.50-8418.69";
  const before = line(law, id);
  const patched = applyScenario(
    law,
    scenario("  - kind: set-rvc\n    goods: 8418.50-8418.69\n    transaction-value: 75\n    net-cost: 62.5"),
  );
  const after = line(patched, id);
  const rvc = (rule: RuleLine) =>
    rule.alternatives.flatMap(({ conditions }) => conditions.filter(({ kind }) => kind === "rvc"));

  test("is set in every alternative that asks for one, in the tree and in the text", () => {
    expect(rvc(before).length).toBeGreaterThan(0);
    for (const condition of rvc(after)) {
      expect(condition).toEqual({ kind: "rvc", transactionValue: 7500 as Percent, netCost: 6250 as Percent });
    }
    expect(after.text).toContain("RVC 75/62.5");
  });

  test("leaves the change in tariff classification, the id and every other line as they were", () => {
    const shifts = (rule: RuleLine) =>
      rule.alternatives.map(({ conditions }) => conditions.filter(({ kind }) => kind !== "rvc"));
    expect(shifts(after)).toEqual(shifts(before));
    const others = (of: Law) => of.rules.get("84")?.rules.filter((rule) => rule.id !== id);
    expect(others(patched)).toEqual(others(law));
    expect(patched.rules.get("85")).toBe(law.rules.get("85"));
  });

  test("is cited to the scenario, and the law files of the answer name it", () => {
    const file = patched.rules.get("84");
    if (file === undefined) throw new Error("chapter 84 is missing");
    expect(lineCitation(after, file, "en")).toBe("scenario “test”");
    expect(patched.files.at(-1)).toEqual({ path: "test.yaml", hash: "abc" });
  });

  test("stays closed for a method that the rule does not offer", () => {
    const lattice = "73/7308.90 [2022-07-01..]";
    expect(line(law, lattice).text).toContain("RVC -/65");
    const changed = applyScenario(
      law,
      scenario("  - kind: set-rvc\n    goods: 7308.90\n    transaction-value: 80\n    net-cost: 70"),
    );
    expect(line(changed, lattice).text).toContain("RVC -/70");
  });
});

test("raising leaves what is higher already: parts of heading 8708 at 70 and 75 percent", () => {
  const panel =
    '87/8708.29 "any other good" [2023-07-01..] {original-equipment-passenger-vehicle-or-light-truck}';
  const patch = (kind: string) =>
    `  - kind: ${kind}\n    goods: 84-87\n    transaction-value: 75\n    net-cost: 65`;
  expect(line(law, panel).text).toContain("RVC -/70");
  const raised = applyScenario(law, scenario(patch("raise-rvc")));
  expect(line(raised, panel).text).toContain("RVC -/70");
  expect(line(raised, panel).scenario).toBeUndefined();
  expect(line(raised, "84/8418.50-8418.69").text).toContain("RVC 75/65");
  expect(line(applyScenario(law, scenario(patch("set-rvc"))), panel).text).toContain("RVC -/65");
});

test("a rule is replaced by another, found under its old id", () => {
  const changed = applyScenario(
    law,
    scenario('  - kind: replace-rule\n    line: 72/7206-7207\n    rule: "7206-7207 : CC"'),
  );
  const rule = line(changed, "72/7206-7207");
  expect(rule.alternatives).toEqual([
    { conditions: [{ kind: "shift", scope: "CC", except: [], from: [], fromExcept: [] }] },
  ]);
  expect(rule.scenario).toBe("test");
});

test("a provision is dropped, a tolerance set", () => {
  const changed = applyScenario(
    law,
    scenario(
      "  - kind: drop-provision\n    provision: de-minimis.dairy\n  - kind: set-tolerance\n    tolerance: de-minimis\n    value: 7",
    ),
  );
  expect(changed.agreement.provisions.some(({ id }) => id === "de-minimis.dairy")).toBe(false);
  expect(changed.agreement.provisions).toHaveLength(law.agreement.provisions.length - 1);
  expect(changed.agreement.tolerances).toEqual({ ...law.agreement.tolerances, deMinimis: 700 });
  expect(law.agreement.tolerances.deMinimis).toBe(1000);
  const fallback = applyScenario(
    law,
    scenario("  - kind: set-tolerance\n    tolerance: fallback.net-cost\n    value: 60"),
  );
  expect(fallback.agreement.tolerances.fallback).toEqual({ transactionValue: 6000, netCost: 6000 });
});

test("a later patch is laid over an earlier one", () => {
  const set = (value: number) => `  - kind: set-rvc\n    goods: 8418.50-8418.69\n    net-cost: ${value}\n`;
  const changed = applyScenario(law, scenario(set(60) + set(65)));
  expect(line(changed, "84/8418.50-8418.69").text).toMatch(/RVC [\d.-]+\/65/);
});

test("a patch is checked against what the earlier ones leave", () => {
  const rule = '  - kind: replace-rule\n    line: 72/7206-7207\n    rule: "7206-7207 : CTH & RVC 60/50"\n';
  const raise = "  - kind: set-rvc\n    goods: 7206-7207\n    net-cost: 65";
  expect(line(applyScenario(law, scenario(rule + raise)), "72/7206-7207").text).toBe(
    "7206-7207 : CTH & RVC 60/65",
  );
});

test("a file of another kind is told with what a scenario has, in three languages", () => {
  const said = ["- 1\n- 2\n", "a,b\n1,2\n"].map((text) => {
    const parsed = parseScenario({ path: "other.yaml", text, hash: "abc" }, law);
    return parsed.kind === "problems" ? parsed.problems : [];
  });
  for (const problems of said) {
    expect(problems.map((each) => renderScenarioProblem(each, "en"))).toEqual([
      "other.yaml, line 1: This is no scenario. Write “id”, “description” and “patches”, each on a line of its own.",
    ]);
  }
  const [first] = said.flat();
  expect(first && renderScenarioProblem(first, "es")).toBe(
    "other.yaml, línea 1: Esto no es un escenario. Escriba «id», «description» y «patches», cada uno en su propia línea.",
  );
  expect(first && renderScenarioProblem(first, "fr")).toBe(
    "other.yaml, ligne 1\u00a0: Ceci n’est pas un scénario. Écrivez «\u00a0id\u00a0», «\u00a0description\u00a0» et «\u00a0patches\u00a0», chacun sur sa propre ligne.",
  );
});

test("no field is suggested in its own place", () => {
  const parsed = parseScenario(
    {
      path: "x.yaml",
      text: "id: a\ndescription: b\nname: c\npatchs: d\npatches:\n  - kind: drop-measure\n    measure: x\n",
      hash: "",
    },
    law,
  );
  const said = parsed.kind === "problems" ? parsed.problems : [];
  expect(said.map((each) => renderScenarioProblem(each, "en"))).toEqual([
    "x.yaml, line 1: “name” is no field of a scenario.",
    "x.yaml, line 1: “patchs” is no field of a scenario. Did you mean “patches”?",
  ]);
});

describe("a bad line is told with its line, its field and what would be right", () => {
  const problems = (patches: string, locale: "en" | "es" | "fr" = "en", base = law) => {
    const parsed = parse(patches, base);
    return parsed.kind === "scenario"
      ? []
      : parsed.problems.map((each) => renderScenarioProblem(each, locale));
  };

  test.each([
    [
      "  - kind: raise",
      "test.yaml, line 4, patches[0].kind: “kind” must be one of set-rvc, raise-rvc, replace-rule, drop-provision, set-tolerance, add-measure, drop-measure, set-measure-rate, exempt-usmca, restore-measure, align-outside-tariffs.",
    ],
    [
      "  - kind: set-rvc\n    goods: 8418.50-8418.69\n    net-cost: 101",
      "test.yaml, line 6, patches[0].net-cost: “101” is not a percentage. Write a number from 0 to 100 with at most two decimals, such as 62.5.",
    ],
    [
      "  - kind: set-rvc\n    goods: refrigerators\n    net-cost: 60",
      "test.yaml, line 5, patches[0].goods: “refrigerators” names no goods. Write tariff provisions and ranges, such as 8418.10-8418.21, 8450.",
    ],
    [
      "  - kind: set-rvc\n    goods: 8418.50\n    net-cost: 60",
      "test.yaml, line 5, patches[0].goods: One rule governs 8418.50-8418.69, and 8418.50 is only part of it. Name the whole, or replace the rule.",
    ],
    [
      "  - kind: set-rvc\n    goods: 7206-7207\n    net-cost: 60",
      "test.yaml, line 5, patches[0].goods: No rule for 7206-7207 asks for a regional value content.",
    ],
    [
      "  - kind: set-rvc\n    goods: 8418.50-8418.69",
      "test.yaml, line 4, patches[0]: A threshold is missing. Give “transaction-value”, “net-cost” or both.",
    ],
    [
      "  - kind: set-rvc\n    good: 8418.50-8418.69\n    net-cost: 60",
      "test.yaml, line 4, patches[0].goods: “goods” is missing or empty.\ntest.yaml, line 4, patches[0]: “good” is no field of a scenario. Did you mean “goods”?",
    ],
    [
      '  - kind: replace-rule\n    line: 72/7206-7208\n    rule: "7206-7207 : CC"',
      "test.yaml, line 5, patches[0].line: There is no rule line “72/7206-7208”. Did you mean “72/7206-7207”?",
    ],
    [
      '  - kind: replace-rule\n    line: 72/7206-7207\n    rule: "7206-7207 : CCC"',
      'test.yaml, line 4, patches[0]: “7206-7207 : CCC” cannot be read as a rule ("CCC" is not a change in tariff classification).',
    ],
    [
      "  - kind: drop-provision\n    provision: de-minimis.diary",
      "test.yaml, line 5, patches[0].provision: The agreement has no provision “de-minimis.diary”. Did you mean “de-minimis.dairy”?",
    ],
    [
      "  - kind: set-tolerance\n    tolerance: weight\n    value: 7",
      "test.yaml, line 5, patches[0].tolerance: “tolerance” must be one of de-minimis, textile-weight, elastomeric-weight, fallback.transaction-value, fallback.net-cost.",
    ],
    [
      "  - kind: [",
      "test.yaml, line 4: This is not YAML from column 12 on. Write “name: value” lines, and quote text that has a colon in it.",
    ],
  ])("%s", (patches, message) => {
    expect(problems(patches).join("\n")).toContain(message);
  });

  test("every bad patch at once, in the language asked for", () => {
    const patches =
      "  - kind: drop-provision\n    provision: nothing-like-it-at-all\n  - kind: set-rvc\n    goods: 8418.50\n    net-cost: 60";
    expect(problems(patches, "es")).toEqual([
      "test.yaml, línea 5, patches[0].provision: El tratado no tiene la disposición «nothing-like-it-at-all».",
      "test.yaml, línea 7, patches[1].goods: Una misma regla rige 8418.50-8418.69, y 8418.50 es solo una parte. Indique el conjunto o sustituya la regla.",
    ]);
    expect(problems(patches, "fr")[1]).toBe(
      "test.yaml, ligne 7, patches[1].goods\u00a0: Une seule règle régit 8418.50-8418.69, et 8418.50 n’en est qu’une partie. Indiquez l’ensemble ou remplacez la règle.",
    );
  });

  test("a chapter that is not loaded is not judged", () => {
    const chapter72 = lawOfFolder("law/agreements/usmca/product-rules/72");
    expect(problems("  - kind: set-rvc\n    goods: 8418.50\n    net-cost: 60", "en", chapter72)).toEqual([]);
  });
});
