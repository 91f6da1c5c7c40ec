import type { DuckDBConnection } from "@duckdb/node-api";
import { unspecified } from "../economy/economies.ts";
import { TradeDataError, type TradeMessage } from "../messages/message.ts";
import type { Holding, Reconciliation } from "../store/dataset.ts";
import { literal, query, queryOne } from "../store/sql.ts";

/** More than the goods trade of the world in any year so far, in US dollars (WTO: 24.4 trillion in 2024). */
const worldTrade = 40e12;

/**
 * Holds what was staged against the file's own totals and against itself.
 *
 * @param stored Path of the staged Parquet file.
 * @throws TradeDataError when rows repeat or values cannot be in the format's unit.
 */
export async function reconcile(
  connection: DuckDBConnection,
  file: string,
  stored: string,
  rowsRead: number,
  statedTotal?: number,
): Promise<{ readonly report: Reconciliation; readonly period: string; readonly holdings: Holding[] }> {
  const staged = `read_parquet(${literal(stored)})`;
  await summarize(connection, staged);
  await refuseDuplicates(connection, file, staged);
  await refuseWrongUnit(connection, file);
  const aside = await query<{ reason: string; rows: number; value: number }>(
    connection,
    `SELECT role AS reason, sum(rows) AS rows, sum(value) AS value FROM ${summary}
      WHERE role <> 'economy' GROUP BY role ORDER BY role`,
  );
  const whole = await queryOne<{ rows: number; value: number }>(
    connection,
    `SELECT coalesce(sum(kept), 0) AS rows, coalesce(sum(value), 0) AS value FROM ${counted}`,
  );
  const unmapped = await query<{ code: string; rows: number; value: number }>(
    connection,
    `SELECT code, sum(kept) AS rows, sum(value) AS value FROM ${counted} WHERE code IS NOT NULL
      GROUP BY code ORDER BY value DESC, code`,
  );
  const byEconomy = await query<{ economy: string; value: number }>(
    connection,
    `SELECT partner AS economy, sum(value) AS value FROM ${counted} GROUP BY partner ORDER BY value DESC, economy`,
  );
  const total = aside.find(({ reason }) => reason === "total");
  const totals = total === undefined || whole.rows === 0 ? noTotals : await againstTotals(connection, staged);
  const all = whole.rows > 0 ? whole.value : (total?.value ?? 0);
  const report: Reconciliation = {
    rowsRead,
    rowsKept: whole.rows,
    value: whole.value,
    aside,
    totals: withStated(totals, all, statedTotal),
    unmapped,
    byEconomy,
  };
  return { report, period: await periodOf(connection), holdings: await holdingsOf(connection) };
}

const noTotals: Reconciliation["totals"] = { checked: 0, differing: 0, largest: 0, example: "" };

const summary = "staged_summary";
const counted = `(SELECT * FROM ${summary} WHERE role = 'economy')`;

