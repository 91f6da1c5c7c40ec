import { type Locale, renderMessage, type Translations } from "@coproduce/goods";
import type { DutyCatalogue } from "../duty/messages/catalogue.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import type { Message } from "../messages/message.ts";

/** A value whose sentences are said in one language. */
export type Rendered<T> = T extends Message
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Rendered<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Rendered<T[K]> }
      : T;

/** The sentences of some kind of answer: all of them, or those of duty alone. */
export type Sayings = Translations<Catalogue> | Translations<DutyCatalogue>;

/**
 * The render pass: an answer with every sentence in one language, as the JSON contract prints it. Nothing
 * else changes.
 *
 * @param sayings those of the answer that is rendered
 */
export function render<T>(value: T, sayings: Sayings, locale: Locale): Rendered<T> {
  // Only sentences that the catalogue has are said; the walk checks each key.
  const translations = sayings as Translations<Catalogue>;
  const say = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(say);
    if (typeof part !== "object" || part === null) return part;
    if (isMessage(part, translations)) return renderMessage<Catalogue>(translations, part, locale);
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, say(inner)]));
  };
  // The walk mirrors the mapped type; TypeScript cannot follow it through `unknown`.
  return say(value) as Rendered<T>;
}

function isMessage(part: object, translations: Translations<Catalogue>): part is Message {
  return "key" in part && "params" in part && typeof part.key === "string" && part.key in translations.en;
}
