import { DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../store/sql.ts";
import { type WeightedRates, weighRatePanel } from "./weigh-rate-panel.ts";

/**
 * Rates of every tariff line and economy, in groups: the rate of a line and an economy is
 * `results[line.group * economyGroups + economy.group]`. Percent of the customs value; `high` null is open.
 */
export interface RatePanelTables {
  readonly date: string;
  readonly lines: readonly { readonly code: string; readonly group: number }[];
  readonly economies: readonly { readonly code: string; readonly group: number }[];
  readonly economyGroups: number;
  readonly results: readonly {
    readonly low: number;
    readonly high: number | null;
    readonly layers: string;
  }[];
}

/**
 * Writes a panel as Parquet, one row a line and economy: `date`, `hts10`, `economy`, `rate_low`, `rate_high`
 * (percent; null where facts are needed that no panel has), `layers`.
 *
 * @param imports CSV or Parquet with hts10, economy and value, by which the rates are weighed
 * @returns the averages; null without imports
 * @throws ImportsError naming the columns that are missing
 */
export async function writeRatePanel(
  panel: RatePanelTables,
  file: string,
  imports?: string,
): Promise<WeightedRates | null> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  try {
    await connection.run(
      `CREATE TABLE line (code VARCHAR, number INTEGER);
       CREATE TABLE economy (code VARCHAR, number INTEGER);
       CREATE TABLE rate (number INTEGER, low DOUBLE, high DOUBLE, layers VARCHAR);`,
    );
    for (const [table, members] of [
      ["line", panel.lines],
      ["economy", panel.economies],
    ] as const) {
      const appender = await connection.createAppender(table);
      for (const { code, group } of members) {
        appender.appendVarchar(code);
        appender.appendInteger(group);
        appender.endRow();
      }
      appender.closeSync();
    }
    const rates = await connection.createAppender("rate");
    panel.results.forEach(({ low, high, layers }, number) => {
      rates.appendInteger(number);
      rates.appendDouble(low);
      if (high === null) rates.appendNull();
      else rates.appendDouble(high);
      rates.appendVarchar(layers);
      rates.endRow();
    });
    rates.closeSync();
    await connection.run(
      `COPY (
         SELECT ${literal(panel.date)}::DATE AS date, line.code AS hts10, economy.code AS economy,
           rate.low AS rate_low, rate.high AS rate_high, rate.layers AS layers
         FROM line CROSS JOIN economy
         JOIN rate ON rate.number = line.number * ${panel.economyGroups} + economy.number
         ORDER BY hts10, economy
       ) TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd)`,
    );
    return imports === undefined ? null : await weighRatePanel(connection, panel.economyGroups, imports);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
