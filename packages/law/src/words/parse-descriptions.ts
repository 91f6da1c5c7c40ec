import { z } from "zod";
import type { Words } from "../agreement/provision.ts";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import type { Description, DescriptionKind } from "./description.ts";

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
