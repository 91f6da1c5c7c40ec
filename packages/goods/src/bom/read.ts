import type { GoodsMessage } from "../messages/catalogue.ts";
import type { InputProblem, InputProblems } from "../problem/problem.ts";
import { parseProduct } from "../product/parse.ts";
import type { ProductDocument } from "../product/schema.ts";
import { decodeText } from "../text/decode.ts";
import { type Assembled, assemble, type BomTable } from "./assemble.ts";
import { readCsv } from "./csv.ts";
import { findHeader } from "./header.ts";
import { limits, megabyte } from "./limits.ts";
import { chooseColumns, type Ignored, rowsAbove, rowsBelow } from "./rows.ts";
import { columnLetters, type Place, problemInTable, type Table } from "./table.ts";
import type { Column } from "./words.ts";
import { readXlsx } from "./xlsx.ts";

/** A bill of materials as a product document, or every bad cell in it. */
export type ReadBom =
  | {
      readonly kind: "product";
      readonly product: ProductDocument;
      /** Columns and rows that say nothing to a product document and were left out. */
      readonly ignored: readonly {
        readonly row: number;
        readonly column: string | null;
        readonly text: string;
      }[];
    }
  | InputProblems;

/**
 * Reads a bill of materials from a CSV or XLSX file.
 *
 * Headers may be in English, Spanish or French; parts nest by a level, a parent or dotted item numbers; the
 * good's own fields stand in a level-0 row or in rows above the table.
 *
 * @returns the product document, or every bad cell with its row, column, reason and what would be right.
 * @example const read = await readBom(bytes, "harness.csv")
 */
export async function readBom(bytes: Uint8Array, fileName: string): Promise<ReadBom> {
  if (bytes.length === 0) return refused(fileName, { key: "file.empty", params: {} });
  if (bytes.length > limits.file) {
    const params = { megabytes: Math.ceil(bytes.length / megabyte), limit: limits.file / megabyte };
    return refused(fileName, { key: "file.too-large", params });
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refused(fileName, { key: "file.old-excel", params: {} });
  if (startsWith(bytes, [0x50, 0x4b])) {
    const read = await readXlsx(bytes, fileName);
    if (read.kind === "refused") return refused(fileName, read.message);
    const table = read.tables.find(({ rows }) => findHeader(rows) !== undefined) ?? read.tables[0];
    return table === undefined ? refused(fileName, { key: "file.empty", params: {} }) : readTable(table, []);
  }
  const text = decodeText(bytes);
  if (text === undefined) return refused(fileName, { key: "file.not-a-table", params: {} });
  const { table, problems } = readCsv(text, fileName);
  if (table.rows.length > limits.rows) {
    return refused(fileName, { key: "sheet.rows", params: { limit: limits.rows } });
  }
  return readTable(table, problems);
}

function readTable(table: Table, found: readonly InputProblem[]): ReadBom {
  const header = findHeader(table.rows);
  if (header === undefined) {
    return {
      kind: "problems",
      problems: [...found, problemInTable(table, null, { key: "header.none", params: {} })],
    };
  }
  const chosen = chooseColumns(table, header.row, header.found);
  const below = rowsBelow(table, header.row, chosen.columns);
  const above = rowsAbove(table, header.row);
  const bom: BomTable = {
    table,
    rows: below.rows,
    columns: new Set(chosen.columns.keys()),
    above: above.fields,
    factsAbove: above.facts,
    headerCurrency: (chosen.columns.get("value") ?? chosen.columns.get("unitPrice"))?.currency ?? null,
    fallbackId: table.source.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "") || table.source,
  };
  const assembled = assemble(bom);
  const parsed = parseProduct(assembled.document, table.source);
  const columnPlaces = new Map(
    [...chosen.columns].map(([column, { index, header: text }]) => [column, { index, text }]),
  );
  const refusals = parsed.kind === "product" ? [] : parsed.problems;
  const problems = [
    ...found,
    ...chosen.problems,
    ...assembled.problems,
    ...refusals
      .filter(({ field }) => field === undefined || !assembled.reported.has(field))
      .map((problem) => placed(problem, table, assembled, columnPlaces)),
  ];
  if (parsed.kind === "product" && problems.length === 0) {
    const cells = chosen.ignored.map((index) => ({
      row: header.row + 1,
      column: columnLetters(index),
      text: table.rows[header.row]?.[index]?.text ?? "",
    }));
    return {
      kind: "product",
      product: parsed.product,
      ignored: [...rowsOf(above.ignored), ...cells, ...rowsOf(below.ignored)],
    };
  }
  return { kind: "problems", problems: inPlace(problems) };
}

const rowsOf = (ignored: readonly Ignored[]) => ignored.map((entry) => ({ ...entry, row: entry.row + 1 }));

/** A problem of the document as a problem of the cell that the field came from. */
function placed(
  problem: InputProblem,
  table: Table,
  { places }: Assembled,
  columns: ReadonlyMap<Column, { index: number; text: string }>,
): InputProblem {
  const { field, message } = problem;
  if (field === undefined) return problem;
  const place = placeOf(field, places, columns);
  if (place === null) return problemInTable(table, null, goodMissing(field, message));
  return { ...problemInTable(table, place, inRows(message, places)), field };
}

/** The cell of a field; for one that is missing, its row and the column where it would stand. */
function placeOf(
  field: string,
  places: ReadonlyMap<string, Place>,
  columns: ReadonlyMap<Column, { index: number; text: string }>,
): Place | null {
  const exact = places.get(field);
  if (exact !== undefined) return exact;
  const at = field.lastIndexOf(".");
  const row = at < 0 ? undefined : places.get(field.slice(0, at));
  if (row === undefined) return null;
  const column = columns.get(field.slice(at + 1) as Column);
  return column === undefined ? row : { row: row.row, column: column.index, header: column.text };
}

/** A field of the good that stands nowhere in the table. */
function goodMissing(field: string, message: GoodsMessage): GoodsMessage {
  return message.key === "field.missing" ? { key: "good.missing", params: { field } } : message;
}

/** Paths of the document mean nothing to who reads a table: they become rows. */
function inRows(message: GoodsMessage, places: ReadonlyMap<string, Place>): GoodsMessage {
  if (message.key !== "id.duplicate") return message;
  const first = places.get(message.params.first);
  return first === undefined ? message : { ...message, params: { ...message.params, row: first.row + 1 } };
}

/** Problems from top to bottom and from left to right, those of the whole file first. */
function inPlace(problems: readonly InputProblem[]): readonly InputProblem[] {
  const column = ({ column: letters = "" }: InputProblem) => letters.padStart(3);
  return problems.toSorted(
    (a, b) => (a.row ?? 0) - (b.row ?? 0) || (column(a) < column(b) ? -1 : column(a) > column(b) ? 1 : 0),
  );
}

function refused(source: string, message: GoodsMessage): InputProblems {
  return { kind: "problems", problems: [{ kind: "problem", source, message }] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
