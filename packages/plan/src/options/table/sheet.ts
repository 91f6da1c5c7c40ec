import {
  type ChosenColumns,
  chooseColumns,
  type DecimalMark,
  type Draft,
  type FoundColumn,
  findHeader,
  type Place,
  type Placed,
  problemInTable,
  rowsBelow,
  type Table,
  type TableRow,
  type Vocabulary,
} from "@coproduce/goods/table";
import type { OptionsFileMessage, OptionsFileProblem } from "./problem.ts";

/** A sheet under way: which cell each field came from, and what was wrong with cells. */
export interface SheetDraft extends Draft {
  /** Columns by the field that they hold, for fields that are missing. */
  readonly columns: Map<string, { readonly index: number; readonly header: string }>;
  /** Problems that the product document does not know. */
  readonly flaws: OptionsFileProblem[];
}

export function draftOf(table: Table, mark: DecimalMark | null, currency: string): SheetDraft {
  return {
    table,
    mark,
    currency,
    places: new Map(),
    reported: new Set(),
    problems: [],
    columns: new Map(),
    flaws: [],
  };
}

export function fault(draft: SheetDraft, place: Place | null, message: OptionsFileMessage): void {
  draft.flaws.push(problemInTable(draft.table, place, message));
}

/** A table with its headers understood. */
export interface Sheet<K extends string> {
  readonly table: Table;
  readonly header: number;
  readonly chosen: ChosenColumns<K>;
  readonly rows: readonly TableRow<K>[];
  readonly ignored: ChosenColumns<K>["ignored"];
}

/** @param needed columns of which the headers name one at least, beside another */
export function sheetOf<K extends string>(
  table: Table,
  vocabulary: Vocabulary<K>,
  needed: readonly K[],
  words: Readonly<Record<K, unknown>>,
): Sheet<K> | undefined {
  const header = findHeader(
    table.rows,
    vocabulary,
    (kinds) => kinds.size >= 2 && needed.some((column) => kinds.has(column)),
  );
  if (header === undefined) return undefined;
  const chosen = chooseColumns(table, header, vocabulary, new Set(Object.keys(words) as K[]));
  const { rows, ignored } = rowsBelow(table, header.row, chosen.columns);
  return { table, header: header.row, chosen, rows, ignored: [...chosen.ignored, ...ignored] };
}

/** Columns of amounts are in the currency of the product; a header that names another is a problem. */
export function checkCurrencies<K extends string>(
  draft: SheetDraft,
  columns: ReadonlyMap<K, FoundColumn<K>>,
  row: number,
): void {
  for (const { index, header, currency } of columns.values()) {
    if (currency === null || currency === draft.currency) continue;
    const params = { value: header, currency: String(draft.currency) };
    fault(draft, { row, column: index, header }, { key: "options-table.currency", params });
  }
}

/** The numerals of some columns that someone typed, for the mark that they show. */
export function* numeralsOf<K extends string>(
  rows: readonly TableRow<K>[],
  columns: readonly K[],
): Iterable<string> {
  for (const { cells } of rows) {
    for (const column of columns) {
      const cell = cells.get(column)?.cell;
      if (cell !== undefined && !cell.isNumber) yield cell.text.replace("%", "").trim();
    }
  }
}

export function textOf<K extends string>(row: TableRow<K>, column: K): string {
  return row.cells.get(column)?.cell.text ?? "";
}

/** The place of a cell, else of its row. */
export function cellPlace<K extends string>(row: TableRow<K>, column: K): Place {
  return row.cells.get(column)?.place ?? rowPlace(row);
}

export function rowPlace({ row }: { readonly row: number }): Place {
  return { row, column: null, header: null };
}

export const asText = ({ cell }: Placed) => ({ kind: "value", value: cell.text }) as const;
