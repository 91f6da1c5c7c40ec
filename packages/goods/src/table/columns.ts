import type { InputProblem } from "../problem/problem.ts";
import { fold } from "../spelling/fold.ts";
import { type Cell, columnLetters, emptyCell, type Place, problemInTable, type Table } from "./cell.ts";
import { type FoundColumn, type FoundHeader, foreignWeightUnit, type Vocabulary } from "./header.ts";

/** A cell with its place. */
export interface Placed {
  readonly cell: Cell;
  readonly place: Place;
}

/**
 * Facts of the goods stand under their own keys in every language: a column, or a row above the table, whose
 * name begins so.
 */
export const factPrefix = "facts.";

/** A row of the table: its cells by what they mean. */
export interface TableRow<K extends string> {
  readonly row: number;
  readonly cells: ReadonlyMap<K, Placed>;
  /** By key of the fact. */
  readonly facts: ReadonlyMap<string, Placed>;
}

/** A header or row that says nothing to the document and was left out. */
export interface Ignored {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly column: string | null;
  readonly text: string;
}

/** The columns of a table by what they mean, and headers that mean nothing to it. */
export interface ChosenColumns<K extends string> {
  readonly columns: ReadonlyMap<K, FoundColumn<K>>;
  readonly ignored: readonly Ignored[];
  readonly problems: readonly InputProblem[];
}

/**
 * Takes for each column its first header; a second one is a problem or, for names, left out.
 *
 * @param single columns of which a table has only one: two would contradict each other
 */
export function chooseColumns<K extends string>(
  table: Table,
  { row, found }: FoundHeader<K>,
  vocabulary: Vocabulary<K>,
  single: ReadonlySet<K>,
): ChosenColumns<K> {
  const columns = new Map<K, FoundColumn<K>>();
  const left: number[] = [];
  const problems: InputProblem[] = [];
  const taken = new Set(found.map(({ index }) => index));
  for (const entry of found) {
    const first = columns.get(entry.column);
    const place = { row, column: entry.index, header: entry.header };
    const weightUnit = entry.column === "weightKg" ? foreignWeightUnit(entry.header) : null;
    if (weightUnit !== null) {
      problems.push(problemInTable(table, place, { key: "header.weight", params: { unit: weightUnit } }));
    }
    if (first === undefined) columns.set(entry.column, entry);
    else if (!single.has(entry.column)) left.push(entry.index);
    else
      problems.push(problemInTable(table, place, { key: "header.twice", params: { first: first.header } }));
  }
  for (const [index, cell] of (table.rows[row] ?? []).entries()) {
    if (cell.text === "" || taken.has(index) || cell.text.startsWith(factPrefix)) continue;
    const close = vocabulary.nearest(cell.text);
    if (close === null) left.push(index);
    else {
      const place = { row, column: index, header: null };
      problems.push(
        problemInTable(table, place, {
          key: "header.unknown",
          params: { header: cell.text, nearest: close },
        }),
      );
    }
  }
  const ignored = left.map((index) => ({
    row: row + 1,
    column: columnLetters(index),
    text: table.rows[row]?.[index]?.text ?? "",
  }));
  return { columns, ignored, problems };
}

/** The rows below the headers, without empty ones and without the sums at the end. */
export function rowsBelow<K extends string>(
  table: Table,
  header: number,
  columns: ReadonlyMap<K, FoundColumn<K>>,
): { rows: readonly TableRow<K>[]; ignored: readonly Ignored[] } {
  const rows: TableRow<K>[] = [];
  const ignored: Ignored[] = [];
  const factColumns = [...(table.rows[header] ?? []).entries()].filter(([, { text }]) =>
    text.startsWith(factPrefix),
  );
  for (let row = header + 1; row < table.rows.length; row++) {
    const line = table.rows[row] ?? [];
    const first = line.find(({ text }) => text !== "")?.text;
    if (first === undefined) continue;
    if (/^(sub|grand)?total(general|es|s|engeneral)?$/.test(fold(first))) {
      ignored.push({ row: row + 1, column: null, text: first });
      continue;
    }
    const cells = new Map<K, Placed>();
    for (const [column, { index, header: name }] of columns) {
      cells.set(column, { cell: line[index] ?? emptyCell, place: { row, column: index, header: name } });
    }
    const facts = new Map<string, Placed>();
    for (const [column, { text }] of factColumns) {
      const place = { row, column, header: text };
      facts.set(text.slice(factPrefix.length), { cell: line[column] ?? emptyCell, place });
    }
    rows.push({ row, cells, facts });
  }
  return { rows, ignored };
}
