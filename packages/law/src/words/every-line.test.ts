import { type Locale, locales } from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { factsOf } from "../facts/rule-fact.ts";
import type { Condition, ListEntry, RuleLine } from "../notation/ast.ts";
import { lineCitation } from "./citation.ts";
import { describer } from "./description.ts";
import { lineDoubts } from "./doubt.ts";
import { noteWords } from "./note.ts";
import { factQuestion } from "./question.ts";
import { ruleWords } from "./rule.ts";

const law = lawOfFolder("law/agreements/usmca/");
const files = [...law.rules.values()];
const lines = files.flatMap((file) => file.rules);
const find = describer(law.descriptions ?? []);
const doubts = law.doubts ?? [];

/** Goods and materials that the provisions beside the rules describe. */
const besideRules = [
  ...law.agreement.provisions.flatMap((provision) => [
    ...provision.goods,
    ...provision.goodsExcept,
    ...(provision.materials ?? []),
    ...provision.materialsExcept,
  ]),
  ...law.agreement.scheduleTwo.flatMap((entry) => entry.goods),
  ...(law.agreement.automotive?.tables ?? []).flatMap((table) => table.goods),
].flatMap((entry) => (entry.kind === "described" ? [entry.description] : []));

/** Whole words, accented letters counted as letters. */
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

/** Words that betray English in a Spanish or French sentence. */
const english = word(
  "the|of|from|with|any|other|than|goods?|provided|heading|subheading|chapter|through|and|not|is|are|whether|which|by|under|for",
);

/** Prepositions that would have to contract with the article after them. */
const uncontracted = {
  en: word("of of|from from|a an|an a"),
  es: word("de el|a el|de de|a de"),
  fr: word("de les?|à les?|de des|de un|de une|de de|à de(?! la| l’)|de [aeiouéê]\\p{L}+|d’du"),
};

/** "Harris Tweed" and "split-system" are names. */
const names = /Harris Tweed|split-system|wet[ -]blue|crust/g;

function faultsOf(text: string, locale: Locale): readonly string[] {
  const faults: string[] = [];
  if (/undefined|null|\[|\]|\{|\}|NaN/.test(text)) faults.push("a leak");
  if (/ {2}|^ | $| [,;.)]|,[,;.]|;;|\.\.|\( |, \((?![a-j]\))/.test(text)) faults.push("a gap");
  if ((text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length && locale !== "fr")
    faults.push("a parenthesis");
  if (!/^[¿«“\p{Lu}]/u.test(text)) faults.push("no capital");
  if (locale !== "en" && english.test(text.replace(names, ""))) faults.push("English");
  if (locale === "fr" && /[ \u00a0]\?/.test(text)) faults.push("a space before the question mark");
  if (uncontracted[locale].test(text)) faults.push("an article");
  return faults;
}

describe("every rule line in every language", () => {
  for (const locale of locales) {
    it(`reads as a sentence (${locale})`, () => {
      for (const line of lines) {
        const words = ruleWords(line, locale, find);
        const sentences = [words.sentence, ...words.alternatives.map((alternative) => alternative.sentence)];
        for (const sentence of sentences) {
          expect(faultsOf(sentence, locale), `${line.id}: ${sentence}`).toEqual([]);
          expect(sentence.endsWith(".")).toBe(true);
        }
        for (const condition of words.alternatives.flatMap((alternative) => alternative.conditions))
          expect(faultsOf(condition, locale), `${line.id}: ${condition}`).toEqual([]);
      }
      expect(lines.length).toBeGreaterThan(1400);
    });

    it(`has a question for each of its facts (${locale})`, () => {
      for (const fact of lines.flatMap(factsOf)) {
        const question = factQuestion(fact, locale, find);
        expect(faultsOf(question, locale), `${fact.key}: ${question}`).toEqual([]);
        expect(question.endsWith("?"), question).toBe(true);
      }
    });

    it(`has a citation, and its doubts (${locale})`, () => {
      for (const file of files) {
        for (const line of file.rules) {
          const said = [lineCitation(line, file, locale), ...lineDoubts(line, file, locale, doubts)];
          for (const text of said) expect(faultsOf(text, locale), `${line.id}: ${text}`).toEqual([]);
        }
      }
    });
  }
});

describe("the words of the provisions beside the rules", () => {
  const { provisions, scheduleTwo, terms } = law.agreement;
  const said = [
    ...[...provisions, ...scheduleTwo, ...terms].map(({ words }) => words),
    ...provisions.flatMap(({ fact }) => (fact === null ? [] : [fact.words])),
  ];

  it.each(locales)("read as sentences (%s)", (locale) => {
    for (const words of said) expect(faultsOf(words[locale], locale), words[locale]).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
  });
});

describe("the words of the rules", () => {
  it("say every note in every language", () => {
    const notes = files.flatMap((file) => file.notes);
    const carried = new Set(law.agreement.provisions.flatMap((provision) => provision.notes));
    const own = notes.filter(({ id }) => !carried.has(id)).map(({ id }) => id);
    expect(Object.keys(law.noteWords ?? {}).toSorted()).toEqual([...new Set(own)].toSorted());
    for (const locale of locales) {
      for (const note of notes.filter(({ id }) => !carried.has(id))) {
        const said = noteWords(note, law, locale);
        expect(faultsOf(said, locale), `${note.id}: ${said}`).toEqual([]);
      }
    }
  });

  it("describe every good, share, process and note of every rule and provision, and nothing else", () => {
    const used = new Set([...lines.flatMap(descriptionsOf), ...besideRules]);
    const described = new Set((law.descriptions ?? []).map((description) => description.text));
    expect([...used].filter((text) => !described.has(text))).toEqual([]);
    expect([...described].filter((text) => !used.has(text))).toEqual([]);
  });

  it("say every doubt of a remark, and no doubt that no remark has", () => {
    const doubtful =
      /verif|unconfirmed|doubt|silent|printed|prints|restored|ambiguous|transcription|unusual|pattern/;
    const settled = /^r15[1357]$|by weight: originating|is printed: from any other heading|as for 8901/;
    const remarks = lines.flatMap(({ remark }) => (remark === null ? [] : [remark]));
    const untold = remarks.filter(
      (remark) =>
        doubtful.test(remark) &&
        !settled.test(remark) &&
        !remark.startsWith("from NAFTA Annex 401") &&
        !doubts.some(({ text }) => remark.includes(text)),
    );
    expect([...new Set(untold)]).toEqual([]);
    for (const { text } of doubts)
      expect(
        remarks.some((remark) => remark.includes(text)),
        text,
      ).toBe(true);
  });
});

function descriptionsOf(line: RuleLine): readonly string[] {
  const conditions = line.alternatives.flatMap((alternative) => alternative.conditions);
  return [...(line.description === null ? [] : [line.description]), ...conditions.flatMap(textsOf)];
}

function textsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "shift":
      return entryTexts([...condition.from, ...condition.fromExcept, ...condition.except]);
    case "weight":
    case "originating":
      return entryTexts(condition.list);
    case "at-most-one-of":
      return entryTexts(condition.groups.flat());
    case "share":
    case "process":
    case "unless-process":
      return [condition.what];
    case "note":
      return [condition.text];
    default:
      return [];
  }
}

function entryTexts(list: readonly ListEntry[]): readonly string[] {
  return list.flatMap((entry) => (entry.kind === "described" ? [entry.description] : []));
}
