import {
  type Answer,
  type AnswerDocument,
  answerDocument,
  type Presentation,
  renderChart,
  renderCsv,
} from "@coproduce/trade";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";
import { drawAnswer } from "./draw-answer.ts";

/** How an answer is printed. At most one of the three. */
export interface OutputOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly svg?: true;
}

/**
 * Prints an answer as JSON, CSV, SVG or, by default, as a table of at most `top` rows.
 *
 * @param question what was asked, for the JSON document
 */
export function printAnswer<Row extends object>(
  answer: Answer<Row>,
  presentation: Presentation<Row>,
  question: AnswerDocument["question"],
  options: OutputOptions & { readonly top: number | undefined },
  context: Context,
): void {
  const { terminal, locale } = context;
  if (options.json === true) {
    const document = answerDocument(answer, question, options.top, locale);
    terminal.out(`${JSON.stringify(document, null, 2)}\n`);
  } else if (options.csv === true) {
    terminal.out(renderCsv({ ...answer, rows: answer.rows.slice(0, options.top) }));
  } else if (options.svg === true) {
    terminal.out(renderChart(presentation, answer, locale));
  } else {
    terminal.out(`${drawAnswer(answer, presentation, options.top ?? 20, context).join("\n")}\n`);
  }
}

/** @throws InputError when more than one kind of output is asked for */
export function checkOutput({ json, csv, svg }: OutputOptions, { say }: Context): void {
  if ([json, csv, svg].filter((each) => each === true).length > 1) {
    throw new InputError(say("problem.one-output"));
  }
}
