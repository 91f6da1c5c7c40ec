import type { Locale } from "@coproduce/goods";
import type { Words } from "../agreement/provision.ts";
import type { RuleFile, RuleLine } from "../notation/ast.ts";
import { grammars } from "./grammar.ts";

/** A doubt about the text of a rule, told by a part of the rule's remark. */
export interface Doubt {
  /** The part of the remark, as it stands in the rule files. */
  readonly text: string;
  readonly words: Words;
}

/**
 * What is doubtful about a rule, one sentence each without its full stop: that its chapter is indicative
 * only, what the source misprints, what remains to be verified. A rule without doubts still has the trust of
 * its file.
 */
export function lineDoubts(
  line: RuleLine,
  { trust }: Pick<RuleFile, "trust">,
  locale: Locale,
  doubts: readonly Doubt[],
): readonly string[] {
  const remark = line.remark ?? "";
  const told = doubts.filter(({ text }) => remark.includes(text)).map(({ words }) => words[locale]);
  return trust === "unverified" ? [grammars[locale].cites.indicative, ...told] : told;
}
