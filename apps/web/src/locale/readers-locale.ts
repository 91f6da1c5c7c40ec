import { type Locale, locales } from "@coproduce/goods";

const storageKey = "coproduce.locale";

/** The language that the reader chose here before, or the first of the browser's that we speak. */
export function readersLocale(): Locale {
  const wanted = [localStorage.getItem(storageKey) ?? "", ...navigator.languages];
  for (const tag of wanted) {
    const found = locales.find((locale) => tag.toLowerCase().split("-")[0] === locale);
    if (found !== undefined) return found;
  }
  return "en";
}

export function storeLocale(locale: Locale): void {
  localStorage.setItem(storageKey, locale);
}
