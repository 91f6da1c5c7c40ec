/** Languages in which everything is said. A catalogue that lacks one of them does not compile. */
export type Locale = "en" | "es" | "fr";

export const locales: readonly Locale[] = ["en", "es", "fr"];

/**
 * A sentence for people, kept as its key and parameters until the locale is known. `C` is a catalogue: an
 * interface with one function a sentence, from its parameters to its text.
 */
export type MessageOf<C> = {
  [K in keyof C]: C[K] extends (params: infer P) => string ? { readonly key: K; readonly params: P } : never;
}[keyof C];

/** A catalogue in every language. */
export type Translations<C> = Readonly<Record<Locale, C>>;

/** Says a message in one language. */
export function renderMessage<C>(
  translations: Translations<C>,
  message: MessageOf<C>,
  locale: Locale,
): string {
  // The key selects the function whose parameters the message carries; TypeScript cannot correlate the two.
  const sentence = translations[locale][message.key] as (params: unknown) => string;
  return sentence(message.params);
}
