import type { TradeMessage } from "../messages/message.ts";
import type { Dataset } from "../store/dataset.ts";

/** Where an answer comes from. */
export interface Source {
  readonly dataset: string;
  readonly title: string;
  readonly source: string;
  /** Years or months used. */
  readonly period: string;
}

/** An indicator with all that is needed to judge it. Shares are in percent, money in US dollars. */
export interface Answer<Row> {
  readonly rows: readonly Row[];
  /** Percent of the value whose partner or product could not be placed; null where all rows can be by nature. */
  readonly unmappedShare: number | null;
  readonly units: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  /** How it was computed and what to beware of. */
  readonly method: readonly TradeMessage[];
}

export function sourceOf(dataset: Dataset, period: string): Source {
  return { dataset: dataset.name, title: dataset.title, source: dataset.source, period };
}

/** `part` in percent of `whole`; null when there is no whole. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
