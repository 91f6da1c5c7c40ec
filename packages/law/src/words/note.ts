import type { Locale } from "@coproduce/goods";
import type { Words } from "../agreement/provision.ts";
import type { NoteLine } from "../notation/ast.ts";
import type { Law } from "../registry/law.ts";

/** Words of note lines by their id, for notes that no provision carries out. */
export type NoteWords = Readonly<Record<string, Words>>;

/**
 * A section or chapter note in words: those of the provisions that carry it out, else its own; as the rule
 * file condenses it where neither is loaded.
 */
export function noteWords(note: NoteLine, law: Pick<Law, "agreement" | "noteWords">, locale: Locale): string {
  const carrying = law.agreement.provisions.filter(({ notes: carried }) => carried.includes(note.id));
  if (carrying.length > 0) return carrying.map((provision) => provision.words[locale]).join("; ");
  return law.noteWords?.[note.id]?.[locale] ?? note.text;
}
