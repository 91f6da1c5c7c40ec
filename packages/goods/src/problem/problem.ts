import { type Locale, renderMessage } from "../message/message.ts";
import { type GoodsMessage, goodsMessages } from "../messages/catalogue.ts";

/**
 * One thing that is wrong in an input: where it stands, what it is, and what would be right. `M` are the
 * messages of the kind of input.
 */
export interface InputProblem<M = GoodsMessage> {
  readonly kind: "problem";
  /** File name, or what the input is called. */
  readonly source: string;
  readonly sheet?: string;
  /** Row of a table as a spreadsheet numbers it, from 1. */
  readonly row?: number;
  /** Column of a table as a spreadsheet letters it. */
  readonly column?: string;
  /** The column's header as it is written in the file. */
  readonly header?: string;
  /** Path in the product document, such as `materials[2].hs`. */
  readonly field?: string;
  readonly message: M;
}

/** All that is wrong in an input; never empty. */
export interface InputProblems<M = GoodsMessage> {
  readonly kind: "problems";
  readonly problems: readonly InputProblem<M>[];
}

/** Says a problem in one line: place, what is wrong, what would be right. */
export function renderProblem(problem: InputProblem, locale: Locale): string {
  return renderPlaced(problem, renderMessage(goodsMessages, problem.message, locale), locale);
}

/** Puts the place of a problem before what is said of it. */
export function renderPlaced(problem: InputProblem<unknown>, text: string, locale: Locale): string {
  const { source, sheet, row, column, header, field } = problem;
  return goodsMessages[locale]["problem.line"]({
    source,
    sheet: sheet ?? null,
    row: row ?? null,
    column: column ?? null,
    header: header ?? null,
    field: field ?? null,
    text,
  });
}
