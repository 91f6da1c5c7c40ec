import type { InputProblem, ProductDocument } from "@coproduce/goods";
import { useEffect, useReducer, useRef, useState } from "react";
import type { Address } from "../../address/address.ts";
import type { ReadFile } from "../../engine/calls.ts";
import { useEngine } from "../../engine/context.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { fetchExample } from "../open/example.ts";
import type { Ignored } from "../open/left-out.tsx";
import { applyEdits } from "./apply.ts";
import { type Draft, type DraftAction, nextDraft, type Source } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { addressOf, openedBy } from "./permalink.ts";
import { newestTurn, writtenFrom } from "./written.ts";

/** What is open on the page, how it came there, and what went wrong on the way. */
export interface DraftState {
  readonly draft: Draft | null;
  readonly dispatch: (action: DraftAction) => void;
  /** All that is wrong with the file that was opened last. */
  readonly problems: readonly InputProblem[];
  readonly dismissProblems: () => void;
  /** What was left out of the open file. */
  readonly ignored: Ignored;
  /** Our own fault, in the words of the program. */
  readonly fault: string | null;
  readonly openExample: (id: string) => void;
  readonly openFile: (file: Pick<File, "name" | "arrayBuffer">) => void;
  readonly openText: (text: string) => void;
  readonly close: () => void;
}

/**
 * Opens documents from files, texts, examples and addresses, and writes what is open into the address.
 *
 * @param params of the address
 * @param today for documents without a date of entry
 */
export function useDraft(
  params: Address["params"],
  today: string,
  onAddress: (params: Address["params"]) => void,
): DraftState {
  const { say } = useSpeech();
  const engine = useEngine();
  const [draft, dispatch] = useReducer(nextDraft, null);
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [ignored, setIgnored] = useState<Ignored>([]);
  const [fault, setFault] = useState<string | null>(null);
  const written = useRef<readonly Address["params"][]>([]);
  const [beginTurn] = useState(newestTurn);

  const fail = (error: unknown) => setFault(error instanceof Error ? error.message : String(error));
  const write = (next: Address["params"]) => {
    written.current = [...written.current, next];
    onAddress(next);
  };
  /** Opens something that takes time; whatever is opened meanwhile comes first. */
  const open = (work: (isNewest: () => boolean) => Promise<void>) => {
    const isNewest = beginTurn();
    work(isNewest).catch((error: unknown) => {
      if (isNewest()) fail(error);
    });
  };
  const take = async (
    read: ReadFile,
    source: Source,
    edits: readonly Edit[],
    isNewest: () => boolean,
  ): Promise<void> => {
    if (!isNewest()) return;
    setFault(null);
    if (read.kind === "problems") return setProblems(read.problems);
    if (edits.length > 0) {
      // Edits from an address are a stranger's: what they make is checked like any document.
      const changed = applyEdits(read.product, edits);
      const checked = await engine("check", { document: changed, name: nameOf(source) });
      if (!isNewest()) return;
      if (checked.kind === "problems") return setProblems(checked.problems);
    }
    setProblems([]);
    setIgnored(read.ignored);
    dispatch({ kind: "open", source, document: withEntry(read.product, today), edits });
  };
  const takeExample = async (id: string, edits: readonly Edit[], isNewest: () => boolean) => {
    const read = await engine("check", { document: await fetchExample(id), name: id });
    await take(read, { kind: "example", id }, edits, isNewest);
  };
  const openBytes = (name: string, arrayBuffer: () => Promise<ArrayBuffer>) =>
    open(async (isNewest) => {
      const bytes = new Uint8Array(await arrayBuffer());
      await take(await engine("read", { name, bytes }), { kind: "own", name }, [], isNewest);
    });

  // The address opens what it names, unless this page wrote it itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address opens something
  useEffect(() => {
    const own = writtenFrom(written.current, params);
    written.current = own ?? [];
    if (own !== null) return;
    open(async (isNewest) => {
      const opened = await openedBy(params);
      if (!isNewest()) return;
      switch (opened.kind) {
        case "nothing":
          return dispatch({ kind: "close" });
        case "example":
          return takeExample(opened.id, opened.edits, isNewest);
        case "document": {
          const source: Source = { kind: "own", name: say("open.from-link") };
          const read = await engine("check", { document: opened.document, name: source.name });
          return take(read, source, opened.edits, isNewest);
        }
        case "broken":
          return setFault(say("open.broken-link"));
      }
    });
  }, [params]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open decides the address
  useEffect(() => {
    if (draft === null) return;
    let superseded = false;
    addressOf(draft).then((next) => {
      if (!superseded) write(next);
    }, fail);
    return () => {
      superseded = true;
    };
  }, [draft]);

  return {
    draft,
    dispatch,
    problems,
    dismissProblems: () => setProblems([]),
    ignored,
    fault,
    openExample: (id) => open((isNewest) => takeExample(id, [], isNewest)),
    openFile: (file) => openBytes(file.name, () => file.arrayBuffer()),
    openText: (text) => {
      const name = /^\s*[{[]/.test(text) ? say("open.pasted-json") : say("open.pasted-rows");
      openBytes(name, async () => new TextEncoder().encode(text).buffer);
    },
    close: () => {
      beginTurn();
      setProblems([]);
      dispatch({ kind: "close" });
      write({});
    },
  };
}

/** An answer needs a date and an importer; both stand in the head of the page, to be changed. */
function withEntry(document: ProductDocument, today: string): ProductDocument {
  const importInto = document.importInto ?? (document.producedIn === "US" ? "MX" : "US");
  return { ...document, importInto, date: document.date ?? today };
}

function nameOf(source: Source): string {
  return source.kind === "example" ? source.id : source.name;
}
