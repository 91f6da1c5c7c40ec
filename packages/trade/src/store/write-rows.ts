import type { DuckDBConnection } from "@duckdb/node-api";
import { identifier, literal } from "./sql.ts";

/** SQL types of the columns of a table. */
export type ColumnTypes = Readonly<Record<string, "VARCHAR" | "DOUBLE" | "INTEGER">>;

/** Writes rows as a Parquet file. A cell that is left out is null. */
export async function writeRows(
  connection: DuckDBConnection,
  types: ColumnTypes,
  rows: readonly Readonly<Record<string, string | number | null | undefined>>[],
  file: string,
): Promise<void> {
  const columns = Object.entries(types);
  const definition = columns.map(([column, type]) => `${identifier(column)} ${type}`).join(", ");
  await connection.run(`CREATE OR REPLACE TEMP TABLE written (${definition})`);
  const appender = await connection.createAppender("written");
  for (const row of rows) {
    for (const [column, type] of columns) {
      const value = row[column];
      if (value === null || value === undefined) appender.appendNull();
      else if (type === "VARCHAR") appender.appendVarchar(String(value));
      else if (type === "DOUBLE") appender.appendDouble(Number(value));
      else appender.appendInteger(Number(value));
    }
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(`COPY written TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd)`);
}
