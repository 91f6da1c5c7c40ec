import { pack, unpack } from "../../address/packed.ts";
import type { Draft } from "./draft.ts";
import type { Edit } from "./edit.ts";

/** What an address opens on this page. */
export type Opened =
  | { readonly kind: "nothing" }
  | { readonly kind: "example"; readonly id: string; readonly edits: readonly Edit[] }
  | { readonly kind: "document"; readonly document: unknown; readonly edits: readonly Edit[] }
  | { readonly kind: "broken" };

/** Addresses beyond this are cut by programs that pass them on. */
export const longestAddress = 60_000;

/** The draft as parameters of the address: an example by its id, a document of one's own in full. */
export async function addressOf({
  source,
  document,
  edits,
}: Pick<Draft, "source" | "document" | "edits">): Promise<Readonly<Record<string, string>>> {
  const changes: Readonly<Record<string, string>> = edits.length === 0 ? {} : { edits: await pack(edits) };
  if (source.kind === "example") return { example: source.id, ...changes };
  const doc = await pack(document);
  return doc.length > longestAddress ? { large: source.name } : { doc, ...changes };
}

export async function openedBy(params: Readonly<Record<string, string>>): Promise<Opened> {
  const { example, doc, edits } = params;
  if (example === undefined && doc === undefined) return { kind: "nothing" };
  const changes = edits === undefined ? [] : await unpack(edits);
  if (!isEdits(changes)) return { kind: "broken" };
  if (example !== undefined) return { kind: "example", id: example, edits: changes };
  const document = await unpack(doc ?? "");
  return document === undefined ? { kind: "broken" } : { kind: "document", document, edits: changes };
}

const kinds: readonly string[] = [
  "origin",
  "value",
  "originating",
  "field",
  "fact",
  "into",
  "date",
] satisfies Edit["kind"][];

/** Whether what the address holds is a list of edits; the document that they make is checked again. */
function isEdits(value: unknown): value is readonly Edit[] {
  return (
    Array.isArray(value) &&
    value.every(
      (edit: unknown) =>
        typeof edit === "object" &&
        edit !== null &&
        "kind" in edit &&
        typeof edit.kind === "string" &&
        kinds.includes(edit.kind) &&
        "to" in edit,
    )
  );
}
