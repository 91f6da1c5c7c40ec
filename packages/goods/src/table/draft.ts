import type { GoodsMessage } from "../messages/catalogue.ts";
import type { InputProblem } from "../problem/problem.ts";
import { formatPath } from "../product/coherence.ts";
import { type Place, problemInTable, type Table } from "./cell.ts";
import type { Placed } from "./columns.ts";
import type { DecimalMark } from "./decimal.ts";
import { type CellValue, isUnknown, readFact } from "./value.ts";

export type Path = readonly (string | number)[];

/** A part of a product document that is being put together. */
export type Fields = Record<string, unknown>;

/** A product document under way: which cell each field came from, and what was wrong with cells. */
export interface Draft {
  readonly table: Table;
  readonly mark: DecimalMark | null;
  readonly currency: string | null;
  /** Path in the document -> the cell that it was read from. */
  readonly places: Map<string, Place>;
  /** Paths whose cells are reported already. */
  readonly reported: Set<string>;
  readonly problems: InputProblem[];
}

/** Puts what a cell says into a field. An empty cell, or one that says "unknown", leaves the field out. */
export function put(
  draft: Draft,
  fields: Fields,
  path: Path,
  placed: Placed | undefined,
  read: (placed: Placed) => CellValue,
): void {
  if (placed === undefined || placed.cell.text === "") return;
  const name = String(path.at(-1));
  const key = formatPath(path);
  draft.places.set(key, placed.place);
  const result: CellValue =
    placed.cell.flaw === null ? read(placed) : { kind: "flaw", message: placed.cell.flaw };
  if (result.kind === "value") fields[name] = result.value;
  else {
    // The text keeps the field from counting as missing; the document is refused in any case.
    fields[name] = placed.cell.text;
    draft.reported.add(key);
    draft.problems.push(problemInTable(draft.table, placed.place, result.message));
  }
}

/** Fields that may be unknown: an answer of "?" leaves them out. */
export function putKnown(
  draft: Draft,
  fields: Fields,
  path: Path,
  placed: Placed | undefined,
  read: (placed: Placed) => CellValue,
): void {
  if (placed !== undefined && isUnknown(placed.cell)) return;
  put(draft, fields, path, placed, read);
}

export function report(draft: Draft, place: Place | null, message: GoodsMessage): void {
  draft.problems.push(problemInTable(draft.table, place, message));
}

/** Facts by key: yes, no, a number or a text. */
export function putFacts(
  draft: Draft,
  fields: Fields,
  path: Path,
  facts: ReadonlyMap<string, Placed> | undefined,
): void {
  const found: Fields = {};
  for (const [key, placed] of facts ?? []) {
    putKnown(draft, found, [...path, key], placed, ({ cell }) => readFact(cell, draft.mark));
  }
  if (Object.keys(found).length > 0) fields.facts = found;
}
