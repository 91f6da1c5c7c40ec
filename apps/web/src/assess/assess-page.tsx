import { useEffect } from "react";
import type { Address } from "../address/address.ts";
import { useSpeech } from "../locale/locale.tsx";
import { Fault } from "../shell/fault.tsx";
import { useDraft } from "./draft/use-draft.ts";
import { useExamples } from "./open/example.ts";
import { useFileDrop } from "./open/file-drop.ts";
import { Problems } from "./open/problems.tsx";
import { Start } from "./open/start.tsx";
import { OpenDraft } from "./open-draft.tsx";

interface AssessPageProps {
  readonly address: Address;
  /** Today, for documents without a date of entry. */
  readonly today: string;
  /** Writes what is open into the address without leaving the page. */
  readonly onAddress: (params: Address["params"]) => void;
}

/** Does the product originate, and why. */
export function AssessPage({ address, today, onAddress }: AssessPageProps) {
  const { locale } = useSpeech();
  const examples = useExamples();
  const state = useDraft(address.params, today, onAddress);
  const { draft, problems, fault } = state;
  const source = draft?.source;
  const example = examples?.find(({ id }) => source?.kind === "example" && id === source.id) ?? null;
  useFileDrop(state.openFile);

  const name = draft === null ? null : (example?.title[locale] ?? draft.document.name ?? draft.document.id);
  useEffect(() => {
    document.title = name === null ? "Coproduce" : `${name} · Coproduce`;
  }, [name]);

  if (draft === null) {
    return (
      <main className="page" id="page">
        {fault !== null && <Fault message={fault} />}
        <Start
          examples={examples}
          problems={problems}
          onFile={state.openFile}
          onText={state.openText}
          onExample={state.openExample}
        />
      </main>
    );
  }
  return (
    <OpenDraft
      key={source?.kind === "example" ? `example ${source.id}` : `own ${source?.name}`}
      draft={draft}
      dispatch={state.dispatch}
      example={example}
      ignored={state.ignored}
      link={address.params.large === undefined ? window.location.href : null}
      onClose={state.close}
    >
      {fault !== null && <Fault message={fault} />}
      {problems.length > 0 && <Problems problems={problems} onDismiss={state.dismissProblems} />}
    </OpenDraft>
  );
}
