import { type BecEdition, type BecUse, becUse, editionOfYear } from "../bec/use.ts";
import type { EconomyGroup } from "../economy/groups.ts";
import { literal, query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import { type Answer, percentOf } from "./answer.ts";
import { type Selection, selectTrade, selectTradeIfAny } from "./select.ts";

export interface IntegrationRow {
  /** "US imports from MX", or "exports within north-america". */
  readonly flow: string;
  readonly reporter: string;
  readonly partner: string;
  readonly use: BecUse | "all" | "unmapped";
  readonly value: number;
  /** Percent: of the flow for a pair of economies; of the group's exports of that use for a group. */
  readonly share: number | null;
}

export interface IntegrationQuestion {
  readonly year: number;
  readonly group: EconomyGroup;
  readonly data?: string;
}

/**
 * Trade of a group by use of the goods (BEC 4). Where the world's trade is loaded: the share of each use of the
 * group's exports that stays within it, the usual measure of integration. Always: the composition of
 * what members buy from each other.
 */
export async function integration(
  store: TradeStore,
  question: IntegrationQuestion,
): Promise<Answer<IntegrationRow>> {
  const { group, year, data } = question;
  const need = { year, level: 6, data } as const;
  const exports = await selectTradeIfAny(store, { ...need, flow: "export", reporters: group.economies });
  if (exports !== undefined) {
    const within = await intraregional(store, exports, group);
    const pairs = await composition(store, exports, group, "exports to");
    return answer([...within, ...pairs], exports, group);
  }
  // Without the world's trade: what any one member reports of its imports from the others.
  const imports = await importsOfAny(store, question);
  return answer(await composition(store, imports, group, "imports from"), imports, group);
}

async function importsOfAny(
  store: TradeStore,
  { group, year, data }: IntegrationQuestion,
): Promise<Selection> {
  const reporters = [...group.economies].sort((a, b) => Number(b === "US") - Number(a === "US"));
  const need = { flow: "import", year, level: 6, anyCoverage: true, data } as const;
  for (const reporter of reporters) {
    const selected = await selectTradeIfAny(store, { ...need, reporters: [reporter] });
    if (selected !== undefined) return selected;
  }
  return selectTrade(store, { ...need, reporters });
}

/** The table that gives the use of each subheading of a relation. */
async function useTable(store: TradeStore, selected: Selection): Promise<void> {
  const codes = await query<{ hs6: string }>(
    store.connection,
    `SELECT DISTINCT left(product, 6) AS hs6 FROM ${selected.relation}`,
  );
  const named = /20\d\d$/.exec(selected.dataset.classification)?.[0];
  const edition = (named === undefined ? editionOfYear(selected.year ?? 2022) : Number(named)) as BecEdition;
  const values = codes.map(({ hs6 }) => `(${literal(hs6)}, ${literal(becUse(hs6, edition) ?? "unmapped")})`);
  await store.connection.run(
    `CREATE OR REPLACE TEMP TABLE bec_use AS SELECT * FROM (VALUES ${values.join(", ")}) t(hs6, "use")`,
  );
}

type Use = IntegrationRow["use"];

async function intraregional(
  store: TradeStore,
  selected: Selection,
  group: EconomyGroup,
): Promise<readonly IntegrationRow[]> {
  await useTable(store, selected);
  const members = group.economies.map(literal).join(", ");
  const rows = await query<{ use: Use; value: number; inside: number }>(
    store.connection,
    `SELECT "use", CAST(sum(value) AS BIGINT) AS value,
        CAST(coalesce(sum(value) FILTER (partner IN (${members})), 0) AS BIGINT) AS inside
      FROM ${selected.relation} JOIN bec_use ON hs6 = left(product, 6) GROUP BY ROLLUP ("use") ORDER BY 1`,
  );
  return rows.map(({ use, value, inside }) => ({
    flow: `exports within ${group.id}`,
    reporter: group.id,
    partner: group.id,
    use: use ?? "all",
    value: inside,
    share: percentOf(inside, value),
  }));
}

async function composition(
  store: TradeStore,
  selected: Selection,
  group: EconomyGroup,
  words: string,
): Promise<readonly IntegrationRow[]> {
  await useTable(store, selected);
  const members = group.economies.map(literal).join(", ");
  const rows = await query<{ reporter: string; partner: string; use: Use; value: number }>(
    store.connection,
    `SELECT reporter, partner, "use", CAST(sum(value) AS BIGINT) AS value
      FROM ${selected.relation} JOIN bec_use ON hs6 = left(product, 6)
      WHERE partner IN (${members}) AND partner <> reporter GROUP BY ALL ORDER BY 1, 2, 4 DESC`,
  );
  return rows.map((row) => {
    const whole = rows.filter(
      ({ reporter, partner }) => reporter === row.reporter && partner === row.partner,
    );
    const total = whole.reduce((sum, { value }) => sum + value, 0);
    return {
      flow: `${row.reporter} ${words} ${row.partner}`,
      reporter: row.reporter,
      partner: row.partner,
      use: row.use,
      value: row.value,
      share: percentOf(row.value, total),
    };
  });
}

function answer(
  rows: readonly IntegrationRow[],
  selected: Selection,
  group: EconomyGroup,
): Answer<IntegrationRow> {
  const pairs = rows.filter(({ reporter }) => reporter !== group.id);
  const sum = (some: readonly IntegrationRow[]) => some.reduce((all, { value }) => all + value, 0);
  return {
    rows,
    unmappedShare: percentOf(sum(pairs.filter(({ use }) => use === "unmapped")), sum(pairs)),
    units: { value: "USD", share: "percent" },
    sources: [selected.source],
    method: [
      { key: "method-integration", params: {} },
      { key: "method-group", params: { group: group.names, citation: group.citation } },
    ],
  };
}
