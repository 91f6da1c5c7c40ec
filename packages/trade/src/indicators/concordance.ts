import type { TradeStore } from "../store/store.ts";
import { sourceOf } from "./answer.ts";
import { type Need, type Selection, selectTrade, selectTradeIfAny } from "./select.ts";

/** Stands for a product that a concordance does not place. */
export const unplaced = "?";

/**
 * Chooses trade for a question in any classification: a source that is in it, else tariff lines of ten digits with
 * the Census Bureau's concordance of them. What the concordance lacks is the product {@link unplaced}.
 *
 * @throws TradeDataError as {@link selectTrade} does.
 */
export async function selectClassified(store: TradeStore, need: Need): Promise<Selection> {
  if (need.classification !== "NAICS") return selectTrade(store, need);
  const direct = await selectTradeIfAny(store, need);
  if (direct !== undefined) return direct;
  const products = (await store.datasets()).find(
    ({ kind, name }) => kind === "products" && name.endsWith(need.flow),
  );
  const lines = await selectTradeIfAny(store, { ...need, classification: "HS", level: 10 });
  if (products === undefined || lines === undefined) return selectTrade(store, need);
  const concordance = store.relation(products);
  return {
    ...lines,
    level: 6,
    relation: `(SELECT reporter, partner, lines.flow, year, month, coalesce(naics, '${unplaced}') AS product,
        value, weight, claimed, duty
      FROM ${lines.relation} lines
      LEFT JOIN (SELECT code, any_value(naics) AS naics FROM ${concordance} GROUP BY code) places
        ON places.code = lines.product)`,
    source: { ...lines.source, source: `${lines.source.source}; ${sourceOf(products, "").source}` },
  };
}
