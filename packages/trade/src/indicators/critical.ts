import { becUse, editionOfYear } from "../bec/use.ts";
import type { TradeStore } from "../store/store.ts";
import type { Answer } from "./answer.ts";
import { type DependenceQuestion, type DependenceRow, dependence, regionalCapacity } from "./dependence.ts";
import { ifLoaded } from "./select.ts";

export interface CriticalRow extends DependenceRow {
  readonly rank: number;
  readonly use: string;
  /** Value from outside the region times concentration (HHI / 10,000): dollars that would be hard to replace. */
  readonly score: number;
  /** Exports of the region's economies; null where no export data are loaded. */
  readonly capacity:
    | readonly { readonly economy: string; readonly exports: number; readonly toRegion: number }[]
    | null;
}

/**
 * Critical inputs: goods that industry uses, large, concentrated and from outside the region, the first those
 * with most at stake; with what the region already exports of them.
 */
export async function criticalInputs(
  store: TradeStore,
  question: Omit<DependenceQuestion, "level"> & { readonly top: number },
): Promise<Answer<CriticalRow>> {
  const level = 6;
  const answer = await dependence(store, { ...question, level });
  const edition = editionOfYear(question.year);
  const ranked = answer.rows
    .map((row) => ({
      ...row,
      use: becUse(row.product, edition) ?? "unmapped",
      score: (row.value * (1 - row.regionalShare / 100) * row.hhi) / 10_000,
    }))
    .filter(({ use }) => use === "intermediate" || use === "capital" || use === "mixed")
    .sort((a, b) => b.score - a.score || (a.product < b.product ? -1 : 1))
    .slice(0, question.top);
  const products = ranked.map(({ product }) => product);
  const capacity = await ifLoaded(regionalCapacity(store, { year: question.year, level, products }));
  return {
    ...answer,
    rows: ranked.map((row, at) => ({
      ...row,
      rank: at + 1,
      capacity:
        capacity
          ?.filter(({ product }) => product === row.product)
          .map(({ economy, exports, toRegion }) => ({ economy, exports, toRegion })) ?? null,
    })),
    units: { ...answer.units, score: "USD" },
    method: [{ key: "method-critical", params: {} }, ...answer.method],
  };
}
