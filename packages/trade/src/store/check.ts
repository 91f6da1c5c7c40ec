import { warningsOf } from "../import/reconcile.ts";
import type { TradeMessage } from "../messages/message.ts";
import type { Dataset } from "./dataset.ts";
import type { TradeStore } from "./store.ts";

/** What is wrong or incomplete in a store: changed files, missing months, totals that differ, unmapped codes. */
export async function checkStore(store: TradeStore): Promise<readonly TradeMessage[]> {
  const found: TradeMessage[] = [];
  for (const dataset of await store.datasets()) {
    for (const part of dataset.parts) {
      const bytes = await store.storedBytes(dataset.name, part);
      if (bytes !== part.storedBytes) {
        found.push({ key: "file-changed", params: { dataset: dataset.name, part: part.file } });
      }
      if (dataset.kind === "trade") found.push(...warningsOf(part.file, part.report));
    }
    found.push(...missingMonths(dataset));
  }
  return found;
}

/** Months missing inside a year that has months; the first and last years count from and to what is there. */
function missingMonths(dataset: Dataset): readonly TradeMessage[] {
  const months = new Set<number>();
  for (const { year, months: held } of dataset.parts.flatMap((part) => part.holdings ?? [])) {
    for (const month of held) if (month > 0) months.add(year * 12 + month - 1);
  }
  const first = Math.min(...months);
  const last = Math.max(...months);
  const missing = new Map<number, number[]>();
  for (let at = first; at <= last; at++) {
    if (months.has(at)) continue;
    const year = Math.floor(at / 12);
    missing.set(year, [...(missing.get(year) ?? []), (at % 12) + 1]);
  }
  return [...missing].map(([year, gaps]) => ({
    key: "months-missing" as const,
    params: {
      dataset: dataset.name,
      year,
      months: gaps.map((month) => String(month).padStart(2, "0")).join(", "),
    },
  }));
}
