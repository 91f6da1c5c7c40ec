import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export type Row = Readonly<Record<string, DuckDBValue>>;

/** Runs a query and returns its rows; whole numbers of any width as numbers (statistics stay below 2^53). */
export async function query<T extends Record<string, unknown> = Record<string, unknown>>(
  connection: DuckDBConnection,
  sql: string,
): Promise<T[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS().map((row) => {
    for (const [key, value] of Object.entries(row)) {
      if (typeof value === "bigint") row[key] = Number(value);
    }
    return row as T;
  });
}

/** The first row of a query that has one. */
export async function queryOne<T extends Record<string, unknown>>(
  connection: DuckDBConnection,
  sql: string,
): Promise<T> {
  const [row] = await query<T>(connection, sql);
  if (row === undefined) throw new Error(`No row from: ${sql}`);
  return row;
}
