import type { Format, ProductDocument } from "@coproduce/goods";
import { type Say, useSpeech } from "../../locale/locale.tsx";
import { findMaterial } from "./apply.ts";
import type { Draft, DraftAction } from "./draft.ts";
import { type Edit, editTarget } from "./edit.ts";

interface EditListProps {
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
}

/** What the reader changed, each change to be taken back alone, step by step or all at once. */
export function EditList({ draft, dispatch }: EditListProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { edits, past, document } = draft;
  if (edits.length === 0 && past.length === 0) return null;
  return (
    <section className="edits" aria-label={say("edits.title", { count: edits.length })}>
      <h2>{say("edits.title", { count: edits.length })}</h2>
      <ul>
        {edits.map((edit) => {
          const words = editWords(edit, document, speech);
          return (
            <li key={editTarget(edit)}>
              {words}
              <button
                type="button"
                className="edit-remove on-screen"
                aria-label={say("edits.remove", { edit: words })}
                onClick={() => dispatch({ kind: "remove", edit })}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <span className="edits-actions on-screen">
        <button
          type="button"
          className="link-button"
          disabled={past.length === 0}
          onClick={() => dispatch({ kind: "undo" })}
        >
          {say("edits.undo")}
        </button>
        <button
          type="button"
          className="link-button"
          disabled={edits.length === 0}
          onClick={() => dispatch({ kind: "reset" })}
        >
          {say("edits.reset")}
        </button>
      </span>
    </section>
  );
}

function editWords(
  edit: Edit,
  document: ProductDocument,
  { say, format }: { readonly say: Say; readonly format: Format },
): string {
  const nameOf = (id: string) => findMaterial(document.materials, id)?.name ?? id;
  switch (edit.kind) {
    case "origin":
      return say("edit.origin", {
        name: nameOf(edit.material),
        to: edit.to === null ? say("materials.origin-unknown") : format.economy(edit.to),
      });
    case "value":
      return say("edit.value", {
        name: nameOf(edit.material),
        to: format.money(edit.to, document.currency),
      });
    case "originating":
      return say(`edit.originating.${edit.to === null ? "unknown" : edit.to ? "yes" : "no"}`, {
        name: nameOf(edit.material),
      });
    case "field":
    case "fact": {
      const key = edit.kind === "field" ? edit.field : edit.key;
      const to = typeof edit.to === "boolean" ? say(edit.to ? "answer.yes" : "answer.no") : String(edit.to);
      return edit.material === null
        ? say("edit.fact", { key, to })
        : say("edit.material-fact", { name: nameOf(edit.material), key, to });
    }
    case "into":
      return say("edit.into", { to: format.economy(edit.to) });
    case "date":
      return say("edit.date", { to: format.date(edit.to) });
  }
}
