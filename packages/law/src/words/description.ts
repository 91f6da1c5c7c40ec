import type { Locale } from "@coproduce/goods";
import type { Words } from "../agreement/provision.ts";
import { grammars } from "./grammar.ts";

/**
 * What a description of the rules says in full. `good`: a noun phrase with its article ("a split-system").
 * `share`: a noun phrase with its definite article ("the proportion of …"). `process`: a noun phrase.
 * `statement`: a sentence without its capital and full stop.
 */
export type DescriptionKind = "good" | "share" | "process" | "statement";

export interface Description {
  /** As it stands in the rule files. */
  readonly text: string;
  readonly kind: DescriptionKind;
  readonly words: Words;
  /** The same before "of heading …": a description with a clause at its end goes on after a comma. */
  readonly linked: Words;
  /** The question that a statement answers, or a good for which the plain question does not sound. */
  readonly asks: Words | null;
}

/** Looks up a description by its text in the rule files. */
export type Describe = (text: string) => Description | undefined;

/** Looks descriptions up by their text, in one step each. */
export function describer(descriptions: readonly Description[]): Describe {
  const byText = new Map(descriptions.map((description) => [description.text, description]));
  return (text) => byText.get(text);
}

/**
 * A described good in words, ready for "of heading …". A description without a translation stays as written,
 * in quotation marks.
 */
export function describedGood(text: string, locale: Locale, describe: Describe): string {
  return describe(text)?.linked[locale] ?? grammars[locale].quote(text);
}
