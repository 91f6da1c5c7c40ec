import { goodsMessages, type Locale, renderMessage } from "@coproduce/goods";
import { type OptionsProblem, optionsMessages } from "@coproduce/plan";

export type FieldProblems = readonly OptionsProblem[];

const sentences = {
  en: { ...goodsMessages.en, ...optionsMessages.en },
  es: { ...goodsMessages.es, ...optionsMessages.es },
  fr: { ...goodsMessages.fr, ...optionsMessages.fr },
};

/** What is wrong, and what would be right. */
export function problemWords({ message }: OptionsProblem, locale: Locale): string {
  return renderMessage(sentences, message, locale);
}

/** What is wrong at a path of the options document: `options[2].alternatives[0].value`. */
export function problemAt(problems: FieldProblems, path: string, locale: Locale): string | null {
  const problem = problems.find(({ field }) => field === path);
  return problem === undefined ? null : problemWords(problem, locale);
}
