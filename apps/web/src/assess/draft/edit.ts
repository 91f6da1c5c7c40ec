import type { FactDocument, Party } from "@coproduce/goods";

/**
 * One change that the reader makes to the product document, to see what it would do. `material` is the id of
 * a material, null for the good itself; a value of null means unknown.
 */
export type Edit =
  | { readonly kind: "origin"; readonly material: string; readonly to: string | null }
  | { readonly kind: "value"; readonly material: string; readonly to: string }
  | { readonly kind: "originating"; readonly material: string; readonly to: boolean | null }
  | {
      readonly kind: "field";
      readonly material: string | null;
      readonly field: EditableField;
      readonly to: string;
    }
  | {
      readonly kind: "fact";
      readonly material: string | null;
      readonly key: string;
      readonly to: FactDocument;
    }
  | { readonly kind: "into"; readonly to: Party }
  | { readonly kind: "date"; readonly to: string };

/** Fields of the product document that a missing fact can name, beside its facts. */
export const editableFields = ["netCost", "transactionValue", "weightKg", "use", "hs", "producedIn"] as const;

export type EditableField = (typeof editableFields)[number];

/** What an edit changes: a second edit of the same thing replaces the first. */
export function editTarget(edit: Edit): string {
  switch (edit.kind) {
    case "origin":
    case "value":
    case "originating":
      return `${edit.kind} ${edit.material}`;
    case "field":
      return `field ${edit.material ?? ""} ${edit.field}`;
    case "fact":
      return `fact ${edit.material ?? ""} ${edit.key}`;
    case "into":
    case "date":
      return edit.kind;
  }
}

/** The edits with one more; its target keeps its place in the list. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const target = editTarget(edit);
  const at = edits.findIndex((other) => editTarget(other) === target);
  return at === -1 ? [...edits, edit] : edits.with(at, edit);
}
