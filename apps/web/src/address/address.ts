import { type Locale, locales } from "@coproduce/goods";
import { type Page, pages } from "./page.ts";

/** What the address after `#` says: the page, the language, and what is open on the page. */
export interface Address {
  readonly page: Page;
  readonly locale: Locale | null;
  readonly params: Readonly<Record<string, string>>;
}

/** Reads "#/assess?example=freezer&lang=fr". An address that says nothing leads to the first page. */
export function parseAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const { lang, ...params } = Object.fromEntries(new URLSearchParams(query));
  return {
    page: pages.find((page) => page === path) ?? pages[0],
    locale: locales.find((locale) => locale === lang) ?? null,
    params,
  };
}

export function renderAddress({ page, locale, params }: Address): string {
  const query = new URLSearchParams(params);
  if (locale !== null) query.set("lang", locale);
  const text = query.toString();
  return `#/${page}${text === "" ? "" : `?${text}`}`;
}
