import type { InputProblem, ProductDocument } from "@coproduce/goods";
import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Address } from "../address/address.ts";
import type { ReadFile } from "../engine/calls.ts";
import { useCall, useEngine } from "../engine/context.ts";
import { useSpeech } from "../locale/locale.tsx";
import { Fault } from "../shell/fault.tsx";
import { AnswerView } from "./answer-view.tsx";
import { applyEdits } from "./draft/apply.ts";
import { type Draft, type DraftAction, nextDraft, type Source } from "./draft/draft.ts";
import type { Edit } from "./draft/edit.ts";
import { EditList } from "./draft/edit-list.tsx";
import { addressOf, openedBy } from "./draft/permalink.ts";
import { type Example, fetchExample, useExamples } from "./open/example.ts";
import { useFileDrop } from "./open/file-drop.ts";
import { type Ignored, LeftOut } from "./open/left-out.tsx";
import { Problems } from "./open/problems.tsx";
import { Start } from "./open/start.tsx";
import { ProductHeader } from "./product-header.tsx";
import { VerdictBand } from "./verdict/verdict.tsx";

interface AssessPageProps {
  readonly address: Address;
  /** Today, for documents without a date of entry. */
  readonly today: string;
  /** Writes what is open into the address without leaving the page. */
  readonly onAddress: (params: Address["params"]) => void;
}

/** Does the product originate, and why. */
export function AssessPage({ address, today, onAddress }: AssessPageProps) {
  const { say } = useSpeech();
  const engine = useEngine();
  const examples = useExamples();
  const [draft, dispatch] = useReducer(nextDraft, null);
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [ignored, setIgnored] = useState<Ignored>([]);
  const [fault, setFault] = useState<string | null>(null);
  const written = useRef<Address["params"] | null>(null);

  const open = (source: Source, document: ProductDocument, edits: readonly Edit[]) => {
    setProblems([]);
    setFault(null);
    // An answer needs a date and an importer; both stand in the head of the page, to be changed.
    const importInto = document.importInto ?? (document.producedIn === "US" ? "MX" : "US");
    dispatch({
      kind: "open",
      source,
      document: { ...document, importInto, date: document.date ?? today },
      edits,
    });
  };
  const take = (read: ReadFile, source: Source, edits: readonly Edit[]) => {
    if (read.kind === "problems") return setProblems(read.problems);
    open(source, read.product, edits);
    setIgnored(read.ignored);
  };
  const fail = (error: unknown) => setFault(error instanceof Error ? error.message : String(error));

  const openExample = async (id: string, edits: readonly Edit[]) => {
    const read = await engine("check", { document: await fetchExample(id), name: id });
    take(read, { kind: "example", id }, edits);
  };
  const openFile = async (file: Pick<File, "name" | "arrayBuffer">) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    take(await engine("read", { name: file.name, bytes }), { kind: "own", name: file.name }, []);
  };
  const openText = (text: string) =>
    openFile({
      name: /^\s*[{[]/.test(text) ? say("open.pasted-json") : say("open.pasted-rows"),
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    });

  // The address opens what it names, unless this page wrote it itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address opens something
  useEffect(() => {
    if (written.current !== null && sameParams(written.current, address.params)) return;
    openedBy(address.params)
      .then((opened) => {
        switch (opened.kind) {
          case "nothing":
            return dispatch({ kind: "close" });
          case "example":
            return openExample(opened.id, opened.edits);
          case "document":
            return engine("check", { document: opened.document, name: say("open.from-link") }).then((read) =>
              take(read, { kind: "own", name: say("open.from-link") }, opened.edits),
            );
          case "broken":
            return setFault(say("open.broken-link"));
        }
      })
      .catch(fail);
  }, [address.params]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open decides the address
  useEffect(() => {
    if (draft === null) return;
    let superseded = false;
    addressOf(draft).then((params) => {
      if (superseded) return;
      written.current = params;
      onAddress(params);
    }, fail);
    return () => {
      superseded = true;
    };
  }, [draft]);

  const close = () => {
    setProblems([]);
    dispatch({ kind: "close" });
    written.current = {};
    onAddress({});
  };

  const name = draft === null ? null : (draft.document.name ?? draft.document.id);
  useEffect(() => {
    document.title = name === null ? "Coproduce" : `${name} · Coproduce`;
  }, [name]);
  useFileDrop((file) => openFile(file).catch(fail));

  if (draft === null) {
    return (
      <main className="page" id="page">
        {fault !== null && <Fault message={fault} />}
        <Start
          examples={examples}
          problems={problems}
          onFile={(file) => openFile(file).catch(fail)}
          onText={(text) => openText(text).catch(fail)}
          onExample={(id) => openExample(id, []).catch(fail)}
        />
      </main>
    );
  }
  return (
    <OpenDraft
      key={sourceKey(draft.source)}
      draft={draft}
      dispatch={dispatch}
      example={examples?.find(({ id }) => draft.source.kind === "example" && id === draft.source.id) ?? null}
      ignored={ignored}
      link={address.params.large === undefined ? window.location.href : null}
      onClose={close}
    >
      {fault !== null && <Fault message={fault} />}
      {problems.length > 0 && <Problems problems={problems} onDismiss={() => setProblems([])} />}
    </OpenDraft>
  );
}

interface OpenDraftProps {
  readonly draft: Draft;
  readonly dispatch: (action: DraftAction) => void;
  readonly example: Example | null;
  readonly ignored: Ignored;
  readonly link: string | null;
  readonly onClose: () => void;
  /** What went wrong with another file, above the answer. */
  readonly children: ReactNode;
}

function OpenDraft({ draft, dispatch, example, ignored, link, onClose, children }: OpenDraftProps) {
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
      />
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

function sourceKey(source: Source): string {
  return source.kind === "example" ? `example ${source.id}` : `own ${source.name}`;
}

function sameParams(a: Address["params"], b: Address["params"]): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
