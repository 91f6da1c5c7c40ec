import type { Locale } from "@coproduce/goods";
import { z } from "zod";
import type { Words } from "../agreement/provision.ts";
import type { RuleFile, RuleLine } from "../notation/ast.ts";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import { grammars } from "./grammar.ts";

/** A doubt about the text of a rule, told by a part of the rule's remark. */
export interface Doubt {
  /** The part of the remark, as it stands in the rule files. */
  readonly text: string;
  readonly words: Words;
}

const file = z.array(
  z.strictObject({
    text: z.string().min(1),
    en: z.string().min(1),
    es: z.string().min(1),
    fr: z.string().min(1),
  }),
);

/** Reads `law/agreements/usmca/words/doubts.yaml`. @throws LawFileError naming each bad line and field */
export function parseDoubts(source: Pick<LawText, "path" | "text">): readonly Doubt[] {
  return readYaml(source, file).map(({ text, ...words }) => ({ text, words }));
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
