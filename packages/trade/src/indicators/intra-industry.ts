import { literal, query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import { type Answer, percentOf } from "./answer.ts";
import { selectTrade } from "./select.ts";

export interface IntraIndustryRow {
  readonly partner: string;
  /** Grubel-Lloyd index in percent: 100 when every product is bought and sold in equal value. */
  readonly index: number | null;
  readonly exports: number;
  readonly imports: number;
}

export interface IntraIndustryQuestion {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly year: number;
  readonly level: number;
  readonly data?: string;
}

/** Intra-industry trade with each partner: 1 - sum |X - M| / sum (X + M) over products. */
export async function intraIndustry(
  store: TradeStore,
  question: IntraIndustryQuestion,
): Promise<Answer<IntraIndustryRow>> {
  const { reporter, year, level, data } = question;
  const need = { reporters: [reporter], year, level, data } as const;
  const imports = await selectTrade(store, { ...need, flow: "import" });
  const exports = await selectTrade(store, { ...need, flow: "export" });
  const side = (relation: string) =>
    `(SELECT partner, left(product, ${level}) AS product, CAST(sum(value) AS BIGINT) AS value
      FROM ${relation} GROUP BY ALL)`;
  const chosen =
    question.partners.length === 0 ? "" : `WHERE partner IN (${question.partners.map(literal).join(", ")})`;
  const rows = await query<{ partner: string; apart: number; exports: number; imports: number }>(
    store.connection,
    `SELECT partner, CAST(sum(abs(coalesce(x.value, 0) - coalesce(m.value, 0))) AS BIGINT) AS apart,
        CAST(sum(coalesce(x.value, 0)) AS BIGINT) AS exports, CAST(sum(coalesce(m.value, 0)) AS BIGINT) AS imports
      FROM ${side(imports.relation)} m FULL JOIN ${side(exports.relation)} x USING (partner, product)
      ${chosen} GROUP BY partner ORDER BY exports + imports DESC`,
  );
  return {
    rows: rows.map(({ partner, apart, exports: sold, imports: bought }) => {
      const away = percentOf(apart, sold + bought);
      return { partner, index: away === null ? null : 100 - away, exports: sold, imports: bought };
    }),
    unmappedShare: null,
    units: { index: "percent", exports: "USD", imports: "USD" },
    sources: [imports.source, exports.source],
    method: [{ key: "method-intra-industry", params: { level } }],
  };
}
