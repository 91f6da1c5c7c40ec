import { TradeDataError } from "../messages/message.ts";
import { query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import { type Answer, percentOf } from "./answer.ts";
import { type Selection, selectTrade, selectTradeIfAny } from "./select.ts";

/** Groups of Advanced Technology Products of the US Census Bureau, by code. */
export const atpGroups: Readonly<Record<string, string>> = {
  "01": "biotechnology",
  "02": "life-sciences",
  "03": "opto-electronics",
  "04": "information-communications",
  "05": "electronics",
  "06": "flexible-manufacturing",
  "07": "advanced-materials",
  "08": "aerospace",
  "09": "weapons",
  "10": "nuclear",
};

export interface AtpRow {
  readonly group?: string;
  readonly partner?: string;
  readonly exports: number;
  readonly imports: number;
  /** Exports less imports. */
  readonly balance: number;
  /** Percent of the whole balance: a group in surplus has a share of opposite sign. */
  readonly share: number | null;
}

export interface AtpQuestion {
  readonly year: number;
  readonly by: "group" | "partner";
  readonly data?: string;
}

/** US trade in Advanced Technology Products by group or partner, from ATP files or by the HTS10 concordance. */
export async function atpBalance(store: TradeStore, question: AtpQuestion): Promise<Answer<AtpRow>> {
  const imports = await atpTrade(store, "import", question);
  const exports = await atpTrade(store, "export", question);
  const key = question.by === "group" ? "atp" : "partner";
  const side = (relation: string) =>
    `(SELECT ${key} AS key, CAST(sum(value) AS BIGINT) AS value FROM ${relation} GROUP BY ALL)`;
  const rows = await query<{ key: string; exports: number; imports: number }>(
    store.connection,
    `SELECT key, coalesce(x.value, 0) AS exports, coalesce(m.value, 0) AS imports
      FROM ${side(imports.relation)} m FULL JOIN ${side(exports.relation)} x USING (key)
      ORDER BY ${question.by === "group" ? "key" : "exports + imports DESC"}`,
  );
  const whole = rows.reduce((sum, row) => sum + row.exports - row.imports, 0);
  return {
    rows: rows.map((row) => ({
      [question.by]: question.by === "group" ? (atpGroups[row.key] ?? row.key) : row.key,
      exports: row.exports,
      imports: row.imports,
      balance: row.exports - row.imports,
      share: percentOf(row.exports - row.imports, whole),
    })),
    unmappedShare: null,
    units: { exports: "USD", imports: "USD", balance: "USD", share: "percent" },
    sources: [imports.selected.source, exports.selected.source],
    method: [{ key: "method-atp", params: {} }],
  };
}

async function atpTrade(
  store: TradeStore,
  flow: "import" | "export",
  { year, data }: AtpQuestion,
): Promise<{ readonly relation: string; readonly selected: Selection }> {
  const need = { flow, reporters: ["US"], year, data } as const;
  const direct = await selectTradeIfAny(store, { ...need, level: 2, classification: "ATP" });
  if (direct !== undefined) {
    const relation = `(SELECT partner, product AS atp, value FROM ${direct.relation} WHERE product IN (${codes}))`;
    return { relation, selected: direct };
  }
  const selected = await selectTrade(store, { ...need, level: 10 });
  const products = (await store.datasets()).find(
    ({ kind, name }) => kind === "products" && name.endsWith(flow),
  );
  if (products === undefined) {
    const file = flow === "import" ? "imp-code.txt" : "exp-code.txt";
    throw new TradeDataError({ key: "no-data", params: { need: file, year: String(year), have: "—" } });
  }
  return {
    relation: `(SELECT partner, atp, value FROM ${selected.relation}
      JOIN ${store.relation(products)} ON code = product WHERE atp IN (${codes}))`,
    selected,
  };
}

const codes = Object.keys(atpGroups)
  .map((code) => `'${code}'`)
  .join(", ");
