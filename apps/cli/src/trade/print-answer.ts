import { writeFileSync } from "node:fs";
import {
  type Answer,
  type AnswerDocument,
  answerDocument,
  type Presentation,
  renderChart,
  renderCsv,
  type TradeStore,
  writeAnswer,
} from "@coproduce/trade";
import type { Context } from "../commands/context.ts";
import { checkOutFile } from "../output/out-file.ts";
import { InputError } from "../problem/input-error.ts";
import { drawAnswer } from "./draw-answer.ts";

/** How an answer is printed, or where it is written. At most one of the four. */
export interface OutputOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly svg?: true;
  readonly out?: string;
}

/** What an answer becomes, and the file that takes it; printed where there is none. */
export interface Output {
  readonly kind: "json" | "csv" | "svg" | "parquet" | "table";
  readonly file: { readonly name: string; readonly path: string } | null;
}

const kinds = { ".parquet": "parquet", ".csv": "csv", ".json": "json", ".svg": "svg" } as const;
const endings = Object.keys(kinds) as (keyof typeof kinds)[];

/** @throws InputError when more than one kind of output is asked for, or the file cannot be written */
export function readOutput({ json, csv, svg, out }: OutputOptions, context: Context): Output {
  if ([json, csv, svg, out].filter((each) => each !== undefined).length > 1) {
    throw new InputError(context.say("problem.one-output"));
  }
  if (out !== undefined) {
    const { path, ending } = checkOutFile(out, endings, context);
    return { kind: kinds[ending], file: { name: out, path } };
  }
  return { kind: json ? "json" : csv ? "csv" : svg ? "svg" : "table", file: null };
}

/**
 * Prints or writes an answer: its rows as a table, CSV or Parquet, all of it as JSON, or its picture as SVG.
 *
 * @param question what was asked, for the JSON document
 * @param top rows at most
 */
export async function printAnswer<Row extends object>(
  store: TradeStore,
  answer: Answer<Row>,
  presentation: Presentation<Row>,
  question: AnswerDocument["question"],
  top: number | undefined,
  { kind, file }: Output,
  context: Context,
): Promise<void> {
  const { terminal, locale, say } = context;
  const shown = { ...answer, rows: answer.rows.slice(0, top) };
  if (kind === "parquet") await writeAnswer(store, shown, file?.path ?? "");
  else {
    const text = textOf(kind);
    if (file === null) terminal.out(text);
    else writeFileSync(file.path, text);
  }
  if (file !== null) terminal.err(`${say("template.written", { file: file.name })}\n`);

  function textOf(form: Exclude<Output["kind"], "parquet">): string {
    switch (form) {
      case "json":
        return `${JSON.stringify(answerDocument(answer, question, top, locale), null, 2)}\n`;
      case "csv":
        return renderCsv(shown);
      case "svg":
        return renderChart(presentation, answer, locale);
      case "table":
        return `${drawAnswer(answer, presentation, top ?? 20, context).join("\n")}\n`;
    }
  }
}
