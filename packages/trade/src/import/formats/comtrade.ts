import { hasColumns, type TradeFormat, type TradeLayout } from "../format.ts";
import type { Sample } from "../sample.ts";

/** UN Comtrade, API version 1: JSON as it answers, or the same fields as CSV. */
export const comtrade: TradeFormat = {
  id: "comtrade",
  title: "UN Comtrade, JSON or CSV",
  recognise(sample) {
    if (hasColumns(sample, "reporterCode", "partnerCode", "flowCode", "cmdCode", "primaryValue")) {
      return layout(sample.shape === "table" ? sample.columns : []);
    }
    const records = recordsOf(sample);
    if (records === undefined) return undefined;
    const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
    const rows = records.map((record) => columns.map((column) => textOf(record[column])));
    return { ...layout(columns), cells: { columns, rows } };
  },
};

function recordsOf(sample: Sample): readonly Record<string, unknown>[] | undefined {
  if (sample.shape !== "json" || typeof sample.json !== "object" || sample.json === null) return undefined;
  const data = "data" in sample.json ? sample.json.data : undefined;
  if (!Array.isArray(data) || data.length === 0) return undefined;
  return "reporterCode" in data[0] && "primaryValue" in data[0] ? data : undefined;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

function layout(columns: readonly string[]): TradeLayout {
  const has = (column: string) => columns.includes(column);
  const breakdown = [
    { column: "customsCode", all: "C00" },
    { column: "motCode", all: "0" },
    { column: "partner2Code", all: "0" },
  ].filter(({ column }) => has(column));
  return {
    dataset: "comtrade",
    title: "UN Comtrade, reported trade",
    source: "UN Comtrade Database, comtradeplus.un.org",
    classification: "HS",
    coverage: "world",
    reporter: { code: "reporterCode", coding: "comtrade" },
    partner: { code: "partnerCode", coding: "comtrade" },
    flow: "CASE flowCode WHEN 'M' THEN 'import' WHEN 'X' THEN 'export' END",
    year: "left(period, 4)",
    // Annual rows carry month 52; their period has four digits.
    month: "CASE WHEN length(period) = 6 THEN right(period, 2) ELSE '0' END",
    product: "CASE WHEN cmdCode = 'TOTAL' THEN '' ELSE cmdCode END",
    value: "primaryValue",
    unit: 1,
    ...(has("netWgt") ? { weight: "TRY_CAST(netWgt AS DOUBLE)" } : {}),
    total: "partnerCode = '0'",
    // The European Union reports as one beside its members.
    group: "reporterCode = '97' OR partnerCode = '97'",
    aside: [
      ...breakdown.map(({ column, all }) => ({ reason: `by ${column}`, when: `${column} <> '${all}'` })),
      { reason: "re-export, re-import or processing", when: "flowCode NOT IN ('M', 'X')" },
    ],
    columns: {
      value: "primaryValue",
      year: "period",
      month: "period",
      product: "cmdCode",
      flow: "flowCode",
    },
  };
}
