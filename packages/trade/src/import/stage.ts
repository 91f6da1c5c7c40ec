import type { DuckDBConnection } from "@duckdb/node-api";
import { economyCodes, unspecified } from "../economy/economies.ts";
import { economyByName } from "../economy/names.ts";
import type { BadCell } from "../messages/catalogue.ts";
import { TradeDataError, type TradeMessage } from "../messages/message.ts";
import { identifier, literal, query, queryOne } from "../store/sql.ts";
import type { EconomyColumn, TradeLayout } from "./format.ts";
import type { Sample } from "./sample.ts";

const shownRows = 20;

/**
 * Writes a source file as a Parquet file of trade: reporter, partner, flow, year, month, product, value, weight,
 * claimed, duty; `role` tells counted rows ('economy') from the file's own totals, groups and other rows that
 * would count twice; `partner_code` and `reporter_code` keep the source's own code where it is not the only one of
 * its economy, so that rows of two codes of one economy are no repetition.
 *
 * One pass over the source: bad rows go into the Parquet file marked, and only if there are any is the source
 * read again for their row numbers.
 *
 * @throws TradeDataError listing bad rows, with nothing left behind in the store.
 */
export async function stageTrade(
  connection: DuckDBConnection,
  sample: Sample,
  layout: TradeLayout,
  target: string,
): Promise<{ readonly rowsRead: number }> {
  await codeTables(connection, [layout.reporter, layout.partner]);
  const source = await sourceRelation(connection, sample, layout);
  const shaped = layout.reshape?.(`(SELECT * FROM ${source})`) ?? source;
  try {
    await connection.run(
      `COPY (${added(select(layout, shaped, ""), layout)}) TO ${literal(target)} (FORMAT parquet, COMPRESSION snappy)`,
    );
  } catch (error) {
    throw csvError(sample.file, error);
  }
  const staged = `read_parquet(${literal(target)})`;
  const { rows, bad, value } = await queryOne<{ rows: number; bad: number; value: number }>(
    connection,
    `SELECT coalesce(${layout.added === true ? "sum(merged)" : "count(*)"}, 0) AS rows, count(problem) AS bad,
      coalesce(sum(value) FILTER (problem IS NOT NULL), 0) AS value FROM ${staged}`,
  );
  if (rows === 0) throw new TradeDataError({ key: "empty-file", params: { file: sample.file } });
  if (bad > 0) {
    const details = await badRows(connection, source, layout);
    throw new TradeDataError(
      { key: "bad-rows", params: { file: sample.file, count: bad, value, total: rows } },
      details,
    );
  }
  return { rowsRead: rows };
}

function select(layout: TradeLayout, source: string, extra: string): string {
  const amount = (sql: string, unit = 1) =>
    `CAST(round(TRY_CAST(${sql} AS DOUBLE)${unit === 1 ? "" : ` * ${unit}`}) AS BIGINT)`;
  const reporter = economySql(layout.reporter, "reporter");
  const partner = economySql(layout.partner, "partner");
  const raw = `SELECT ${extra}
      ${reporter.code} AS reporter_code, ${partner.code} AS partner_code,
      ${layout.flow} AS flow,
      TRY_CAST(${layout.year} AS SMALLINT) AS year, TRY_CAST(${layout.month} AS TINYINT) AS month,
      ${layout.product} AS product,
      ${amount(layout.value, layout.unit)} AS value,
      ${layout.weight ?? "CAST(NULL AS DOUBLE)"} AS weight,
      ${layout.claimed === undefined ? "CAST(NULL AS BIGINT)" : amount(layout.claimed)} AS claimed,
      ${layout.duty === undefined ? "CAST(NULL AS BIGINT)" : amount(layout.duty)} AS duty,
      ${roleSql(layout)} AS role,
      ${layout.check === undefined ? "false" : layout.check.when} AS checked
    FROM ${source}`;
  return `SELECT ${extra === "" ? "" : "line, text_value, text_product, text_period, text_check, text_flow, "}
      coalesce(${reporter.economy}, '${unspecified}'::economy) AS reporter,
      coalesce(${partner.economy}, '${unspecified}'::economy) AS partner,
      flow, year, month, product, value, weight, claimed, duty, role,
      ${partner.kept} AS partner_code, ${reporter.kept} AS reporter_code,
      ${problemSql(layout)} AS problem
    FROM (${raw}) raw ${reporter.join} ${partner.join}`;
}

