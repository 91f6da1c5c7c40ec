import type { Locale } from "@coproduce/goods";
import { type KeyedCondition, otherGoodKey } from "../facts/fact-key.ts";
import type { RuleFact } from "../facts/rule-fact.ts";
import type { Share } from "../notation/ast.ts";
import { readProvision } from "../notation/list.ts";
import { type Describe, describedGood } from "./description.ts";
import { grammars } from "./grammar.ts";
import { provisionWords } from "./provision.ts";

/**
 * The question to which a fact of a rule is the answer: "Is the good a split-system?". Yes to it is `true`
 * for the fact's key; a share asks for its percentage.
 */
export function factQuestion(fact: RuleFact, locale: Locale, describe: Describe): string {
  const { asks } = grammars[locale];
  if (fact.key === otherGoodKey) return asks.isOtherGood;
  if (fact.key === "assembled") return asks.assembled;
  const described = /^ex (\S+) "(.+)"$/.exec(fact.words);
  if (described !== null) return describedQuestion(fact.subject, described, locale, describe);
  if (fact.words.endsWith("@US")) return asks.isItem(fact.subject, wordsOf(fact.words, locale));
  if (fact.kind === "percent")
    return asks.share(describedGood(fact.words, locale, describe), basisOf(fact.key));
  return conditionAsked(fact.words, locale, describe);
}

/** The question to which a fact that decides a condition of a rule is the answer. */
export function conditionQuestion(condition: KeyedCondition, locale: Locale, describe: Describe): string {
  const { asks } = grammars[locale];
  switch (condition.kind) {
    case "assembled":
      return asks.assembled;
    case "share":
      return asks.share(describedGood(condition.what, locale, describe), condition.by);
    case "note":
      return conditionAsked(condition.text, locale, describe);
    case "process":
    case "unless-process":
      return conditionAsked(condition.what, locale, describe);
  }
}

function conditionAsked(text: string, locale: Locale, describe: Describe): string {
  const { asks, quote } = grammars[locale];
  const description = describe(text);
  if (description?.kind === "process") return asks.resultsOnlyFrom(description.words[locale]);
  return description?.asks?.[locale] ?? quote(text);
}

function describedQuestion(
  subject: RuleFact["subject"],
  [, codes = "", text = ""]: RegExpExecArray,
  locale: Locale,
  describe: Describe,
): string {
  const { asks, of } = grammars[locale];
  const provision = of(wordsOf(codes, locale));
  if (text === "any other good") return asks.isRemainder(provision);
  if (subject === "material") return asks.isMaterial(`${describedGood(text, locale, describe)} ${provision}`);
  const description = describe(text);
  return (
    description?.asks?.[locale] ?? asks.isGood(description?.words[locale] ?? grammars[locale].quote(text))
  );
}

function wordsOf(codes: string, locale: Locale): string {
  return provisionWords(readProvision(codes).provision, locale);
}

function basisOf(key: string): Share["by"] {
  if (key.endsWith(".by-volume")) return "volume";
  return key.endsWith(".by-value") ? "value" : "weight";
}
