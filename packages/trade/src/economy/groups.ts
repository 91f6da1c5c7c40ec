/** A named set of economies by which shares are taken. */
export interface EconomyGroup {
  readonly id: string;
  readonly economies: readonly string[];
  /** Where the set is defined. */
  readonly citation: string;
}

const eastern = ["CN", "HK", "JP", "KP", "KR", "MN", "MO", "TW"];
const southEastern = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"];
const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

export const economyGroups: readonly EconomyGroup[] = [
  { id: "north-america", economies: ["CA", "MX", "US"], citation: "USMCA, parties" },
  {
    id: "asia",
    economies: [...eastern, ...southEastern],
    citation: "UN M49, Eastern Asia and South-eastern Asia, with Taiwan",
  },
  {
    id: "asia-pacific",
    economies: [...eastern, ...southEastern, "AU", "NZ", "IN"],
    citation: "UN M49, Eastern and South-eastern Asia, with Taiwan, Australia, New Zealand and India",
  },
  {
    id: "asean",
    economies: southEastern,
    citation: "ASEAN member states, Timor-Leste since 2025-10-26",
  },
  {
    id: "pacific-rim",
    economies: ["AU", "BN", "CN", "HK", "ID", "JP", "KR", "MO", "MY", "NZ", "PG", "PH", "SG", "TW"],
    citation: "US Census Bureau, FT-900, definition of Pacific Rim Countries",
  },
  { id: "eu", economies: union, citation: "European Union, 27 member states since 2020-02-01" },
  {
    id: "non-market",
    economies: ["AM", "AZ", "BY", "CN", "GE", "KG", "MD", "RU", "TJ", "TM", "UZ", "VN"],
    citation: "US Department of Commerce, countries treated as non-market economies, 19 USC 1677(18)",
  },
];

/**
 * Reads a group: its name ("asia-pacific"), one economy ("CN") or several ("CN,VN,TW").
 *
 * @returns undefined when a part is neither a group nor an economy in capitals.
 */
export function parseGroup(text: string): EconomyGroup | undefined {
  const named = economyGroups.find(({ id }) => id === text.trim().toLowerCase());
  if (named !== undefined) return named;
  const members = text.split(",").map((part) => part.trim());
  if (members.length === 0 || !members.every((part) => /^[A-Z]{2}$/.test(part))) return undefined;
  return { id: text, economies: members, citation: "as given" };
}
