import Papa from "papaparse";
import type { InputProblem } from "../problem/problem.ts";
import { recognise } from "./header.ts";
import { problemInTable, type Table, textCell } from "./table.ts";

const separators = [",", ";", "\t", "|"];

export interface ReadCsv {
  readonly table: Table;
  readonly problems: readonly InputProblem[];
}

/** Reads delimited text. The separator is the one that makes sense of the headers. */
export function readCsv(text: string, source: string): ReadCsv {
  const stated = /^sep=(.)\r?\n/.exec(text);
  const readings = (stated?.[1] === undefined ? separators : [stated[1]]).map((separator) =>
    readSeparated(text, separator, source),
  );
  let best = readings[0] as ReadCsv;
  let most = -1;
  for (const reading of readings) {
    const known = Math.max(0, ...reading.table.rows.slice(0, 60).map((row) => recognise(row).length));
    if (known > most) {
      best = reading;
      most = known;
    }
  }
  return best;
}

function readSeparated(text: string, delimiter: string, source: string): ReadCsv {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const table: Table = { source, sheet: null, rows: data.map((row) => row.map(textCell)) };
  const problems = errors
    .filter((error) => error.type === "Quotes")
    .map((error) =>
      problemInTable(
        table,
        { row: error.row ?? 0, column: null, header: null },
        { key: "csv.quotes", params: {} },
      ),
    );
  return { table, problems };
}
