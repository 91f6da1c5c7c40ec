import { type ReactNode, useMemo } from "react";
import { useCall } from "../engine/context.ts";
import { useSpeech } from "../locale/locale.tsx";
import { Fault } from "../shell/fault.tsx";
import { AnswerView } from "./answer-view.tsx";
import { applyEdits } from "./draft/apply.ts";
import type { Draft, DraftAction } from "./draft/draft.ts";
import { DraftLink } from "./draft/draft-link.tsx";
import type { Edit } from "./draft/edit.ts";
import { EditList } from "./draft/edit-list.tsx";
import type { Example } from "./open/example.ts";
import { type Ignored, LeftOut } from "./open/left-out.tsx";
import { ProductHeader } from "./product-header.tsx";
import { VerdictBand } from "./verdict/verdict.tsx";

interface OpenDraftProps {
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
  readonly example: Example | null;
  readonly ignored: Ignored;
  /** Null where the document is too large for an address. */
  readonly link: string | null;
  readonly onClose: () => void;
  /** What went wrong with another file, above the answer. */
  readonly children: ReactNode;
}

/** The open document with the reader's edits, and the answer to it. */
export function OpenDraft({ draft, dispatch, example, ignored, link, onClose, children }: OpenDraftProps) {
  const { say, locale } = useSpeech();
  const document = useMemo(() => applyEdits(draft.document, draft.edits), [draft.document, draft.edits]);
  const asked = useMemo(() => ({ document, locale }), [document, locale]);
  const { value, error } = useCall("assess", asked);
  const duty = useCall("duty", asked).value;
  const onEdit = (edits: readonly Edit[]) => dispatch({ kind: "edit", edits });
  return (
    <main className="page" id="page">
      {children}
      <ProductHeader
        document={document}
        example={example}
        link={link}
        onEdit={(edit) => onEdit([edit])}
        onClose={onClose}
      >
        <DraftLink draft={draft} page="plan" text={say("nav.plan")} />
      </ProductHeader>
      {error !== null && <Fault message={error} />}
      {value === null && error === null && <p className="verdict-wait soft">{say("page.computing")}</p>}
      {value !== null && <VerdictBand origin={value.origin} duty={duty} currency={document.currency} />}
      <LeftOut ignored={ignored} />
      <EditList draft={draft} dispatch={dispatch} />
      {value !== null && (
        <AnswerView document={document} assessment={value} duty={duty} edits={draft.edits} onEdit={onEdit} />
      )}
    </main>
  );
}
