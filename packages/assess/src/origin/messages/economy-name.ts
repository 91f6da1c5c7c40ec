import type { Locale } from "@coproduce/goods";

const tags: Readonly<Record<Locale, string>> = { en: "en-US", es: "es-MX", fr: "fr-CA" };
const names = new Map<Locale, Intl.DisplayNames>();

/** The name of an economy in one language, by its ISO 3166 alpha-2 code. */
export function economyName(economy: string, locale: Locale): string {
  let known = names.get(locale);
  if (known === undefined) {
    known = new Intl.DisplayNames([tags[locale]], { type: "region" });
    names.set(locale, known);
  }
  return known.of(economy) ?? economy;
}
