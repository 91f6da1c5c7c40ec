import { z } from "zod";
import type { LawText } from "../registry/law.ts";
import { readYaml } from "../registry/yaml.ts";
import type { NoteWords } from "./note.ts";

const said = z.string().min(1);
const notes = z.record(z.string(), z.strictObject({ en: said, es: said, fr: said }));

/** Reads `law/agreements/usmca/words/notes.yaml`. @throws LawFileError naming each bad line and field */
export function parseNoteWords(source: Pick<LawText, "path" | "text">): NoteWords {
  return readYaml(source, notes);
}