/** Adds up rows that are finer than the key, with the number of rows that became one. */
function added(rows: string, layout: TradeLayout): string {
  if (layout.added !== true) return rows;
  return `SELECT reporter, partner, flow, year, month, product, CAST(sum(value) AS BIGINT) AS value,
    sum(weight) AS weight, CAST(sum(claimed) AS BIGINT) AS claimed, CAST(sum(duty) AS BIGINT) AS duty,
    role, partner_code, reporter_code, problem, CAST(count(*) AS BIGINT) AS merged FROM (${rows}) GROUP BY ALL`;
}

function roleSql(layout: TradeLayout): string {
  const aside = (layout.aside ?? []).map(({ reason, when }) => `WHEN ${when} THEN ${literal(reason)}`);
  const group = layout.group === undefined ? [] : [`WHEN ${layout.group} THEN 'group'`];
  const total = layout.total === undefined ? [] : [`WHEN ${layout.total} THEN 'total'`];
  const cases = [...aside, ...group, ...total];
  return cases.length === 0 ? "'economy'" : `CASE ${cases.join(" ")} ELSE 'economy' END`;
}

const productShapes: Readonly<Record<string, string>> = {
  HS: "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{10})?$",
  NAICS: "^([0-9]{2,6}|[0-9]{2}-[0-9]{2}|[0-9A-Z]{3,6})?$",
  ATP: "^([0-9]{2})?$",
};

/** The first thing wrong with a counted row, or null. */
function problemSql(layout: TradeLayout): string {
  const shape = productShapes[layout.classification.replace(/\d+$/, "")];
  const cases = [
    // Only what can be wrong in this layout is looked at: each condition is tried on every row.
    layout.aside === undefined ? "" : "WHEN role NOT IN ('economy', 'total', 'group') THEN NULL",
    "WHEN year IS NULL OR year < 1900 OR year > 2100 THEN 'year'",
    layout.month === "'0'" ? "" : "WHEN month IS NULL OR month < 0 OR month > 12 THEN 'month'",
    /^'\w+'$/.test(layout.flow) ? "" : "WHEN flow IS NULL THEN 'flow'",
    "WHEN value IS NULL THEN 'value' WHEN value < 0 THEN 'negative'",
    layout.product === "''" ? "" : "WHEN product IS NULL THEN 'product'",
    shape === undefined || layout.product === "''"
      ? ""
      : `WHEN NOT regexp_full_match(product, '${shape}') THEN 'product'`,
    layout.claimed === undefined ? "" : "WHEN claimed IS NULL OR claimed > value THEN 'claimed'",
    layout.check === undefined ? "" : `WHEN checked THEN '${layout.check.reason}'`,
  ];
  return `CASE ${cases.join(" ")} END`;
}

function economySql(column: EconomyColumn, side: "reporter" | "partner") {
  if ("fixed" in column) {
    const none = "CAST(NULL AS VARCHAR)";
    return { code: none, kept: none, economy: `'${column.fixed}'::economy`, join: "" };
  }
  const coding = "name" in column ? "name" : column.coding;
  const code = "name" in column ? `lower(trim(${identifier(column.name)}))` : `trim(${column.code})`;
  return {
    code,
    economy: `${side}_codes.economy`,
    kept: `CASE WHEN ${side}_codes.alone THEN NULL ELSE ${side}_code END`,
    join: `LEFT JOIN codes_${coding} ${side}_codes ON ${side}_codes.code = raw.${side}_code`,
  };
}

/** Makes the tables that give the economy of each code. */
async function codeTables(connection: DuckDBConnection, columns: readonly EconomyColumn[]): Promise<void> {
  // A type of its own: columns of it are written without hashing their texts.
  const all = [...economyCodes("iso2").keys(), unspecified].map(literal).join(", ");
  await connection.run(`CREATE TYPE IF NOT EXISTS economy AS ENUM (${all})`);
  for (const column of columns) {
    if ("fixed" in column) continue;
    const coding = "name" in column ? "name" : column.coding;
    const codes = "name" in column ? namedEconomies() : economyCodes(column.coding);
    const values = [...codes].map(([code, economy]) => `(${literal(code)}, ${literal(economy)})`);
    await connection.run(
      `CREATE TEMP TABLE IF NOT EXISTS codes_${coding} AS
        SELECT code, CAST(economy AS economy) AS economy, count(*) OVER (PARTITION BY economy) = 1 AS alone
        FROM (VALUES ${values.join(", ")}) t(code, economy)`,
    );
  }
}

