import { chapterOf, containment, type HsCode, type Locale, type PlainDate, rangeOf } from "@coproduce/goods";
import type { Citation } from "../agreement/provision.ts";
import { factsOf, type RuleFact } from "../facts/rule-fact.ts";
import type { RuleFile, RuleLine } from "../notation/ast.ts";
import type { Law, LawFile } from "../registry/law.ts";
import { lineCitation } from "../words/citation.ts";
import { describer } from "../words/description.ts";
import { lineDoubts } from "../words/doubt.ts";
import { factQuestion } from "../words/question.ts";
import { type RuleWords, ruleWords } from "../words/rule.ts";

/** One rule line that may govern a code, in words. */
export interface CodeRule {
  /** Stable id of the line: "84/8418.50-8418.69". */
  readonly line: string;
  readonly targets: readonly string[];
  /** As the rule notation writes it. */
  readonly notation: string;
  /** False where the code is too short to tell: the line is for a narrower provision inside it. */
  readonly covers: boolean;
  readonly words: RuleWords;
  readonly facts: readonly AskedFact[];
  readonly citation: Citation;
  /** What is doubtful about the text of the line, in sentences. */
  readonly doubts: readonly string[];
}

/** A fact with the question to which it is the answer. */
export interface AskedFact extends RuleFact {
  readonly question: string;
}

/** What the agreement asks of the goods of a tariff code on a date. */
export interface CodeRules {
  readonly code: HsCode;
  readonly date: PlainDate;
  readonly rules: readonly CodeRule[];
  /** Section and chapter notes beside the rules, as the rule file condenses them. */
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  /** The file that says so. */
  readonly file: LawFile | null;
}

/**
 * Looks up the rule lines that may govern a code on a date. The chapter's rules and, for full words, the
 * descriptions and doubts must be loaded.
 */
export function rulesOfCode(law: Law, code: HsCode, date: PlainDate, locale: Locale): CodeRules {
  const chapter = chapterOf(code);
  const file = law.rules.get(chapter);
  const path = `/${chapter}.rules`;
  return {
    code,
    date,
    rules:
      file === undefined
        ? []
        : linesOfCode(file, code, date).map((each) => codeRule(law, file, each, locale)),
    notes: (file?.notes ?? []).map(({ id, text }) => ({ id, text })),
    file: law.files.find((each) => each.path.endsWith(path)) ?? null,
  };
}

interface FoundLine {
  readonly line: RuleLine;
  readonly covers: boolean;
}

function linesOfCode(file: RuleFile, code: HsCode, date: PlainDate): readonly FoundLine[] {
  const range = rangeOf(code);
  return file.rules.flatMap((line) => {
    const inForce = (line.from === null || line.from <= date) && (line.until === null || date <= line.until);
    const places = line.targets.map((target) => containment(range, target.range));
    if (!inForce || places.every((place) => place === "outside")) return [];
    return [{ line, covers: places.includes("inside") }];
  });
}

function codeRule(law: Law, file: RuleFile, { line, covers }: FoundLine, locale: Locale): CodeRule {
  const describe = describer(law.descriptions ?? []);
  return {
    line: line.id,
    targets: line.targets.map((target) => target.text),
    notation: line.text,
    covers,
    words: ruleWords(line, locale, describe),
    facts: factsOf(line).map((fact) => ({ ...fact, question: factQuestion(fact, locale, describe) })),
    citation: { text: lineCitation(line, file, locale), trust: file.trust },
    doubts: lineDoubts(line, file, locale, law.doubts ?? []),
  };
}
