import type { Dataset, Part } from "../store/dataset.ts";
import type { TradeStore } from "../store/store.ts";
import { sparseFromCells, type WorldTable } from "./table.ts";

/** Reads one year of a stored world table. */
export async function loadTable(store: TradeStore, dataset: Dataset, part: Part): Promise<WorldTable> {
  if (part.labels === undefined) throw new Error(`${dataset.name} has no labels for ${part.period}.`);
  const { economies, industries } = part.labels;
  const size = economies.length * industries.length;
  const relation = store.relation(dataset, [part]);
  const cells = await columnsOf(store, `SELECT "row", "column", value FROM ${relation} WHERE kind = 0`);
  const users = await columnsOf(store, `SELECT "row", "column", value FROM ${relation} WHERE kind = 1`);
  const final = new Float64Array(size * economies.length);
  for (const [k, row] of users.row.entries()) {
    final[row * economies.length + (users.column[k] as number)] = users.value[k] as number;
  }
  return {
    name: dataset.name,
    year: Number(part.period),
    source: dataset.source,
    economies,
    industries,
    intermediate: sparseFromCells(size, cells),
    final,
  };
}

async function columnsOf(store: TradeStore, sql: string) {
  const reader = await store.connection.runAndReadAll(sql);
  const [row = [], column = [], value = []] = reader.getColumns();
  return {
    row: Int32Array.from(row as number[]),
    column: Int32Array.from(column as number[]),
    value: Float64Array.from(value as number[]),
  };
}
