import type { Locale } from "@coproduce/goods";
import { z } from "zod";
import type { Words } from "../agreement/provision.ts";
import type { NoteLine } from "../notation/ast.ts";
import type { Law, LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";

/** Words of note lines by their id, for notes that no provision carries out. */
export type NoteWords = Readonly<Record<string, Words>>;

const said = z.string().min(1);
const notes = z.record(z.string(), z.strictObject({ en: said, es: said, fr: said }));

/** Reads `law/agreements/usmca/words/notes.yaml`. @throws LawFileError naming each bad line and field */
export function parseNoteWords(source: Pick<LawText, "path" | "text">): NoteWords {
  return readYaml(source, notes);
}

/**
 * A section or chapter note in words: those of the provisions that carry it out, else its own; as the rule
 * file condenses it where neither is loaded.
 */
export function noteWords(note: NoteLine, law: Pick<Law, "agreement" | "noteWords">, locale: Locale): string {
  const carrying = law.agreement.provisions.filter(({ notes: carried }) => carried.includes(note.id));
  if (carrying.length > 0) return carrying.map((provision) => provision.words[locale]).join("; ");
  return law.noteWords?.[note.id]?.[locale] ?? note.text;
}
