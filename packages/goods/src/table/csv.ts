import Papa from "papaparse";
import type { InputProblem } from "../problem/problem.ts";
import { type Cell, problemInTable, type Table, textCell } from "./cell.ts";
import { unescapeText } from "./csv-text.ts";

const separators = [",", ";", "\t", "|"];

export interface ReadCsv {
  readonly table: Table;
  readonly problems: readonly InputProblem[];
}

/** Rows among which the headers are looked for. */
const preview = 60;

/**
 * Reads delimited text. The separator is the one that makes sense of the headers.
 *
 * @param known how many headers of a row are known
 */
export function readCsv(text: string, source: string, known: (row: readonly Cell[]) => number): ReadCsv {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text, known),
    skipEmptyLines: false,
  });
  const table: Table = { source, sheet: null, rows: data.map((row) => row.map(cellOf)) };
  const problems = errors
    .filter((error) => error.type === "Quotes")
    .map(({ row = 0 }) =>
      problemInTable(table, { row, column: null, header: null }, { key: "csv.quotes", params: {} } as const),
    );
  return { table, problems };
}

function cellOf(text: string): Cell {
  return textCell(unescapeText(text.trim()));
}

/** Spreadsheets may state the separator in a first line of their own. */
function separatorOf(text: string, known: (row: readonly Cell[]) => number): string {
  const stated = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (stated !== undefined) return stated;
  const counts = separators.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview });
    return Math.max(0, ...data.map((row) => known(row.map(cellOf))));
  });
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}
