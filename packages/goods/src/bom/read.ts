import type { GoodsMessage } from "../messages/catalogue.ts";
import type { InputProblem, InputProblems } from "../problem/problem.ts";
import { parseProduct } from "../product/parse.ts";
import type { ProductDocument } from "../product/schema.ts";
import { type Place, problemInTable, type Table } from "../table/cell.ts";
import { chooseColumns, type Ignored, rowsBelow } from "../table/columns.ts";
import { type FoundColumn, type FoundHeader, findHeader } from "../table/header.ts";
import { inPlace, placeOf } from "../table/place.ts";
import { readTables } from "../table/read-tables.ts";
import { rowsAbove } from "./above.ts";
import { type Assembled, assemble, type BomTable } from "./assemble.ts";
import { bomVocabulary, type Column } from "./words.ts";

/** A bill of materials as a product document, or every bad cell in it. */
export type ReadBom =
  | {
      readonly kind: "product";
      readonly product: ProductDocument;
      /** Columns and rows that say nothing to a product document and were left out. */
      readonly ignored: readonly Ignored[];
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
  const read = await readTables(bytes, fileName, bomVocabulary);
  if (read.kind === "problems") return read;
  const { tables, problems } = read;
  return readTable(tables.find((table) => headerOf(table) !== undefined) ?? tables[0], problems);
}

function headerOf({ rows }: Table): FoundHeader<Column> | undefined {
  return findHeader(
    rows,
    bomVocabulary,
    (kinds) => kinds.size >= 2 && telling.some((column) => kinds.has(column)),
  );
}

/** Columns of which a bill of materials has one at least. */
const telling: readonly Column[] = ["value", "unitPrice", "hs", "origin"];

/** Columns of which a table has only one. */
const single: ReadonlySet<Column> = new Set<Column>([
  "hs",
  "origin",
  "value",
  "unitPrice",
  "quantity",
  "level",
  "parent",
  "originating",
]);

function readTable(table: Table, found: readonly InputProblem[]): ReadBom {
  const header = headerOf(table);
  if (header === undefined) {
    return {
      kind: "problems",
      problems: [...found, problemInTable(table, null, { key: "header.none", params: {} })],
    };
  }
  const chosen = chooseColumns(table, header, bomVocabulary, single);
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
  const refusals = parsed.kind === "product" ? [] : parsed.problems;
  const problems = [
    ...found,
    ...chosen.problems,
    ...assembled.problems,
    ...refusals
      .filter(({ field }) => field === undefined || !assembled.reported.has(field))
      .map((problem) => placed(problem, table, assembled, chosen.columns)),
  ];
  if (parsed.kind === "product" && problems.length === 0) {
    return {
      kind: "product",
      product: parsed.product,
      ignored: [...above.ignored, ...chosen.ignored, ...below.ignored],
    };
  }
  return { kind: "problems", problems: inPlace(problems) };
}

/** A problem of the document as a problem of the cell that the field came from. */
function placed(
  problem: InputProblem,
  table: Table,
  { places }: Assembled,
  columns: ReadonlyMap<Column, FoundColumn<Column>>,
): InputProblem {
  const { field, message } = problem;
  if (field === undefined) return problem;
  const place = placeOf(field, places, columns);
  if (place === null) return problemInTable(table, null, goodMissing(field, message));
  return { ...problemInTable(table, place, inRows(message, places)), field };
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
