import type { EconomyCoding } from "../economy/economies.ts";
import type { Sample } from "./sample.ts";

/** How a source file of trade statistics becomes rows of trade, as SQL over its text columns. */
export interface TradeLayout {
  /** Name of the dataset when the user gives none. */
  readonly dataset: string;
  readonly title: string;
  readonly source: string;
  readonly classification: string;
  readonly coverage: "world" | readonly string[];
  readonly mirrored?: boolean;
  /** Where the rows are when the file is not a table of text: its columns and cells. */
  readonly cells?: { readonly columns: readonly string[]; readonly rows: Iterable<readonly string[]> };
  /** Turns columns into rows before they are read, as SQL from a parenthesised query to another. */
  readonly reshape?: (rows: string) => string;
  readonly reporter: EconomyColumn;
  readonly partner: EconomyColumn;
  /** SQL giving 'import' or 'export', null for what is no flow of goods. */
  readonly flow: string;
  readonly year: string;
  /** SQL giving 1 to 12, or 0 for a whole year. */
  readonly month: string;
  /** SQL giving the code as text, '' for all products. */
  readonly product: string;
  /** The columns that hold amounts, as SQL giving text or a number, in `unit` US dollars. */
  readonly value: string;
  readonly unit: number;
  /** Kilograms. */
  readonly weight?: string;
  /** Value entered under the agreement's preference. */
  readonly claimed?: string;
  /** Calculated duty. */
  readonly duty?: string;
  /** The file's own totals over all partners. */
  readonly total?: string;
  /** The value of all rows, where the file states it once. */
  readonly statedTotal?: number;
  /** Groups of economies, which would be counted twice. */
  readonly group?: string;
  /** Rows that repeat others in finer detail or are of another flow, by reason. */
  readonly aside?: readonly { readonly reason: string; readonly when: string }[];
  /** Rows are finer than period, partner and product, and are added up. */
  readonly added?: boolean;
  /** A further check, as SQL that is true for a bad row. */
  readonly check?: { readonly reason: "share"; readonly when: string; readonly column: string };
  /** The period that the file's name states, to hold against its rows: "2023". */
  readonly label?: string;
  /** The column of each kind of cell, for messages. */
  readonly columns: { readonly [K in "value" | "year" | "month" | "product" | "claimed" | "flow"]?: string };
}

/** An economy by SQL: fixed ("'US'"), or a code in a column. */
export type EconomyColumn =
  | { readonly fixed: string }
  | { readonly code: string; readonly coding: EconomyCoding }
  | { readonly name: string };

/** A recognised layout of official trade statistics. */
export interface TradeFormat {
  readonly id: string;
  readonly title: string;
  /** The layout if the sample is of this format, undefined if it is not. @throws TradeDataError */
  readonly recognise: (sample: Sample) => TradeLayout | undefined;
}

/** Whether a table has all of these columns. */
export function hasColumns(sample: Sample, ...columns: readonly string[]): boolean {
  return sample.shape === "table" && columns.every((column) => sample.columns.includes(column));
}
