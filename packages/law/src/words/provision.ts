import type { Locale } from "@coproduce/goods";
import type { Described, ListEntry, Provision, Relative } from "../notation/ast.ts";
import { type Describe, describedGood } from "./description.ts";
import { type Grammar, grammars, type NounKind } from "./grammar.ts";

/** A tariff provision in words: "subheading 8418.10 through 8418.21", « la position 8418 ». */
export function provisionWords(provision: Provision, locale: Locale): string {
  const grammar = grammars[locale];
  return `${grammar.nouns[nounOf(provision)]} ${codeWords(provision, grammar)}`;
}

/** A tariff provision after "of": "of heading 8418", « du chapitre 84 ». */
export function ofProvision(provision: Provision, locale: Locale): string {
  return grammars[locale].of(provisionWords(provision, locale));
}

/** A described part of a provision: "a housing of subheading 8467.91". */
export function describedWords(
  { description, provision }: Pick<Described, "description" | "provision">,
  locale: Locale,
  describe: Describe,
): string {
  return `${describedGood(description, locale, describe)} ${ofProvision(provision, locale)}`;
}

/** What a preposition of the language does to the noun phrase after it. */
type Preposition = (nounPhrase: string) => string;

/**
 * A list of provisions after a preposition: "from heading 7208 through 7229 or 7301 through 7326". The noun
 * is said once for neighbours of one level, a description once for neighbours that share it.
 */
export function listWords(
  list: readonly ListEntry[],
  preposition: Preposition,
  locale: Locale,
  describe: Describe,
  target: Provision | null = null,
): string {
  const grammar = grammars[locale];
  const phrases = runs(list, target).flatMap((run) => runPhrases(run, preposition, locale, describe, target));
  const [first, ...rest] = phrases;
  if (first === undefined) return "";
  return grammar.or([first.said, ...rest.map((phrase) => (grammar.repeats ? phrase.said : phrase.bare))]);
}

interface Phrase {
  /** With its preposition, where it has a noun of its own. */
  readonly said: string;
  readonly bare: string;
}

function runPhrases(
  run: readonly [ListEntry, ...ListEntry[]],
  preposition: Preposition,
  locale: Locale,
  describe: Describe,
  target: Provision | null,
): readonly Phrase[] {
  const grammar = grammars[locale];
  const [head] = run;
  switch (head.kind) {
    case "provision": {
      if (isTarget(head, target)) {
        const bare = grammar.anyOther.anyGoodOf(provisionWords(head, locale));
        return [{ said: preposition(bare), bare }];
      }
      const [first, ...rest] = run.filter((entry) => entry.kind === "provision");
      const bare = first === undefined ? "" : provisionWords(first, locale);
      const codes = rest.map((provision) => codeWords(provision, grammar));
      return [
        { said: preposition(bare), bare },
        ...codes.map((code): Phrase => ({ said: code, bare: code })),
      ];
    }
    case "described": {
      const provisions = run.filter((entry) => entry.kind === "described").map((entry) => entry.provision);
      const good = describedGood(head.description, locale, describe);
      const of = listWords(provisions, grammar.of, locale, describe);
      return [{ said: `${preposition(good)} ${of}`, bare: `${good} ${of}` }];
    }
    case "relative": {
      const bare = relativeWords(head, locale, target);
      return [{ said: preposition(bare), bare }];
    }
  }
}

/** Neighbours that are said together. */
function runs(
  list: readonly ListEntry[],
  target: Provision | null,
): readonly (readonly [ListEntry, ...ListEntry[]])[] {
  const found: [ListEntry, ...ListEntry[]][] = [];
  for (const entry of list) {
    const run = found.at(-1);
    if (run !== undefined && together(run[0], entry, target)) run.push(entry);
    else found.push([entry]);
  }
  return found;
}

function together(first: ListEntry, next: ListEntry, target: Provision | null): boolean {
  if (first.kind === "provision" && next.kind === "provision") {
    return nounOf(first) === nounOf(next) && !isTarget(first, target) && !isTarget(next, target);
  }
  return first.kind === "described" && next.kind === "described" && sameDescription(first, next);
}

function isTarget(provision: Provision, target: Provision | null): boolean {
  return provision.text === target?.text;
}

function sameDescription(first: Described, next: Described): boolean {
  return first.description === next.description;
}

function relativeWords(entry: Relative, locale: Locale, target: Provision | null): string {
  const { anyOther } = grammars[locale];
  const within = entry.within === undefined ? null : provisionWords(entry.within, locale);
  const ofGroup = entry.within === undefined || entry.within.text === target?.text;
  switch (entry.relation) {
    case "other-good":
      return within === null ? anyOther.goodOfSameSubheading : anyOther.goodOf(within);
    case "other-good-same-subheading":
      return anyOther.goodOfSameSubheading;
    case "same-subheading":
      return anyOther.goodInSameSubheading;
    case "other-subheading":
      return ofGroup || within === null ? anyOther.subheadingOfGroup : anyOther.subheadingWithin(within);
    case "other-heading":
      return within === null ? grammars[locale].scope.CTH : anyOther.headingWithin(within);
  }
}

function nounOf(provision: Provision): NounKind {
  return provision.tariff === "US" ? "us-item" : provision.level;
}

function codeWords(provision: Provision, grammar: Grammar): string {
  const [first = "", last] = provision.text.split("-");
  return last === undefined ? first : grammar.range(first, last);
}
