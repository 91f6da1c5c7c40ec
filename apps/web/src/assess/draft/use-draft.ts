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
  const written = useRef<Address["params"] | null>(null);

  const fail = (error: unknown) => setFault(error instanceof Error ? error.message : String(error));
  const take = async (read: ReadFile, source: Source, edits: readonly Edit[]) => {
    setFault(null);
    if (read.kind === "problems") return setProblems(read.problems);
    if (edits.length > 0) {
      // Edits from an address are a stranger's: what they make is checked like any document.
      const changed = applyEdits(read.product, edits);
      const checked = await engine("check", { document: changed, name: nameOf(source) });
      if (checked.kind === "problems") return setProblems(checked.problems);
    }
    setProblems([]);
    setIgnored(read.ignored);
    dispatch({ kind: "open", source, document: withEntry(read.product, today), edits });
  };
  const takeExample = async (id: string, edits: readonly Edit[]) => {
    const read = await engine("check", { document: await fetchExample(id), name: id });
    await take(read, { kind: "example", id }, edits);
  };
  const takeFile = async ({
    name,
    arrayBuffer,
  }: {
    name: string;
    arrayBuffer: () => Promise<ArrayBuffer>;
  }) => {
    const bytes = new Uint8Array(await arrayBuffer());
    await take(await engine("read", { name, bytes }), { kind: "own", name }, []);
  };

  // The address opens what it names, unless this page wrote it itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address opens something
  useEffect(() => {
    if (written.current !== null && sameParams(written.current, params)) return;
    openedBy(params)
      .then(async (opened) => {
        switch (opened.kind) {
          case "nothing":
            return dispatch({ kind: "close" });
          case "example":
            return takeExample(opened.id, opened.edits);
          case "document": {
            const source: Source = { kind: "own", name: say("open.from-link") };
            const read = await engine("check", { document: opened.document, name: source.name });
            return take(read, source, opened.edits);
          }
          case "broken":
            return setFault(say("open.broken-link"));
        }
      })
      .catch(fail);
  }, [params]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open decides the address
  useEffect(() => {
    if (draft === null) return;
    let superseded = false;
    addressOf(draft).then((next) => {
      if (superseded) return;
      written.current = next;
      onAddress(next);
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
    openExample: (id) => void takeExample(id, []).catch(fail),
    openFile: (file) => void takeFile({ name: file.name, arrayBuffer: () => file.arrayBuffer() }).catch(fail),
    openText: (text) =>
      void takeFile({
        name: /^\s*[{[]/.test(text) ? say("open.pasted-json") : say("open.pasted-rows"),
        arrayBuffer: async () => new TextEncoder().encode(text).buffer,
      }).catch(fail),
    close: () => {
      setProblems([]);
      dispatch({ kind: "close" });
      written.current = {};
      onAddress({});
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

function sameParams(a: Address["params"], b: Address["params"]): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
