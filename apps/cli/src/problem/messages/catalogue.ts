interface FileWanted {
  readonly file: string;
  readonly wanted: "product" | "scenario" | "any";
}

interface DateGiven {
  /** The option or argument: "--date", "D1". */
  readonly name: string;
  readonly given: string;
}

/** What the command line says when it cannot answer: what is wrong, where, and what would be right. */
export interface ProblemCatalogue {
  readonly "problem.unknown-command": (params: { readonly given: string; readonly known: string }) => string;
  readonly "problem.unknown-option": (params: {
    readonly given: string;
    readonly near: string | null;
  }) => string;
  readonly "problem.missing-argument": (params: { readonly name: string }) => string;
  readonly "problem.missing-option-value": (params: { readonly option: string }) => string;
  readonly "problem.excess-arguments": (params: { readonly command: string }) => string;
  readonly "problem.usage": (params: { readonly command: string }) => string;
  readonly "problem.locale": (params: { readonly given: string }) => string;
  readonly "problem.date": (params: DateGiven) => string;
  readonly "problem.date-before-force": (params: DateGiven & { readonly first: string }) => string;
  readonly "problem.party": (params: { readonly given: string }) => string;
  readonly "problem.economy": (params: { readonly option: string; readonly given: string }) => string;
  readonly "problem.port": (params: { readonly given: string }) => string;
  readonly "problem.code": (params: { readonly given: string }) => string;
  readonly "problem.no-rules": (params: { readonly code: string }) => string;
  readonly "problem.file-missing": (params: { readonly file: string }) => string;
  readonly "problem.file-is-folder": (params: FileWanted) => string;
  readonly "problem.file-empty": (params: FileWanted) => string;
  readonly "problem.scenario-not-text": (params: { readonly file: string }) => string;
  readonly "problem.file-too-large": (params: {
    readonly file: string;
    readonly megabytes: number;
  }) => string;
  /** What the operating system says of a file or folder. */
  readonly "problem.system": (params: { readonly path: string; readonly code: string }) => string;
  readonly "problem.out-folder": (params: { readonly folder: string }) => string;
  readonly "problem.out-kind": (params: {
    readonly file: string;
    readonly endings: readonly string[];
  }) => string;
  readonly "problem.file-exists": (params: { readonly file: string }) => string;
  readonly "problem.standard-input": () => string;
  /** What a table holds and the product does not: told, not refused. */
  readonly "problem.file-format": (params: {
    readonly file: string;
    readonly formats: readonly string[];
  }) => string;
  /** Without a row, the whole sheet. */
  readonly "input.ignored": (params: {
    readonly file: string;
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
    readonly text: string;
  }) => string;
  readonly "problem.import-into": (params: { readonly file: string }) => string;
  readonly "problem.more": (params: { readonly count: number }) => string;
  readonly "problem.not-built": (params: { readonly path: string }) => string;
  readonly "problem.ours": (params: { readonly what: string }) => string;
}
