import type { InputProblem } from "../problem/problem.ts";
import { fold } from "../spelling/fold.ts";
import { type FoundColumn, foreignWeightUnit, goodFieldNamed, nearestHeader } from "./header.ts";
import { type Cell, emptyCell, type Place, problemInTable, type Table } from "./table.ts";
import { type Column, factPrefix, type GoodField } from "./words.ts";

/** A cell with its place. */
export interface Placed {
  readonly cell: Cell;
  readonly place: Place;
}

/** A row of the table: its cells by what they mean. */
export interface BomRow {
  readonly row: number;
  readonly cells: ReadonlyMap<Column, Placed>;
  /** By key of the fact. */
  readonly facts: ReadonlyMap<string, Placed>;
}

/** A header or row that says nothing to a product document and was left out. */
export interface Ignored {
  readonly row: number;
  readonly column: string | null;
  readonly text: string;
}

/** Columns of which a table has only one: two would contradict each other. */
const single: ReadonlySet<Column> = new Set([
  "hs",
  "origin",
  "value",
  "unitPrice",
  "quantity",
  "level",
  "parent",
  "originating",
]);

/** Takes for each column its first header; a second one is a problem or, for names, left out. */
export function chooseColumns(
  table: Table,
  row: number,
  found: readonly FoundColumn[],
): {
  columns: ReadonlyMap<Column, FoundColumn>;
  ignored: readonly number[];
  problems: readonly InputProblem[];
} {
  const columns = new Map<Column, FoundColumn>();
  const ignored: number[] = [];
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
    else if (!single.has(entry.column)) ignored.push(entry.index);
    else
      problems.push(problemInTable(table, place, { key: "header.twice", params: { first: first.header } }));
  }
  for (const [index, cell] of (table.rows[row] ?? []).entries()) {
    if (cell.text === "" || taken.has(index) || cell.text.startsWith(factPrefix)) continue;
    const close = nearestHeader(cell.text);
    if (close === null) ignored.push(index);
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
  return { columns, ignored, problems };
}

/** The rows below the headers, without empty ones and without the sums at the end. */
export function rowsBelow(
  table: Table,
  header: number,
  columns: ReadonlyMap<Column, FoundColumn>,
): { rows: readonly BomRow[]; ignored: readonly Ignored[] } {
  const rows: BomRow[] = [];
  const ignored: Ignored[] = [];
  const factColumns = [...(table.rows[header] ?? []).entries()].filter(([, { text }]) =>
    text.startsWith(factPrefix),
  );
  for (let row = header + 1; row < table.rows.length; row++) {
    const line = table.rows[row] ?? [];
    const first = line.find(({ text }) => text !== "")?.text;
    if (first === undefined) continue;
    if (/^(sub|grand)?total(general|es|s|engeneral)?$/.test(fold(first))) {
      ignored.push({ row, column: null, text: first });
      continue;
    }
    const cells = new Map<Column, Placed>();
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

/** The good's own fields from the rows above the table, and the rows there that say something else. */
export function rowsAbove(
  table: Table,
  header: number,
): {
  fields: ReadonlyMap<GoodField, Placed>;
  facts: ReadonlyMap<string, Placed>;
  ignored: readonly Ignored[];
} {
  const fields = new Map<GoodField, Placed>();
  const facts = new Map<string, Placed>();
  const ignored: Ignored[] = [];
  for (const [row, line] of table.rows.slice(0, header).entries()) {
    const filled = [...line.entries()].filter(([, { text }]) => text !== "");
    const [key, answer] = filled;
    if (key === undefined) continue;
    const name = key[1].text;
    const placed = answer && { cell: answer[1], place: { row, column: answer[0], header: name } };
    const field = goodFieldNamed(name);
    if (placed === undefined) ignored.push({ row, column: null, text: name });
    else if (name.startsWith(factPrefix)) facts.set(name.slice(factPrefix.length), placed);
    else if (field === undefined) ignored.push({ row, column: null, text: name });
    else fields.set(field, placed);
  }
  return { fields, facts, ignored };
}
