import type { Locale } from "@coproduce/goods";
import type { Answer } from "../indicators/answer.ts";
import { renderTradeMessage } from "../messages/message.ts";
import { TradeStore } from "../store/store.ts";
import { indicators } from "./ask.ts";
import type { IndicatorName, IndicatorOptions } from "./option.ts";
import { type Asking, readNumber } from "./read.ts";

/** An answer as one JSON document, with what was asked and its method in words. */
export interface AnswerDocument extends Omit<Answer<object>, "method"> {
  readonly question: { readonly indicator: IndicatorName } & IndicatorOptions;
  readonly method: readonly string[];
}

/**
 * Asks the store in a folder one question.
 *
 * @throws TradeDataError where an option is wrong, or nothing is loaded that answers
 */
export async function askStore(
  folder: string,
  indicator: IndicatorName,
  asking: Asking,
  locale: Locale,
): Promise<AnswerDocument> {
  const store = await TradeStore.open(folder);
  try {
    const top = readNumber("top", asking);
    const answer = await indicators[indicator].ask(store, asking);
    return answerDocument(answer, { indicator, ...asking.options }, top, locale);
  } finally {
    store.close();
  }
}

/** @param top rows at most; undefined for all of them */
export function answerDocument(
  { rows, method, ...rest }: Answer<object>,
  question: AnswerDocument["question"],
  top: number | undefined,
  locale: Locale,
): AnswerDocument {
  const said = method.map((message) => renderTradeMessage(message, locale));
  return { question, ...rest, method: said, rows: rows.slice(0, top) };
}
