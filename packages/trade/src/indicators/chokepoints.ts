import { type Chokepoint, chokepoints, passagesFrom } from "../chokepoint/routes.ts";
import { northAmerica } from "../economy/groups.ts";
import type { TradeStore } from "../store/store.ts";
import type { Answer } from "./answer.ts";
import { type DependenceQuestion, dependence } from "./dependence.ts";

export interface ChokepointRow {
  readonly chokepoint: Chokepoint;
  /** Set when the exposure is by product. */
  readonly product?: string;
  /** Value of the imports in question. */
  readonly value: number;
  /** Value that passes in any case, and value that passes if every route that often passes does. */
  readonly low: number;
  readonly high: number;
  /** Percent of the value. */
  readonly lowShare: number;
  readonly highShare: number;
  /** Suppliers by value at stake. */
  readonly suppliers: readonly { readonly economy: string; readonly value: number }[];
}

export interface ChokepointQuestion extends Omit<DependenceQuestion, "group"> {
  readonly byProduct?: boolean;
}

/** Imports whose usual sea route passes straits and canals. */
export async function chokepointExposure(
  store: TradeStore,
  question: ChokepointQuestion,
): Promise<Answer<ChokepointRow>> {
  const imports = await dependence(store, { ...question, group: northAmerica });
  const all = question.byProduct === true ? imports.rows : [merged(imports.rows)];
  const rows = all.flatMap(({ product, value, suppliers }) =>
    chokepoints.map((chokepoint) => {
      const passing = suppliers.filter(({ economy }) => chokepoint in passagesFrom(economy));
      const low = sum(passing.filter(({ economy }) => passagesFrom(economy)[chokepoint] === "always"));
      const high = sum(passing);
      return {
        chokepoint,
        ...(question.byProduct === true ? { product } : {}),
        value,
        low,
        high,
        lowShare: (100 * low) / value,
        highShare: (100 * high) / value,
        suppliers: passing.map(({ economy, value: part }) => ({ economy, value: part })),
      };
    }),
  );
  return {
    ...imports,
    sources: imports.sources.slice(0, 1),
    rows: rows.filter(({ high }) => high > 0).sort((a, b) => b.high - a.high),
    units: { value: "USD", low: "USD", high: "USD", lowShare: "percent", highShare: "percent" },
    method: [{ key: "method-chokepoints", params: {} }],
  };
}

interface Supplied {
  readonly product: string;
  readonly value: number;
  readonly suppliers: readonly { readonly economy: string; readonly value: number }[];
}

function merged(rows: readonly Supplied[]): Supplied {
  const suppliers = new Map<string, number>();
  for (const { economy, value } of rows.flatMap((row) => row.suppliers)) {
    suppliers.set(economy, (suppliers.get(economy) ?? 0) + value);
  }
  const list = [...suppliers].map(([economy, value]) => ({ economy, value }));
  return { product: "", value: sum(list), suppliers: list.sort((a, b) => b.value - a.value) };
}

function sum(suppliers: readonly { readonly value: number }[]): number {
  return suppliers.reduce((total, { value }) => total + value, 0);
}
