import { z } from "zod";
import type { Words } from "../agreement/provision.ts";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";

/** Short titles of the chapters of the Harmonized System by number ("84"), our own words without legal force. */
export type ChapterTitles = Readonly<Record<string, Words>>;

const title = z.string().min(1);

const chapters = z.record(
  z.string().regex(/^(?:0[1-9]|[1-8]\d|9[0-7])$/, "a chapter from 01 to 97 expected"),
  z.strictObject({ en: title, es: title, fr: title }),
);

/** Reads `law/nomenclature/chapters.yaml`. @throws LawFileError naming each bad line and field */
export function parseChapterTitles(source: Pick<LawText, "path" | "text">): ChapterTitles {
  return readYaml(source, chapters);
}
