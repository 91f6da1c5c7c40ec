import { z } from "zod";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import type { Doubt } from "./doubt.ts";

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
