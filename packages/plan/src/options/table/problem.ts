import {
  type GoodsMessage,
  goodsMessages,
  type InputProblem,
  type InputProblems,
  type Locale,
  renderMessage,
  renderPlaced,
} from "@coproduce/goods";
import { type OptionsMessage, optionsMessages } from "../messages/catalogue.ts";
import { type OptionsTableMessage, optionsTableMessages } from "./messages/catalogue.ts";

export type OptionsFileMessage = GoodsMessage | OptionsMessage | OptionsTableMessage;

/** One thing that is wrong in an options file, whatever its format. */
export type OptionsFileProblem = InputProblem<OptionsFileMessage>;
export type OptionsFileProblems = InputProblems<OptionsFileMessage>;

const messages = {
  en: { ...goodsMessages.en, ...optionsMessages.en, ...optionsTableMessages.en },
  es: { ...goodsMessages.es, ...optionsMessages.es, ...optionsTableMessages.es },
  fr: { ...goodsMessages.fr, ...optionsMessages.fr, ...optionsTableMessages.fr },
};

/** Says a problem in one line: place, what is wrong, what would be right. */
export function renderOptionsFileProblem(problem: OptionsFileProblem, locale: Locale): string {
  return renderPlaced(problem, renderMessage(messages, problem.message, locale), locale);
}
