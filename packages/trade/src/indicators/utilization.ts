import { query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import { type Answer, percentOf } from "./answer.ts";
import { selectTrade } from "./select.ts";

/** How utilization is broken down. */
export const utilizationBreakdowns = ["month", "year", "partner", "chapter", "heading", "product"] as const;
export type UtilizationBreakdown = (typeof utilizationBreakdowns)[number];

export interface UtilizationRow {
  /** "2025-07", or the year. */
  readonly period?: string;
  /** A partner, or the code of a chapter, heading or tariff line. */
  readonly partner?: string;
  readonly product?: string;
  readonly total: number;
  /** Value entered under the agreement's preference. */
  readonly claimed: number;
  /** Percent; null where nothing was imported. */
  readonly share: number | null;
}

export interface UtilizationQuestion {
  readonly partner?: string;
  readonly by: UtilizationBreakdown;
  readonly year?: number;
  readonly data?: string;
}

const keys: Readonly<Record<UtilizationBreakdown, string>> = {
  month: "year || '-' || lpad(CAST(month AS VARCHAR), 2, '0')",
  year: "CAST(year AS VARCHAR)",
  partner: "partner",
  chapter: "left(product, 2)",
  heading: "left(product, 4)",
  product: "product",
};

/** Use of the agreement's preference: the part of US imports that was entered under it. */
export async function utilization(
  store: TradeStore,
  question: UtilizationQuestion,
): Promise<Answer<UtilizationRow>> {
  const { by, partner } = question;
  const selected = await selectTrade(store, {
    flow: "import",
    reporters: ["US"],
    year: question.year,
    level: by === "product" ? 10 : by === "heading" ? 4 : 2,
    anyCoverage: true,
    claimed: true,
    data: question.data,
  });
  const where = partner === undefined ? "" : `WHERE partner = '${partner}'`;
  const rows = await query<{ key: string; total: number; claimed: number }>(
    store.connection,
    `SELECT ${keys[by]} AS key, CAST(sum(value) AS BIGINT) AS total, CAST(sum(claimed) AS BIGINT) AS claimed
      FROM ${selected.relation} ${where} GROUP BY key HAVING sum(value) > 0 ORDER BY key`,
  );
  const name = by === "month" || by === "year" ? "period" : by === "partner" ? "partner" : "product";
  return {
    rows: rows.map(({ key, total, claimed }) => ({
      [name]: key,
      total,
      claimed,
      share: percentOf(claimed, total),
    })) as unknown as readonly UtilizationRow[],
    unmappedShare: null,
    units: { total: "USD", claimed: "USD", share: "percent" },
    sources: [selected.source],
    method: [{ key: "method-utilization", params: {} }],
  };
}
