import { type Locale, locales, renderMessage } from "@coproduce/goods";
import type { Context } from "hono";
import { type ServerMessage, serverMessages } from "../messages/catalogue.ts";

/** The language of an answer: ?locale, else the first of Accept-Language that is spoken here, else English. */
export function localeOf(context: Context): Locale {
  const asked = context.req.query("locale");
  const accepted = (context.req.header("accept-language") ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2));
  return [asked, ...accepted].map((each) => locales.find((locale) => locale === each)).find(Boolean) ?? "en";
}

export function say(message: ServerMessage, locale: Locale): string {
  return renderMessage(serverMessages, message, locale);
}
