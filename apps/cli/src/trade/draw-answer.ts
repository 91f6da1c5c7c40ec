import {
  type Answer,
  type ColumnName,
  columnTitle,
  formatCell,
  isNumeric,
  type Presentation,
  renderFinding,
  renderSources,
  renderTradeMessage,
} from "@coproduce/trade";
import type { Context } from "../commands/context.ts";
import { type Column, table } from "../terminal/table.ts";
import { wrap } from "../terminal/width.ts";

/** An indicator on the terminal: the finding, the rows, then source and method. */
export function drawAnswer<Row extends object>(
  answer: Answer<Row>,
  presentation: Presentation<Row>,
  top: number,
  context: Context,
): readonly string[] {
  const { locale, say, style, terminal } = context;
  if (answer.rows.length === 0) return [say("answer.none")];
  const shown = answer.rows.slice(0, top);
  const columns = presentation.columns.filter((column) =>
    shown.some((row) => cell(row, column) !== undefined && cell(row, column) !== null),
  );
  const cells = shown.map((row) => columns.map((column) => formatCell(column, cell(row, column), locale)));
  const quiet = (text: string) => wrap(text, terminal.columns).map((line) => style("quiet", line));
  const finding = renderFinding(presentation, answer, locale);
  const { unmappedShare } = answer;
  return [
    ...(finding === "" ? [] : [...wrap(finding, terminal.columns).map((line) => style("strong", line)), ""]),
    ...table(layout(columns, context), cells, terminal.columns),
    ...(answer.rows.length > shown.length
      ? [style("quiet", say("answer.more", { count: answer.rows.length - shown.length }))]
      : []),
    "",
    ...quiet(say("answer.source", { source: renderSources(answer) })),
    ...(unmappedShare === null || unmappedShare === 0
      ? []
      : quiet(say("answer.unmapped", { percent: unmappedShare.toFixed(2) }))),
    ...answer.method.flatMap((message) => quiet(renderTradeMessage(message, locale))),
  ];
}

function layout(columns: readonly ColumnName[], { locale }: Context): readonly Column[] {
  const giving = ["suppliers", "capacity", "flow", "partner", "economy", "key"].find((column) =>
    columns.includes(column as ColumnName),
  );
  return columns.map((column) => ({
    title: columnTitle(column, locale),
    ...(isNumeric(column) ? { align: "right" as const } : {}),
    ...(column === giving ? { gives: true as const } : {}),
  }));
}

function cell(row: object, column: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[column];
}