/** Sums rows by all but product, once: what the report is drawn from. `code` is one that stands for no economy. */
async function summarize(connection: DuckDBConnection, staged: string): Promise<void> {
  const columns = await query<{ column_name: string }>(connection, `DESCRIBE SELECT * FROM ${staged}`);
  const merged = columns.some(({ column_name }) => column_name === "merged") ? "sum(merged)" : "count(*)";
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${summary} AS
      SELECT role, reporter, partner, flow, year, month, CAST(length(product) AS INTEGER) AS level,
        CASE WHEN partner = '${unspecified}' THEN partner_code
          WHEN reporter = '${unspecified}' THEN reporter_code END AS code,
        claimed IS NOT NULL AS claimed, ${merged} AS rows, count(*) AS kept, coalesce(sum(value), 0) AS value
      FROM ${staged} GROUP BY ALL`,
  );
}

/**
 * The same period, partner and product twice would be counted twice. Keys are compared by hash first; only if two
 * hashes are equal are the keys themselves.
 */
async function refuseDuplicates(connection: DuckDBConnection, file: string, staged: string): Promise<void> {
  const key = (await varyingColumns(connection, staged)).join(", ");
  const { suspects } = await queryOne<{ suspects: number }>(
    connection,
    `SELECT count(*) AS suspects FROM (
      SELECT hash(${key}) AS key FROM ${staged} WHERE role = 'economy' GROUP BY key HAVING count(*) > 1)`,
  );
  if (suspects === 0) return;
  const [first] = await query<{ count: number; value: number; example: string }>(
    connection,
    `SELECT count(*) AS count, sum(value) AS value, min(example) AS example FROM (
      SELECT sum(value) - max(value) AS value,
        concat_ws(' ', year, nullif(month, 0), reporter, flow, partner, product) AS example
      FROM ${staged} WHERE role = 'economy'
      GROUP BY reporter, reporter_code, partner, partner_code, flow, year, month, product HAVING count(*) > 1)`,
  );
  if (first === undefined || first.count === 0) return;
  throw new TradeDataError({ key: "duplicate-rows", params: { file, ...first } });
}

/** The columns of the key that have more than one value: those that have one distinguish no rows. */
async function varyingColumns(connection: DuckDBConnection, staged: string): Promise<readonly string[]> {
  const columns = ["reporter", "partner", "flow", "year", "month"];
  const counts = columns.map((column) => `count(DISTINCT ${column}) AS ${column}`).join(", ");
  const found = await queryOne<Record<string, number>>(connection, `SELECT ${counts} FROM ${counted}`);
  const codes = await queryOne<{ partner_code: number; reporter_code: number }>(
    connection,
    `SELECT count(partner_code) AS partner_code, count(reporter_code) AS reporter_code FROM ${staged}
      WHERE role = 'economy'`,
  );
  const varying = columns.filter((column) => (found[column] ?? 0) > 1);
  const coded = (["partner_code", "reporter_code"] as const).filter((column) => codes[column] > 0);
  return [...varying, ...coded, "product"];
}

async function refuseWrongUnit(connection: DuckDBConnection, file: string): Promise<void> {
  const [largest] = await query<{ economy: string; year: number; value: number }>(
    connection,
    `SELECT reporter AS economy, year, max(sum) AS value FROM (
      SELECT reporter, flow, year, level, role, sum(value) AS sum FROM ${summary}
      WHERE role IN ('economy', 'total') GROUP BY ALL) GROUP BY ALL ORDER BY value DESC LIMIT 1`,
  );
  if (largest === undefined || largest.value <= worldTrade) return;
  throw new TradeDataError({ key: "wrong-unit", params: { file, ...largest } });
}

/** Compares each of the file's own totals with the sum of its economies. */
async function againstTotals(
  connection: DuckDBConnection,
  staged: string,
): Promise<Reconciliation["totals"]> {
  const key = "reporter, flow, year, month, product";
  return queryOne(
    connection,
    `SELECT count(*) AS checked, count(*) FILTER (difference <> 0) AS differing,
        coalesce(max(difference), 0) AS largest,
        coalesce(arg_max(example, difference) FILTER (difference <> 0), '') AS example
      FROM (SELECT abs(t.value - coalesce(e.value, 0)) AS difference,
          concat_ws(' ', t.year, nullif(t.month, 0), t.reporter, t.flow, t.product) AS example
        FROM (SELECT ${key}, sum(value) AS value FROM ${staged} WHERE role = 'total' GROUP BY ALL) t
        LEFT JOIN (SELECT ${key}, sum(value) AS value FROM ${staged} WHERE role = 'economy' GROUP BY ALL) e
        USING (${key}))`,
  );
}

async function periodOf(connection: DuckDBConnection): Promise<string> {
  const { first, last } = await queryOne<{ first: string; last: string }>(
    connection,
    `SELECT min(period) AS first, max(period) AS last FROM (
      SELECT year || CASE WHEN month = 0 THEN '' ELSE '-' || lpad(month::VARCHAR, 2, '0') END AS period
      FROM ${summary} WHERE role IN ('economy', 'total'))`,
  );
  return first === last ? first : `${first} to ${last}`;
}

async function holdingsOf(connection: DuckDBConnection): Promise<Holding[]> {
  return query<Holding & Record<string, unknown>>(
    connection,
    `SELECT reporter, flow, year, level, list(DISTINCT month ORDER BY month) AS months, bool_or(claimed) AS claimed
      FROM ${counted} GROUP BY ALL ORDER BY ALL`,
  );
}

/** Adds the comparison with a total that the file states once for all its rows. */
function withStated(
  totals: Reconciliation["totals"],
  value: number,
  stated: number | undefined,
): Reconciliation["totals"] {
  if (stated === undefined) return totals;
  const difference = Math.abs(stated - value);
  const worse = difference > totals.largest;
  return {
    checked: totals.checked + 1,
    differing: totals.differing + (difference === 0 ? 0 : 1),
    largest: worse ? difference : totals.largest,
    example: worse ? "all rows" : totals.example,
  };
}

/** What the reader of a report should know, as sentences. */
export function warningsOf(file: string, report: Reconciliation): readonly TradeMessage[] {
  const warnings: TradeMessage[] = [];
  const { totals, unmapped, value } = report;
  if (totals.differing > 0) {
    const params = { file, count: totals.differing, largest: totals.largest, example: totals.example };
    warnings.push({ key: "totals-differ", params });
  }
  if (unmapped.length > 0) {
    const lost = unmapped.reduce((sum, code) => sum + code.value, 0);
    const codes = unmapped.slice(0, 12).map(({ code }) => code);
    const percent = value === 0 ? "0" : ((100 * lost) / value).toFixed(2);
    const more = unmapped.length > codes.length ? ", …" : "";
    warnings.push({
      key: "unmapped-codes",
      params: { file, codes: codes.join(", ") + more, value: lost, percent },
    });
  }
  return warnings;
}
