import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import type { Condition } from "../notation/ast.ts";
import { parseRules } from "../notation/parse.ts";
import { conditionKey, isKeyed } from "./fact-key.ts";
import { factsOf, isRemainder } from "./rule-fact.ts";

const law = lawOfFolder("law/agreements/usmca/product-rules/");
const lines = [...law.rules.values()].flatMap((file) => file.rules);

describe("no two different conditions share a key, in any line of any chapter", () => {
  test("facts: one key, one wording", () => {
    const words = new Map<string, string>();
    for (const fact of lines.flatMap(factsOf)) {
      expect(words.get(fact.key) ?? fact.words, fact.key).toBe(fact.words);
      words.set(fact.key, fact.words);
    }
    expect(words.size).toBeGreaterThan(200);
  });

  test("conditions: one key, one condition but for its threshold", () => {
    const meanings = new Map<string, string>();
    for (const rule of lines) {
      for (const condition of rule.alternatives.flatMap((alternative) => alternative.conditions)) {
        if (!isKeyed(condition)) continue;
        const key = conditionKey(condition, rule);
        const meaning = JSON.stringify(withoutThreshold(condition));
        expect(meanings.get(key) ?? meaning, key).toBe(meaning);
        meanings.set(key, meaning);
      }
    }
    expect(meanings.size).toBeGreaterThan(20);
  });

  test("a remainder in a list is the remainder of one good only", () => {
    const remainders = new Map<string, string>();
    for (const rule of lines) {
      for (const { key, words } of factsOf(rule).filter((fact) => fact.subject === "material")) {
        if (!words.endsWith('"any other good"')) continue;
        // Of the good's own provision: other than the good. Of another: other than what the list describes.
        const own = rule.targets.some((target) => key.includes(`.${target.text}.`));
        const other = own ? `${rule.targets[0]?.text} ${rule.description}` : "in the list";
        expect(remainders.get(key) ?? other, key).toBe(other);
        remainders.set(key, other);
      }
    }
    expect(remainders.get("material.8708.91.any-other-good")).toBe("8708.91 radiators");
  });
});

function withoutThreshold(condition: Condition): unknown {
  return condition.kind === "share" ? { ...condition, percent: null, comparison: null } : condition;
}

test("keys are lower-case words and codes, short enough to type", () => {
  for (const { key } of lines.flatMap(factsOf)) {
    expect(key).toMatch(/^[a-z0-9.-]+$/);
    expect(key.length, key).toBeLessThanOrEqual(100);
  }
});

test("every quoted description of the notation asks a fact or is a remainder", () => {
  for (const rule of lines) {
    const asked = factsOf(rule)
      .map((fact) => fact.words)
      .join("\n");
    for (const [, description = ""] of rule.text.matchAll(/ex [\d.-]+ "([^"]+)"/g)) {
      expect(asked.includes(description) || isRemainder(description), `${rule.id}: ${description}`).toBe(
        true,
      );
    }
  }
});

const factsOfLine = (text: string) => {
  const [rule] = parseRules(`# chapter 84  source: test\n${text}`).rules;
  if (rule === undefined) throw new Error(`not a rule: ${text}`);
  return factsOf(rule);
};

describe("the facts that a line asks", () => {
  test("its own description, then its conditions, each once", () => {
    const asked = factsOfLine(
      'ex 7904 "wire" : CTH x ex 7002 "pre-forms", 8466.93.15@US & process("drawn, 50+ passes") | CTH x ex 7002 "pre-forms" & assembled',
    );
    expect(asked).toEqual([
      { key: "good.7904.wire", subject: "product", kind: "yes-no", words: 'ex 7904 "wire"' },
      { key: "material.7002.pre-forms", subject: "material", kind: "yes-no", words: 'ex 7002 "pre-forms"' },
      { key: "material.us-8466.93.15", subject: "material", kind: "yes-no", words: "8466.93.15@US" },
      {
        key: "process.7904.drawn-50-or-more-passes",
        subject: "product",
        kind: "yes-no",
        words: "drawn, 50+ passes",
      },
      {
        key: "assembled",
        subject: "product",
        kind: "yes-no",
        words: "cut, or knit to shape, and sewn or otherwise assembled in the region",
      },
    ]);
  });

  test("a share is a percentage, by what it is measured", () => {
    expect(factsOfLine('2101.11 : CC & share("coffee in the good", by weight) <= 60')).toEqual([
      {
        key: "share.2101.11.coffee-in-the-good.by-weight",
        subject: "product",
        kind: "percent",
        words: "coffee in the good",
      },
    ]);
  });

  test("any other good of the good's own provision is a fact of the material", () => {
    expect(factsOfLine("7404 : from 7404 (any other good) +CTH").map((fact) => fact.key)).toEqual([
      "other-good",
    ]);
  });

  test("codes, values and weights ask nothing", () => {
    expect(factsOfLine("7305 : CTH x 7208 & RVC 60/50 | from 7208 & weight(7208) >= 70 | none")).toEqual([]);
  });
});

test("what the other lines of a provision leave is no fact of its own", () => {
  expect(
    ["any other good", "any other good of 8418.29", "other than klystrons", "goods other than phenols"].map(
      isRemainder,
    ),
  ).toEqual([true, true, true, true]);
  // Heading 9619 has two remainders, of which only the last is every other good.
  expect(isRemainder("any other good of textile material")).toBe(false);
  expect(isRemainder("other smart cards")).toBe(false);
});

test("a chemical reaction is one fact, whether a line or the provision beside it asks", () => {
  const [asked] = factsOfLine(
    '2707.10-2707.91 : CTH | from 2707 (any other subheading) +CTH & process("chemical reaction")',
  );
  expect(asked?.key).toBe("process.chemical-reaction");
  expect(
    lawOfFolder("law/agreements/usmca/").agreement.provisions.some(({ fact }) => fact?.key === asked?.key),
  ).toBe(true);
});
