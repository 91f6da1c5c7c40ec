import type { InputProblem } from "../problem/problem.ts";
import { deepestNesting, formatPath } from "../product/coherence.ts";
import type { Place, Table } from "../table/cell.ts";
import type { Placed, TableRow } from "../table/columns.ts";
import { markOf } from "../table/decimal.ts";
import { type Draft, type Fields, type Path, putFacts, report } from "../table/draft.ts";
import { goodFields } from "./good.ts";
import { materialFields } from "./material.ts";
import { type Nestable, nest, nestingOf } from "./nest.ts";
import type { Column, GoodField } from "./words.ts";

/** What a table says before it is put together. */
export interface BomTable {
  readonly table: Table;
  readonly rows: readonly TableRow<Column>[];
  readonly columns: ReadonlySet<Column>;
  /** The good's own fields from the rows above the table. */
  readonly above: ReadonlyMap<GoodField, Placed>;
  /** Facts of the good from the rows above the table, by key. */
  readonly factsAbove: ReadonlyMap<string, Placed>;
  /** Currency that the header of the values names. */
  readonly headerCurrency: string | null;
  /** Id of the good where the table gives none: the name of the file. */
  readonly fallbackId: string;
}

/** A product document as a table spells it, not yet known to be right. */
export interface Assembled {
  readonly document: Fields;
  /** Path in the document -> the cell that it was read from. */
  readonly places: ReadonlyMap<string, Place>;
  /** Paths whose cells are reported already. */
  readonly reported: ReadonlySet<string>;
  readonly problems: readonly InputProblem[];
}

/** Puts the cells of a table together as a product document. */
export function assemble(bom: BomTable): Assembled {
  const { rows, columns, above } = bom;
  const nestable = rows.map((row) => identify(row, columns));
  const nesting = nestingOf(
    columns,
    rows.map((row) => textOf(row, "position")),
  );
  const keyColumn = nesting === "flat" ? null : nesting;
  const keyed = nestable.map((id, at) => ({
    id,
    key: keyColumn === null ? "" : textOf(rows[at], keyColumn),
  }));
  const nested = nest(keyed satisfies Nestable[], nesting, above.get("id")?.cell.text ?? null);
  const goodRow = rows[nested.good];
  const draft: Draft = {
    table: bom.table,
    mark: markOf(numeralsOf(bom)),
    currency: currencyOf(bom, goodRow),
    places: new Map(),
    reported: new Set(),
    problems: [],
  };
  for (const { row, message } of nested.flaws) {
    report(draft, placeOf(rows[row], keyColumn ?? "id"), message);
  }
  const good = goodFields(draft, above, goodRow);
  putFacts(draft, good, ["facts"], new Map([...(goodRow?.facts ?? []), ...bom.factsAbove]));
  good.id ??= bom.fallbackId;
  if (draft.currency !== null) good.currency ??= draft.currency;
  const materials: Fields[] = [];
  good.materials = materials;
  const made: { readonly fields: Fields; readonly path: Path }[] = [];
  for (const row of inOrder(nested.parents, nested.good)) {
    const outer = made[nested.parents[row] ?? -1];
    const list = outer === undefined ? materials : childrenOf(outer.fields);
    const path = [...(outer?.path ?? []), "materials", list.length];
    const entry = rows[row];
    if (entry === undefined) continue;
    if (path.length > 2 * deepestNesting) {
      report(draft, placeOf(entry, "id"), { key: "material.too-deep", params: { limit: deepestNesting } });
      break;
    }
    draft.places.set(formatPath(path), { row: entry.row, column: null, header: null });
    const idPlace = placeOf(entry, columns.has("id") ? "id" : "position");
    if (idPlace !== null) draft.places.set(formatPath([...path, "id"]), idPlace);
    const fields = materialFields(draft, entry, nestable[row] ?? "", path);
    list.push(fields);
    made[row] = { fields, path };
  }
  const { places, reported, problems } = draft;
  return { document: good, places, reported, problems };
}

/** A material's id: its part number, else its item number, else its row. */
function identify(row: TableRow<Column>, columns: ReadonlySet<Column>): string {
  if (columns.has("id")) return textOf(row, "id");
  const position = textOf(row, "position");
  return position === "" ? `row-${row.row + 1}` : position;
}

/** Rows before the rows that are part of them, else as in the table. */
function inOrder(parents: readonly number[], good: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const [row, parent] of parents.entries()) {
    if (row === good) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [row]);
    else list.push(row);
  }
  const ordered: number[] = [];
  const waiting = [...(children.get(-1) ?? [])].reverse();
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    ordered.push(row);
    waiting.push(...(children.get(row) ?? []).toReversed());
  }
  return ordered;
}

function childrenOf(fields: Fields): Fields[] {
  fields.materials ??= [];
  return fields.materials as Fields[];
}

function textOf(row: TableRow<Column> | undefined, column: Column): string {
  return row?.cells.get(column)?.cell.text ?? "";
}

function placeOf(row: TableRow<Column> | undefined, column: Column): Place | null {
  return (
    row?.cells.get(column)?.place ?? (row === undefined ? null : { row: row.row, column: null, header: null })
  );
}

const numberColumns: readonly Column[] = ["value", "unitPrice", "quantity", "weightKg", "fx"];

/** The numerals of a table that someone typed, for the mark that they show. */
function* numeralsOf({ rows, above }: BomTable): Iterable<string> {
  for (const [field, { cell }] of above) {
    if (/^(costs|adjustments|transactionValue|netCost|weightKg)/.test(field) && !cell.isNumber)
      yield cell.text;
  }
  for (const { cells } of rows) {
    for (const column of numberColumns) {
      const cell = cells.get(column)?.cell;
      if (cell !== undefined && !cell.isNumber) yield cell.text;
    }
  }
}

/** The document's currency: stated for the good, in the header of the values, or one for all rows. */
function currencyOf(bom: BomTable, good: TableRow<Column> | undefined): string | null {
  const stated = bom.above.get("currency")?.cell.text || textOf(good, "currency");
  if (stated) return stated.toUpperCase();
  if (bom.headerCurrency !== null) return bom.headerCurrency;
  const used = new Set(bom.rows.map((row) => textOf(row, "currency").toUpperCase()));
  const [only = ""] = used;
  return used.size === 1 && only !== "" ? only : null;
}