function namedEconomies(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const known = [...economyCodes("iso2").keys()].map((iso2) => (names.of(iso2) ?? iso2).toLowerCase());
  const other = ["korea", "south korea", "hong kong", "macau", "burma", "turkey", "czech republic", "russia"];
  return new Map(
    [...known, ...other].flatMap((name) => {
      const economy = economyByName(name);
      return economy === undefined ? [] : [[name, economy] as const];
    }),
  );
}

/** The source as SQL: its cells as text. */
async function sourceRelation(
  connection: DuckDBConnection,
  sample: Sample,
  layout: TradeLayout,
): Promise<string> {
  if (layout.cells === undefined) {
    if (sample.shape !== "table") throw new Error(`${sample.file} has no columns.`);
    // Columns are given, not guessed, so that a row with too few or too many fields is an error with its row.
    const columns = sample.columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(", ");
    return `read_csv(${literal(sample.path)}, auto_detect = false, header = true, columns = {${columns}},
      delim = ${literal(sample.delimiter)}, quote = '"', escape = '"', strict_mode = true, null_padding = false)`;
  }
  const { columns, rows } = layout.cells;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE cells (${columns.map((column) => `${identifier(column)} VARCHAR`).join(", ")})`,
  );
  const appender = await connection.createAppender("cells");
  for (const row of rows) {
    for (const cell of row) appender.appendVarchar(cell);
    appender.endRow();
  }
  appender.closeSync();
  return "cells";
}

/** The first bad rows of a source with their row numbers, the header being row 1. */
async function badRows(
  connection: DuckDBConnection,
  source: string,
  layout: TradeLayout,
): Promise<readonly TradeMessage[]> {
  const numbered = `(SELECT row_number() OVER () + 1 AS line, * FROM ${source})`;
  const shaped = layout.reshape?.(numbered) ?? numbered;
  const text = `line, CAST(${layout.value} AS VARCHAR) AS text_value, ${layout.product} AS text_product,
    ${layout.year} || '-' || ${layout.month} AS text_period, ${layout.check?.column ?? "''"} AS text_check,
    ${layout.columns.flow === undefined ? "''" : identifier(layout.columns.flow)} AS text_flow,`;
  const rows = await query<{ line: number; problem: BadCell } & Record<string, string | null>>(
    connection,
    `SELECT * FROM (${select(layout, shaped, text)}) WHERE problem IS NOT NULL ORDER BY line LIMIT ${shownRows}`,
  );
  return rows.map((row) => {
    const reason = row.problem;
    const field = (reason === "negative" ? layout.columns.value : columnOf(layout, reason)) ?? reason;
    return { key: "bad-row", params: { line: row.line, field, text: textOf(row, reason), reason } };
  });
}

function columnOf(layout: TradeLayout, reason: BadCell): string | undefined {
  if (reason === "share") return layout.check?.column;
  return reason === "negative" ? layout.columns.value : layout.columns[reason];
}

function textOf(row: Readonly<Record<string, unknown>>, reason: BadCell): string {
  switch (reason) {
    case "value":
    case "negative":
      return String(row.text_value ?? "");
    case "product":
      return String(row.text_product ?? "");
    case "year":
    case "month":
      return String(row.text_period ?? "");
    case "claimed":
      return String(row.claimed ?? "");
    case "flow":
      return String(row.text_flow ?? "");
    case "share":
      return String(row.text_check ?? "");
  }
}

/** DuckDB's report of a broken line, in our words. */
function csvError(file: string, error: unknown): Error {
  const detail = error instanceof Error ? error.message : String(error);
  const line = /CSV Error on Line: (\d+)/.exec(detail)?.[1];
  const fields = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(detail);
  if (line !== undefined && fields !== null) {
    const [, expected, found] = fields;
    return new TradeDataError({
      key: "bad-line",
      params: { file, line: Number(line), found: Number(found), expected: Number(expected) },
    });
  }
  if (/CSV|gzip|Invalid Input|IO Error|GZIP/i.test(detail)) {
    return new TradeDataError({
      key: "unreadable",
      params: { file, detail: detail.split("\n")[0] ?? detail },
    });
  }
  return error instanceof Error ? error : new Error(detail);
}
