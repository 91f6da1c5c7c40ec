import { formatFor, type Locale } from "@coproduce/goods";
import { economies, unspecified } from "./economies.ts";

/** Names that English sources use beside those of Unicode CLDR. */
const otherNames: Readonly<Record<string, string>> = {
  "united states of america": "US",
  usa: "US",
  turkey: "TR",
  korea: "KR",
  "korea, south": "KR",
  "south korea": "KR",
  burma: "MM",
  "hong kong": "HK",
  macau: "MO",
  macao: "MO",
  "czech republic": "CZ",
  "cote d'ivoire": "CI",
  russia: "RU",
  "viet nam": "VN",
};

let byName: ReadonlyMap<string, string> | undefined;

/** The economy that an English name stands for, or undefined. */
export function economyByName(name: string): string | undefined {
  byName ??= new Map([
    ...economies.map(({ iso2 }) => [economyName(iso2, "en").toLowerCase(), iso2] as const),
    ...Object.entries(otherNames),
  ]);
  return byName.get(name.trim().toLowerCase());
}

const unspecifiedNames: Readonly<Record<Locale, string>> = {
  en: "rest of the world or not specified",
  es: "resto del mundo o no especificado",
  fr: "reste du monde ou non précisé",
};

/** An economy's name in a reader's language. */
export function economyName(iso2: string, locale: Locale): string {
  if (iso2 === unspecified) return unspecifiedNames[locale];
  // Anything that is no code is its own name.
  if (!/^[A-Z]{2}$/.test(iso2)) return iso2;
  return formatFor(locale).economy(iso2);
}
