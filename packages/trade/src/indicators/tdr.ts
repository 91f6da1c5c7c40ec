import { query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import type { Answer } from "./answer.ts";
import { type Need, selectTrade } from "./select.ts";

export interface TdrRow {
  readonly partner: string;
  /** Set when the ratio is by product. */
  readonly product?: string;
  readonly exports: number;
  readonly imports: number;
  /** (imports - exports) / exports; null where nothing is exported. */
  readonly tdr: number | null;
}

export interface TdrQuestion {
  readonly reporter: string;
  readonly year: number;
  /** Digits of the product code for a ratio by product. Default: 0, all products. */
  readonly level?: number;
  readonly partner?: string;
  readonly data?: string;
}

/**
 * Trade Deficit Ratio: the deficit with a partner per dollar exported to it. 0.5 means that for every dollar of
 * exports the economy imports a dollar and a half. Partners by total trade, the largest first.
 */
export async function tradeDeficitRatio(store: TradeStore, question: TdrQuestion): Promise<Answer<TdrRow>> {
  const level = question.level ?? 0;
  const need: Omit<Need, "flow"> = {
    reporters: [question.reporter],
    year: question.year,
    level,
    data: question.data,
  };
  const imports = await selectTrade(store, { ...need, flow: "import" });
  const exports = await selectTrade(store, { ...need, flow: "export" });
  const product = level === 0 ? "''" : `left(product, ${level})`;
  const side = (relation: string) =>
    `(SELECT partner, ${product} AS product, CAST(sum(value) AS BIGINT) AS value FROM ${relation} GROUP BY ALL)`;
  const partner = question.partner === undefined ? "" : `WHERE partner = '${question.partner}'`;
  const rows = await query<{ partner: string; product: string; imports: number; exports: number }>(
    store.connection,
    `SELECT * FROM (
      SELECT partner, product, coalesce(m.value, 0) AS imports, coalesce(x.value, 0) AS exports
      FROM ${side(imports.relation)} m FULL JOIN ${side(exports.relation)} x USING (partner, product)
    ) ${partner} ORDER BY imports + exports DESC, partner, product`,
  );
  const whole = rows.reduce((sum, row) => sum + row.imports + row.exports, 0);
  const lost = rows.reduce((sum, row) => sum + (row.partner === "ZZ" ? row.imports + row.exports : 0), 0);
  return {
    rows: rows.map((row) => ({
      partner: row.partner,
      ...(level === 0 ? {} : { product: row.product }),
      exports: row.exports,
      imports: row.imports,
      tdr: row.exports === 0 ? null : (row.imports - row.exports) / row.exports,
    })),
    unmappedShare: whole === 0 ? null : (100 * lost) / whole,
    units: { exports: "USD", imports: "USD", tdr: "ratio" },
    sources: imports.dataset === exports.dataset ? [imports.source] : [imports.source, exports.source],
    method: [{ key: "method-tdr", params: {} }],
  };
}
