import { isParty } from "@coproduce/goods";
import type { SourceShare } from "@coproduce/trade";

/** Percent of a value that was added in the parties to the agreement. */
export function regionalShare(rows: readonly SourceShare[]): number {
  return rows.filter(({ economy }) => isParty(economy)).reduce((sum, { share }) => sum + share, 0);
}
