import { TradeDataError } from "../messages/message.ts";
import { query } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import { type Answer, sourceOf } from "./answer.ts";

export interface VehicleRow {
  /** A brand, a country of assembly, or a model. */
  readonly key: string;
  readonly models: number;
  /** Models whose content is not stated. */
  readonly unstated: number;
  /** Means over models, percent of value; null where no model states it. */
  readonly usCanada: number | null;
  /** US, Canadian and Mexican content that the label names: a lower bound, for it names Mexico from 15 percent only. */
  readonly regionalAtLeast: number | null;
  /** Models whose named regional content reaches the threshold. */
  readonly atThreshold: number;
}

export interface VehicleQuestion {
  readonly by: "brand" | "assembly" | "model";
  /** Percent. Default: 75, regional value content of passenger vehicles by net cost (USMCA Annex 4-B, Appendix). */
  readonly threshold?: number;
  readonly assembledIn?: string;
}

/** Content of car models sold in the United States, held against the agreement's threshold. */
export async function vehicleContent(
  store: TradeStore,
  question: VehicleQuestion,
): Promise<Answer<VehicleRow>> {
  const dataset = (await store.datasets()).find(({ kind }) => kind === "vehicles");
  if (dataset === undefined) {
    throw new TradeDataError({ key: "no-data", params: { need: "AALA", year: "—", have: "—" } });
  }
  const threshold = question.threshold ?? 75;
  const key = question.by === "model" ? "brand || ' ' || model" : question.by;
  const where =
    question.assembledIn === undefined
      ? ""
      : `WHERE list_contains(string_split(assembly, ','), '${question.assembledIn}')`;
  const rows = await query<VehicleRow & Record<string, unknown>>(
    store.connection,
    `SELECT ${key} AS key, count(*) AS models, count(*) - count("usCanada") AS unstated,
        avg("usCanada") AS "usCanada", avg("usCanada" + coalesce(mexico, 0)) AS "regionalAtLeast",
        count(*) FILTER ("usCanada" + coalesce(mexico, 0) >= ${threshold}) AS "atThreshold"
      FROM ${store.relation(dataset)} ${where} GROUP BY 1 ORDER BY "regionalAtLeast" DESC NULLS LAST, 1`,
  );
  return {
    rows,
    unmappedShare: null,
    units: { usCanada: "percent", regionalAtLeast: "percent" },
    sources: [sourceOf(dataset, dataset.parts.map(({ period }) => period).join(", "))],
    method: [{ key: "method-vehicles", params: { threshold } }],
  };
}
