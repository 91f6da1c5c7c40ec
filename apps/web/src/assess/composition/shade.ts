import type { EconomyShare } from "@coproduce/assess";
import { isParty, type Party } from "@coproduce/goods";

const regionShades: Readonly<Record<Party, string>> = {
  MX: "var(--region-1)",
  US: "var(--region-2)",
  CA: "var(--region-3)",
};

const abroadShades = 5;

/** The region first, then the rest of the world by value, then what is unknown: the order of the picture. */
export function inOrder(shares: readonly EconomyShare[]): readonly EconomyShare[] {
  const rank = ({ economy }: EconomyShare) => (economy === null ? 2 : isParty(economy) ? 0 : 1);
  return shares.toSorted((a, b) => rank(a) - rank(b) || Number(b.value) - Number(a.value));
}

/** The colour of each share, in the order given: shades of the accent for the region, warm ones abroad. */
export function shadesOf(shares: readonly EconomyShare[]): readonly string[] {
  let abroad = 0;
  return shares.map(({ economy }) => {
    if (economy === null) return "url(#unknown-origin)";
    if (isParty(economy)) return regionShades[economy];
    abroad += 1;
    return `var(--abroad-${((abroad - 1) % abroadShades) + 1})`;
  });
}
