import type { AmountAnswer } from "@coproduce/assess";
import type { Party, PlainDate } from "@coproduce/goods";
import type { Citation } from "@coproduce/law";

/** Goods of one economy, with the preference claimed or without. */
export interface HistoryOrigin {
  readonly economy: string;
  readonly claimed: boolean;
}

export interface HistoryQuestion {
  readonly code: string;
  readonly into: Party;
  /** Day up to which the law is history; what begins later is announced. */
  readonly date: string;
  readonly origins: readonly HistoryOrigin[];
}

/** What an entry pays from one day on; null where it cannot be said at all. */
export interface HistoryStep {
  readonly from: PlainDate;
  /** Percent of the customs value. */
  readonly rate: AmountAnswer | null;
}

export interface HistoryLine extends HistoryOrigin {
  readonly steps: readonly HistoryStep[];
}

/** Days without a break on which a measure charges goods of the code; `until` null has no end. */
export interface HistoryBar {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** Only some of the goods of the code, throughout. */
  readonly part: boolean;
  readonly rates: readonly string[];
}

export type MeasureStanding = "in-force" | "ended" | "announced" | "struck-down";

export interface HistoryMeasure {
  readonly id: string;
  readonly authority: string;
  readonly title: string;
  readonly standing: MeasureStanding;
  readonly bars: readonly HistoryBar[];
  /** Text of its latest heading. */
  readonly citation: Citation;
}

/** What goods of a code have paid at a border since the first day that is answered. */
export type BorderHistory =
  | {
      readonly kind: "found";
      readonly first: PlainDate;
      readonly lines: readonly HistoryLine[];
      readonly measures: readonly HistoryMeasure[];
      /** Text of the base rates. */
      readonly source: string;
      /** First and last day of that text; base rates of other days are carried from it. */
      readonly known: { readonly from: PlainDate; readonly until: PlainDate } | null;
    }
  /** Sentences that say why there is none. */
  | { readonly kind: "unavailable"; readonly reasons: readonly string[] };
