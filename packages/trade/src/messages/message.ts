import { type Locale, type MessageOf, renderMessage, type Translations } from "@coproduce/goods";
import type { TradeCatalogue } from "./catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

const translations: Translations<TradeCatalogue> = { en, es, fr };

/** A sentence of this package, before its language is known. */
export type TradeMessage = MessageOf<TradeCatalogue>;

export function renderTradeMessage(message: TradeMessage, locale: Locale): string {
  return renderMessage(translations, message, locale);
}

/** The input is wrong: what is wrong, then one line for each place. Nothing was changed. */
export class TradeDataError extends Error {
  readonly summary: TradeMessage;
  readonly details: readonly TradeMessage[];

  constructor(summary: TradeMessage, details: readonly TradeMessage[] = []) {
    super(renderTradeMessage(summary, "en"));
    this.summary = summary;
    this.details = details;
  }

  /** Whether nothing that is loaded answers, rather than the question being wrong. */
  get isMissing(): boolean {
    return this.summary.key === "no-data" || this.summary.key === "no-trade";
  }

  /** All of it in one language, a line each. */
  render(locale: Locale): string {
    return [this.summary, ...this.details].map((line) => renderTradeMessage(line, locale)).join("\n");
  }
}
