import Papa from "papaparse";
import type { InputProblem } from "../problem/problem.ts";
import { recognise } from "./header.ts";
import { problemInTable, type Table, textCell } from "./table.ts";

const separators = [",", ";", "\t", "|"];

export interface ReadCsv {
  readonly table: Table;
  readonly problems: readonly InputProblem[];
}

/** Rows among which the headers are looked for. */
const preview = 60;

/** Reads delimited text. The separator is the one that makes sense of the headers. */
export function readCsv(text: string, source: string): ReadCsv {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  });
  const table: Table = { source, sheet: null, rows: data.map((row) => row.map(textCell)) };
  const problems = errors
    .filter((error) => error.type === "Quotes")
    .map(({ row = 0 }) =>
      problemInTable(table, { row, column: null, header: null }, { key: "csv.quotes", params: {} }),
    );
  return { table, problems };
}

/** Spreadsheets may state the separator in a first line of their own. */
function separatorOf(text: string): string {
  const stated = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (stated !== undefined) return stated;
  const known = separators.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview });
    return Math.max(0, ...data.map((row) => recognise(row.map(textCell)).length));
  });
  return separators[known.indexOf(Math.max(...known))] ?? ",";
}
