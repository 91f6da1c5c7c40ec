import type { EconomyShare } from "@coproduce/assess";

/** The value that an economy adds, before and after. */
export interface SharePair {
  readonly economy: string | null;
  readonly before: Pick<EconomyShare, "value" | "share">;
  readonly after: Pick<EconomyShare, "value" | "share">;
}

const nothing = { value: "0.00", share: "0" };

/** Every economy that adds value before or after. */
export function pairShares(
  before: readonly EconomyShare[],
  after: readonly EconomyShare[],
): readonly SharePair[] {
  const economies = new Set([...before, ...after].map(({ economy }) => economy));
  const of = (shares: readonly EconomyShare[], wanted: string | null) =>
    shares.find(({ economy }) => economy === wanted) ?? nothing;
  return [...economies].map((economy) => ({
    economy,
    before: of(before, economy),
    after: of(after, economy),
  }));
}
