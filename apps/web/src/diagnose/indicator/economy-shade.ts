import { isParty, type Party } from "@coproduce/goods";

/** The two shades of the accent that are seen as a line on the panel; the third is too pale for one. */
const partyShades: Readonly<Record<Party, string>> = {
  MX: "var(--region-1)",
  US: "var(--region-2)",
  CA: "var(--region-2)",
};

/** The colour of an economy: a shade of the accent in the region, one of the five warm ones outside it. */
export function shadeOf(economy: string, at = 0): string {
  return isParty(economy) ? partyShades[economy] : `var(--abroad-${(at % 5) + 1})`;
}
