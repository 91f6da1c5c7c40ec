import type { Words } from "@coproduce/law";

/** Everything the package says to people. */
export interface TradeCatalogue {
  readonly "not-recognised": (p: { file: string; found: string }) => string;
  readonly "no-files": (p: { path: string }) => string;
  readonly "bad-rows": (p: { file: string; count: number; value: number; total: number }) => string;
  readonly "bad-row": (p: { line: number; field: string; text: string; reason: BadCell }) => string;
  readonly "bad-line": (p: { file: string; line: number; found: number; expected: number }) => string;
  readonly unreadable: (p: { file: string; detail: string }) => string;
  readonly "empty-file": (p: { file: string }) => string;
  readonly "no-period": (p: { file: string; example: string }) => string;
  readonly "label-differs": (p: { file: string; label: string; content: string }) => string;
  readonly "duplicate-rows": (p: { file: string; count: number; value: number; example: string }) => string;
  readonly "period-present": (p: { file: string; period: string; dataset: string; part: string }) => string;
  readonly "same-file-twice": (p: { file: string; other: string }) => string;
  readonly "wrong-unit": (p: { file: string; economy: string; year: number; value: number }) => string;
  readonly "totals-differ": (p: { file: string; count: number; largest: number; example: string }) => string;
  readonly "unmapped-codes": (p: { file: string; codes: string; value: number; percent: string }) => string;
  readonly "months-missing": (p: { dataset: string; year: number; months: string }) => string;
  readonly "file-changed": (p: { dataset: string; part: string }) => string;
  readonly "manifest-broken": (p: { file: string }) => string;
  readonly "wrong-name": (p: { name: string }) => string;
  readonly "wrong-address": (p: { given: string }) => string;
  readonly "no-data": (p: { need: string; year: string; have: string }) => string;
  readonly "no-trade": (p: TradeNeed & { have: string }) => string;
  readonly "no-dataset": (p: { name: string; have: string }) => string;
  readonly "unknown-economy": (p: { text: string; have: string }) => string;
  readonly "unknown-industry": (p: { text: string; have: string }) => string;
  readonly "unknown-group": (p: { text: string; groups: string }) => string;
  readonly "table-size": (p: { file: string; rows: number; columns: number; expected: string }) => string;
  readonly "table-missing": (p: { folder: string; file: string }) => string;
  readonly "table-unbalanced": (p: {
    table: string;
    year: number;
    count: number;
    sector: string;
    difference: number;
  }) => string;
  readonly "table-mismatch": (p: { file: string; percent: string; sector: string }) => string;
  readonly "table-unproductive": (p: { table: string; year: number }) => string;
  readonly "download-failed": (p: { address: string; status: string }) => string;
  readonly "download-unknown": (p: { name: string; have: string }) => string;
  readonly "option-year": (p: Record<string, never>) => string;
  readonly "option-data": (p: Record<string, never>) => string;
  readonly "option-importer": (p: Record<string, never>) => string;
  readonly "option-level": (p: Record<string, never>) => string;
  readonly "option-group": (p: Record<string, never>) => string;
  readonly "option-top": (p: Record<string, never>) => string;
  readonly "option-product": (p: Record<string, never>) => string;
  readonly "option-partner": (p: Record<string, never>) => string;
  readonly "option-by": (p: Record<string, never>) => string;
  readonly "option-table": (p: Record<string, never>) => string;
  readonly "option-exporter": (p: Record<string, never>) => string;
  readonly "option-source": (p: Record<string, never>) => string;
  readonly "option-industry": (p: Record<string, never>) => string;
  readonly "option-threshold": (p: Record<string, never>) => string;
  readonly "option-assembled-in": (p: Record<string, never>) => string;
  readonly "option-date": (p: Record<string, never>) => string;
  readonly "wrong-number": (p: WrongOption) => string;
  readonly "wrong-economy": (p: WrongOption) => string;
  readonly "wrong-choice": (p: WrongOption & { known: string }) => string;
  readonly "wrong-product": (p: WrongOption) => string;
  readonly "wrong-date": (p: WrongOption & { first: string }) => string;
  readonly "method-tdr": (p: Record<string, never>) => string;
  readonly "method-utilization": (p: Record<string, never>) => string;
  readonly "method-dependence": (p: Record<string, never>) => string;
  readonly "method-group": (p: { group: Words; citation: string }) => string;
  readonly "method-integration": (p: Record<string, never>) => string;
  readonly "method-intra-industry": (p: { level: number }) => string;
  readonly "method-atp": (p: Record<string, never>) => string;
  readonly "method-vehicles": (p: { threshold: number }) => string;
  readonly "method-chokepoints": (p: Record<string, never>) => string;
  readonly "method-critical": (p: Record<string, never>) => string;
  readonly "method-value-added": (p: { errorBound: string }) => string;
  readonly "method-terms": (p: Record<string, never>) => string;
  readonly "method-unclaimed": (p: { lines: number; share: string }) => string;
  readonly "finding-unclaimed": (p: { unclaimed: string; low: string; high: string }) => string;
  readonly "finding-tdr": (p: { most: string; mostTdr: string; least: string; leastTdr: string }) => string;
  readonly "finding-utilization": (p: { share: string }) => string;
  readonly "finding-utilization-change": (p: {
    from: string;
    fromShare: string;
    to: string;
    toShare: string;
  }) => string;
  readonly "finding-dependence": (p: { group: Words; share: string; regional: string }) => string;
  readonly "finding-critical": (p: { product: string; economy: string; share: string }) => string;
  readonly "finding-chokepoints": (p: { chokepoint: string; low: string; high: string }) => string;
  readonly "finding-integration": (p: { group: Words; share: string }) => string;
  readonly "finding-intermediate": (p: { flow: string; share: string }) => string;
  readonly "finding-intra-industry": (p: {
    most: string;
    mostIndex: string;
    least: string;
    leastIndex: string;
  }) => string;
  readonly "finding-atp": (p: { billions: string; most: string; share: string }) => string;
  readonly "finding-vehicles": (p: { reached: number; models: number }) => string;
  readonly "finding-value-added": (p: {
    exporter: string;
    source: string;
    year: number;
    share: string;
    manufacturing: string;
  }) => string;
}

/** An option of a question, as its user writes it, and what was given for it. */
export interface WrongOption {
  readonly option: string;
  readonly given: string;
}

/** Trade data that a question needs. */
export interface TradeNeed {
  readonly flow: "import" | "export";
  readonly reporters: string;
  readonly classification: string;
  /** Digits of the product code; 0 for all products. */
  readonly level: number;
  readonly claimed: boolean;
  readonly year: number | undefined;
}

/** What is wrong with one cell. */
export type BadCell = "value" | "negative" | "year" | "month" | "product" | "claimed" | "flow" | "share";
