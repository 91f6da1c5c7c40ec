import { formatFor, type Locale } from "@coproduce/goods";

/** The name of an economy in one language, by its ISO 3166 alpha-2 code. */
export function economyName(economy: string, locale: Locale): string {
  return formatFor(locale).economy(economy);
}
