import type { ProductDocument } from "@coproduce/goods";
import { type Edit, editTarget, withEdit } from "./edit.ts";

/** Where the document came from: one of the examples, or the reader's own file or text. */
export type Source =
  | { readonly kind: "example"; readonly id: string }
  | { readonly kind: "own"; readonly name: string };

/** The opened document with the reader's edits, and the edits as they were before each step. */
export interface Draft {
  readonly source: Source;
  readonly document: ProductDocument;
  readonly edits: readonly Edit[];
  readonly past: readonly (readonly Edit[])[];
}

export type DraftAction =
  | {
      readonly kind: "open";
      readonly source: Source;
      readonly document: ProductDocument;
      readonly edits: readonly Edit[];
    }
  | { readonly kind: "close" }
  | { readonly kind: "edit"; readonly edits: readonly Edit[] }
  | { readonly kind: "remove"; readonly edit: Edit }
  | { readonly kind: "undo" }
  | { readonly kind: "reset" };

export function nextDraft(draft: Draft | null, action: DraftAction): Draft | null {
  if (action.kind === "open") {
    return { source: action.source, document: action.document, edits: action.edits, past: [] };
  }
  if (draft === null || action.kind === "close") return null;
  switch (action.kind) {
    case "edit":
      return step(draft, action.edits.reduce(withEdit, draft.edits));
    case "remove": {
      const target = editTarget(action.edit);
      return step(
        draft,
        draft.edits.filter((edit) => editTarget(edit) !== target),
      );
    }
    case "reset":
      return draft.edits.length === 0 ? draft : step(draft, []);
    case "undo": {
      const edits = draft.past.at(-1);
      return edits === undefined ? draft : { ...draft, edits, past: draft.past.slice(0, -1) };
    }
  }
}

function step(draft: Draft, edits: readonly Edit[]): Draft {
  return { ...draft, edits, past: [...draft.past, draft.edits] };
}
