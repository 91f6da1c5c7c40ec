import type { Catalogue } from "./catalogue.ts";

/** A sentence for people, kept as its key and parameters until the locale is known. */
export type Message = {
  readonly [K in keyof Catalogue]: { readonly key: K; readonly params: Parameters<Catalogue[K]>[0] };
}[keyof Catalogue];

export type Locale = "en" | "es" | "fr";

export const locales: readonly Locale[] = ["en", "es", "fr"];
