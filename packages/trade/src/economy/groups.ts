import type { Locale, PlainDate } from "@coproduce/goods";
import { type CountryGroup, economiesOf, type Words } from "@coproduce/law";
import { economyCodes } from "./economies.ts";
import { economyName } from "./names.ts";

/** A set of economies by which shares are taken. */
export interface EconomyGroup {
  readonly id: string;
  readonly names: Words;
  readonly economies: readonly string[];
  /** Where the set is defined. */
  readonly citation: string;
}

/** The parties to the agreement, as a region of trade. */
export const northAmerica: EconomyGroup = {
  id: "north-america",
  names: { en: "North America", es: "América del Norte", fr: "Amérique du Nord" },
  economies: ["CA", "MX", "US"],
  citation: "USMCA, parties",
};

/**
 * Reads a group: the name of one of the law's groups ("asia-pacific"), "north-america", one economy ("CN") or
 * several ("CN,VN,TW").
 *
 * @param known the groups of `law/groups`, as they stand on `date`
 * @returns undefined when a part is neither a group nor an economy.
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
    const economies = [...economiesOf(group, date)].sort();
    return { id: group.id, names: group.names, economies, citation: group.citation.text };
  }
  const members = text.split(",").map((part) => part.trim().toUpperCase());
  const economies = economyCodes("iso2");
  if (!members.every((part) => economies.has(part))) return undefined;
  return groupOf(members);
}

/** Economies as a group that is named by them. */
export function groupOf(economies: readonly string[]): EconomyGroup {
  const named = (locale: Locale) => economies.map((economy) => economyName(economy, locale)).join(", ");
  const id = economies.join(",");
  return { id, names: { en: named("en"), es: named("es"), fr: named("fr") }, economies, citation: id };
}
