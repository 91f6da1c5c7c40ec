import type { Locale } from "@coproduce/goods";
import { z } from "zod";
import type { Words } from "../agreement/provision.ts";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
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

const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1), fr: z.string().min(1) });

const entry = z.strictObject({
  text: z.string().min(1),
  ...words.shape,
  asks: words.optional(),
});

const file = z.strictObject({
  goods: z.array(entry),
  shares: z.array(entry),
  processes: z.array(entry),
  statements: z.array(entry),
});

/**
 * Reads `law/agreements/usmca/words/descriptions.yaml`.
 *
 * @throws LawFileError naming the entry that lacks a language, or the text that stands twice
 */
export function parseDescriptions(source: Pick<LawText, "path" | "text">): readonly Description[] {
  const { goods, shares, processes, statements } = readYaml(source, file);
  const seen = new Set<string>();
  const read = (kind: DescriptionKind) => (item: z.infer<typeof entry>) => {
    if (seen.has(item.text)) throw new LawFileError(source.path, `"${item.text}" is described twice`);
    seen.add(item.text);
    const { en, es, fr } = item;
    const linked = { en, es, fr };
    return { text: item.text, kind, words: unlinked(linked), linked, asks: item.asks ?? null };
  };
  return [
    ...goods.map(read("good")),
    ...shares.map(read("share")),
    ...processes.map(read("process")),
    ...statements.map(read("statement")),
  ];
}

function unlinked({ en, es, fr }: Words): Words {
  const bare = (text: string) => text.replace(/,$/, "");
  return { en: bare(en), es: bare(es), fr: bare(fr) };
}

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
