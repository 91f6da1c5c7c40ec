import type { PlainDate } from "@coproduce/goods";
import { type CountryGroup, economiesOf } from "@coproduce/law";

/** A set of economies by which shares are taken. */
export interface EconomyGroup {
  readonly id: string;
  readonly economies: readonly string[];
  /** Where the set is defined. */
  readonly citation: string;
}

/** The parties to the agreement, as a region of trade. */
export const northAmerica: EconomyGroup = {
  id: "north-america",
  economies: ["CA", "MX", "US"],
  citation: "USMCA, parties",
};

/**
 * Reads a group: the name of one of the law's groups ("asia-pacific"), "north-america", one economy ("CN") or
 * several ("CN,VN,TW").
 *
 * @param known the groups of `law/groups`, as they stand on `date`
 * @returns undefined when a part is neither a group nor an economy in capitals.
 */
export function parseGroup(
  text: string,
  known: readonly CountryGroup[],
  date: PlainDate,
): EconomyGroup | undefined {
  const name = text.trim().toLowerCase();
  if (name === northAmerica.id) return northAmerica;
  const group = known.find(({ id }) => id === name);
  if (group !== undefined) {
    return { id: group.id, economies: [...economiesOf(group, date)].sort(), citation: group.citation.text };
  }
  const members = text.split(",").map((part) => part.trim());
  if (!members.every((part) => /^[A-Z]{2}$/.test(part))) return undefined;
  return { id: text, economies: members, citation: members.join(", ") };
}
