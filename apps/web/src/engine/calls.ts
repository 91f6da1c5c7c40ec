import type { BomFile, BomFormat, Locale, PlainDate, ProductDocument, ReadBom } from "@coproduce/goods";
import type { OptionsDocument, ParsedOptions, PlanFigures, ReadOptions, TableFormat } from "@coproduce/plan";
import type { ShownAssessment } from "./assessment.ts";
import type { BorderHistory, HistoryQuestion } from "./border-history.ts";
import type { Support } from "./find-supports.ts";
import type { RuleLookup } from "./rule-lookup.ts";
import type { ShownDuty } from "./shown-duty.ts";

/** A file as it was dropped: its name and its bytes. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file as a product, with what was left out of it; or all that is wrong with it. */
export type ReadFile = ReadBom;

/** What the page asks of the worker, and what each call answers. */
export interface Calls {
  readonly read: (file: OpenedFile) => ReadFile;
  /** Reads a document that is already parsed: an example, or one from a link. */
  readonly check: (input: { readonly document: unknown; readonly name: string }) => ReadFile;
  readonly assess: (input: {
    readonly document: ProductDocument;
    readonly locale: Locale;
  }) => ShownAssessment;
  /** What one unit pays; null where it cannot be asked. */
  readonly duty: (input: { readonly document: ProductDocument; readonly locale: Locale }) => ShownDuty | null;
  /** Days from which one unit pays another duty; the document's own date is not used. */
  readonly dutyDates: (document: ProductDocument) => readonly PlainDate[];
  readonly supports: (document: ProductDocument) => readonly Support[];
  readonly template: (input: { readonly locale: Locale; readonly format: BomFormat }) => BomFile;
  readonly rules: (input: { readonly code: string; readonly date: string }) => RuleLookup;
  /** What goods of a code have paid at a border, by economy, and the measures that touch them. */
  readonly border: (input: { readonly question: HistoryQuestion; readonly locale: Locale }) => BorderHistory;
  /** Whether options hold together, and with the product. */
  readonly checkOptions: (input: {
    readonly options: unknown;
    readonly name: string;
    readonly document: ProductDocument;
  }) => ParsedOptions;
  readonly readOptions: (input: {
    readonly file: OpenedFile;
    readonly document: ProductDocument;
  }) => ReadOptions;
  /** Regional sources at a premium, in percent, for what has no options. */
  readonly proposeOptions: (input: {
    readonly document: ProductDocument;
    readonly premium: number;
  }) => OptionsDocument;
  /** The options as a table; a form to fill in where there are none. */
  readonly optionsFile: (input: {
    readonly options: OptionsDocument;
    readonly document: ProductDocument;
    readonly locale: Locale;
    readonly format: TableFormat;
  }) => Uint8Array;
  readonly planFile: (input: {
    readonly plan: PlanFigures;
    readonly currency: string;
    readonly locale: Locale;
    readonly format: TableFormat;
  }) => Uint8Array;
}

export type CallName = keyof Calls;

export interface CallRequest<N extends CallName = CallName> {
  readonly id: number;
  readonly name: N;
  readonly input: Parameters<Calls[N]>[0];
}

export type CallReply =
  | { readonly id: number; readonly result: ReturnType<Calls[CallName]> }
  | { readonly id: number; readonly error: string };
