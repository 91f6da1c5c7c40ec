import { literal, query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import type { Answer } from "./answer.ts";
import { selectTrade } from "./select.ts";

/** An amount that is known, or known between two bounds; `high` is null where it is open. */
export interface Span {
  readonly low: number;
  readonly high: number | null;
}

export interface UnclaimedRow {
  readonly product: string;
  readonly partner: string;
  readonly total: number;
  readonly claimed: number;
  /** Value entered without the preference. */
  readonly unclaimed: number;
  /** Duty that the preference would have saved on it; null where the law's answer is not known at all. */
  readonly savingLow: number | null;
  readonly savingHigh: number | null;
}

export interface UnclaimedQuestion {
  readonly partner?: string;
  readonly year: number;
  readonly data?: string;
  /** Tariff lines looked at, those with most unclaimed value first. */
  readonly top: number;
  /**
   * Duty saved by claiming the preference on goods of a tariff line that entered in a month ("2025-07") or year, by
   * the law of then; undefined for a line that the tariff did not have.
   */
  readonly saving: (product: string, origin: string, value: number, period: string) => Span | undefined;
}

/** The preference left unclaimed: value entered without it, and what it would have saved; largest saving first. */
export async function unclaimedPreference(
  store: TradeStore,
  question: UnclaimedQuestion,
): Promise<Answer<UnclaimedRow>> {
  const selected = await selectTrade(store, {
    flow: "import",
    reporters: ["US"],
    year: question.year,
    level: 10,
    anyCoverage: true,
    claimed: true,
    data: question.data,
  });
  const where = question.partner === undefined ? "" : `WHERE partner = ${literal(question.partner)}`;
  const lines = await query<{ product: string; partner: string; total: number; claimed: number }>(
    store.connection,
    `SELECT product, partner, CAST(sum(value) AS BIGINT) AS total, CAST(sum(claimed) AS BIGINT) AS claimed
      FROM ${selected.relation} ${where} GROUP BY ALL HAVING sum(value) > sum(claimed)
      ORDER BY sum(value) - sum(claimed) DESC, product, partner`,
  );
  const whole = lines.reduce((sum, { total, claimed }) => sum + total - claimed, 0);
  const looked = lines.slice(0, question.top);
  const byPeriod = await unclaimedByPeriod(store, selected.relation, looked);
  const rows = looked.map(({ product, partner, total, claimed }) => {
    const spans = (byPeriod.get(`${product} ${partner}`) ?? []).map(({ period, unclaimed }) =>
      question.saving(product, partner, unclaimed, period),
    );
    const saving = sumOf(spans);
    const [savingLow, savingHigh] = [saving?.low ?? null, saving?.high ?? null];
    return { product, partner, total, claimed, unclaimed: total - claimed, savingLow, savingHigh };
  });
  const seen = rows.reduce((sum, { unclaimed }) => sum + unclaimed, 0);
  const unknown = rows.reduce((sum, row) => sum + (row.savingLow === null ? row.unclaimed : 0), 0);
  return {
    rows: rows.sort((a, b) => (b.savingLow ?? -1) - (a.savingLow ?? -1) || b.unclaimed - a.unclaimed),
    unmappedShare: seen === 0 ? null : (100 * unknown) / seen,
    units: { total: "USD", claimed: "USD", unclaimed: "USD", savingLow: "USD", savingHigh: "USD" },
    sources: [selected.source],
    method: [
      { key: "method-utilization", params: {} },
      {
        key: "method-unclaimed",
        params: { lines: rows.length, share: whole === 0 ? "0" : ((100 * seen) / whole).toFixed(1) },
      },
    ],
  };
}

async function unclaimedByPeriod(
  store: TradeStore,
  relation: string,
  lines: readonly { readonly product: string }[],
): Promise<ReadonlyMap<string, readonly { readonly period: string; readonly unclaimed: number }[]>> {
  const chosen = [...new Set(lines.map(({ product }) => literal(product)))].join(", ");
  if (chosen === "") return new Map();
  const rows = await query<{ line: string; period: string; unclaimed: number }>(
    store.connection,
    `SELECT product || ' ' || partner AS line,
        year || CASE WHEN month = 0 THEN '' ELSE '-' || lpad(CAST(month AS VARCHAR), 2, '0') END AS period,
        CAST(sum(value) - sum(claimed) AS BIGINT) AS unclaimed
      FROM ${relation} WHERE product IN (${chosen}) GROUP BY ALL HAVING sum(value) > sum(claimed) ORDER BY ALL`,
  );
  return grouped(rows);
}

function grouped<T extends { readonly line: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.line, [...(groups.get(row.line) ?? []), row]);
  return groups;
}

/** The sum of spans; undefined as soon as one is not known. */
function sumOf(spans: readonly (Span | undefined)[]): Span | undefined {
  let sum: Span = { low: 0, high: 0 };
  for (const span of spans) {
    if (span === undefined) return undefined;
    sum = {
      low: sum.low + span.low,
      high: sum.high === null || span.high === null ? null : sum.high + span.high,
    };
  }
  return sum;
}
