import type { GoodsMessage } from "../messages/catalogue.ts";
import type { InputProblem } from "../problem/problem.ts";

/** One cell of a table, as text. */
export interface Cell {
  readonly text: string;
  /** Stored as a number by a spreadsheet, so that `text` is a plain decimal and not someone's notation. */
  readonly isNumber: boolean;
  /** A formula that failed or that was saved without its result. */
  readonly flaw: GoodsMessage | null;
}

export const emptyCell: Cell = { text: "", isNumber: false, flaw: null };

export function textCell(text: string): Cell {
  const trimmed = text.trim();
  return trimmed === "" ? emptyCell : { text: trimmed, isNumber: false, flaw: null };
}

/** A sheet of a workbook, or a CSV file: rows from the first on, empty ones included. */
export interface Table {
  readonly source: string;
  readonly sheet: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** The place of a cell: row and column from 0, and the column's header. */
export interface Place {
  readonly row: number;
  readonly column: number | null;
  readonly header: string | null;
}

/** A column as a spreadsheet letters it: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A problem in a cell, or in a whole row where the column is null, or in the file where there is no place. */
export function problemInTable<M>(table: Table, place: Place | null, message: M): InputProblem<M> {
  return {
    kind: "problem",
    source: table.source,
    ...(table.sheet === null ? {} : { sheet: table.sheet }),
    ...(place === null ? {} : { row: place.row + 1 }),
    ...(place === null || place.column === null ? {} : { column: columnLetters(place.column) }),
    ...(place === null || place.header === null ? {} : { header: place.header }),
    message,
  };
}
