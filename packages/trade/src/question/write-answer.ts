import type { Answer } from "../indicators/answer.ts";
import { plainCell } from "../presentation/columns.ts";
import { csvColumns, sourceText } from "../presentation/csv.ts";
import type { TradeStore } from "../store/store.ts";
import { type ColumnTypes, writeRows } from "../store/write-rows.ts";

/** Writes rows as Parquet, with the columns of the CSV: numbers as numbers, everything else as text. */
export async function writeAnswer(store: TradeStore, answer: Answer<object>, file: string): Promise<void> {
  const rows = answer.rows as readonly Readonly<Record<string, unknown>>[];
  const columns = csvColumns(answer);
  const numbers = columns.filter((column) =>
    rows.every((row) => row[column] === null || typeof (row[column] ?? 0) === "number"),
  );
  const types: ColumnTypes = Object.fromEntries([
    ...columns.map((column) => [column, numbers.includes(column) ? "DOUBLE" : "VARCHAR"] as const),
    ["source", "VARCHAR"] as const,
  ]);
  const source = sourceText(answer);
  const cells = rows.map((row) => ({
    ...Object.fromEntries(columns.map((column) => [column, cellOf(row[column])])),
    source,
  }));
  await writeRows(store.connection, types, cells, file);
}

function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  return typeof value === "number" ? value : plainCell(value);
}
