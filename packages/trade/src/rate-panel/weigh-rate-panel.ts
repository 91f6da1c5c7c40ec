import type { DuckDBConnection } from "@duckdb/node-api";
import { identifier, literal, query, queryOne } from "../store/sql.ts";

/** Average of the rates of a panel, weighted by imports. Percent; of imports whose rate is known. */
export interface WeightedRate {
  /** ISO code; null for all economies together. */
  readonly economy: string | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Imports whose rate needs facts that no panel has: not in the averages. */
  readonly open: number;
}

export interface WeightedRates {
  readonly rates: readonly WeightedRate[];
  /** Imports of lines or economies that the panel does not have. */
  readonly unmatched: number;
}

/** A file of imports that is no table, or without a column that is needed. */
export class ImportsError extends Error {
  override readonly name = "ImportsError";
  /** Empty where the file is no table at all. */
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    super(missing.length === 0 ? "no table" : `columns missing: ${missing.join(", ")}`);
    this.missing = missing;
  }
}

const needed = ["hts10", "economy", "value"];

/**
 * Weighs the rates of a panel that stands in the tables `line`, `economy` and `rate` of a connection.
 *
 * @param file CSV or Parquet with the columns hts10, economy (ISO) and value
 * @throws ImportsError for a file that is no table, and naming the columns that are missing
 */
export async function weighRatePanel(
  connection: DuckDBConnection,
  economyGroups: number,
  file: string,
): Promise<WeightedRates> {
  const source = file.endsWith(".parquet")
    ? `read_parquet(${literal(file)})`
    : `read_csv(${literal(file)}, header = true, all_varchar = true)`;
  const columns = await query<{ column_name: string }>(connection, `DESCRIBE SELECT * FROM ${source}`).catch(
    () => {
      throw new ImportsError([]);
    },
  );
  const names = new Map(columns.map(({ column_name: name }) => [name.trim().toLowerCase(), name]));
  const missing = needed.filter((name) => !names.has(name));
  if (missing.length > 0) throw new ImportsError(missing);
  const [hts10, economy, value] = needed.map((name) => identifier(names.get(name) ?? name));
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE import AS
     SELECT lpad(replace(${hts10}::VARCHAR, '.', ''), 10, '0') AS hts10, upper(${economy}::VARCHAR) AS economy,
       ${value}::DOUBLE AS value
     FROM ${source};
     CREATE OR REPLACE TEMP TABLE weighed AS
     SELECT import.economy, import.value, rate.number IS NOT NULL AS matched, rate.low, rate.high
     FROM import
     LEFT JOIN line ON line.code = import.hts10 OR line.code = left(import.hts10, 8)
     LEFT JOIN economy ON economy.code = import.economy
     LEFT JOIN rate ON rate.number = line.number * ${economyGroups} + economy.number`,
  );
  const rates = await query<WeightedRate & Record<string, unknown>>(
    connection,
    `SELECT economy, sum(value) AS value,
       sum(value * low) FILTER (high IS NOT NULL) / nullif(sum(value) FILTER (high IS NOT NULL), 0) AS low,
       sum(value * high) FILTER (high IS NOT NULL) / nullif(sum(value) FILTER (high IS NOT NULL), 0) AS high,
       coalesce(sum(value) FILTER (high IS NULL), 0) AS open
     FROM weighed WHERE matched
     GROUP BY GROUPING SETS ((), (economy))
     ORDER BY GROUPING(economy) DESC, value DESC, economy`,
  );
  const { unmatched } = await queryOne<{ unmatched: number }>(
    connection,
    "SELECT coalesce(sum(value), 0)::DOUBLE AS unmatched FROM weighed WHERE NOT matched",
  );
  return { rates, unmatched };
}
