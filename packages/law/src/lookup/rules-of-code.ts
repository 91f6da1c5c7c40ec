import { chapterOf, type HsCode, type Locale, type PlainDate, rangeOf } from "@coproduce/goods";
import type { Citation } from "../agreement/provision.ts";
import { factsOf, type RuleFact } from "../facts/rule-fact.ts";
import type { RuleFile } from "../notation/ast.ts";
import type { Law, LawFile } from "../registry/law.ts";
import { type ApplicableLine, applicableLines } from "../resolve/applicable-lines.ts";
import { lineCitation } from "../words/citation.ts";
import { type Describe, describer } from "../words/description.ts";
import { lineDoubts } from "../words/doubt.ts";
import { noteWords } from "../words/note.ts";
import { factQuestion } from "../words/question.ts";
import { type RuleWords, ruleWords } from "../words/rule.ts";
import { type CodeProvision, provisionsOfCode } from "./provisions-of-code.ts";

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
  /** What is doubtful about the text of the rule, in words. */
  readonly doubts: readonly string[];
}

/** A fact that a rule or provision asks, with the question that it answers. */
export interface AskedFact extends RuleFact {
  readonly question: string;
}

/** What the agreement asks of the goods of a tariff code on a date. */
export interface CodeRules {
  readonly code: HsCode;
  readonly date: PlainDate;
  readonly rules: readonly CodeRule[];
  /** Provisions beside the rules: process rules, tolerances closed and opened, requirements. */
  readonly provisions: readonly CodeProvision[];
  /** Section and chapter notes beside the rules, in words. */
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  /** The file that says so. */
  readonly file: LawFile | null;
}

/**
 * Looks up the rule lines that may govern a code on a date; codes of more than six digits are those of the
 * United States. The chapter's rules must be loaded, and for full words the descriptions,
 * doubts, note words and agreement.
 */
export function rulesOfCode(law: Law, code: HsCode, date: PlainDate, locale: Locale): CodeRules {
  const chapter = chapterOf(code);
  const file = law.rules.get(chapter);
  const describe = describer(law.descriptions ?? []);
  const found = file === undefined ? [] : applicableLines(file, rangeOf(code), date, true);
  return {
    code,
    date,
    rules: file === undefined ? [] : found.map((entry) => codeRule(law, file, entry, locale, describe)),
    provisions: provisionsOfCode(law.agreement, rangeOf(code), date, locale, describe),
    notes: (file?.notes ?? []).map((note) => ({ id: note.id, text: noteWords(note, law, locale) })),
    file: law.files.find(({ path }) => path.endsWith(`/${chapter}.rules`)) ?? null,
  };
}

function codeRule(
  law: Law,
  file: RuleFile,
  { line, covers }: ApplicableLine,
  locale: Locale,
  describe: Describe,
): CodeRule {
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
