import type { Locale } from "@coproduce/goods";
import type { Answer } from "../indicators/answer.ts";
import { renderTradeMessage } from "../messages/message.ts";
import { type ColumnName, columnTitle, formatCell } from "./columns.ts";
import type { Presentation } from "./presentation.ts";
import { renderBars } from "./svg.ts";

/** What the rows say, in one sentence; empty where they say nothing. */
export function renderFinding<Row>(
  presentation: Presentation<Row>,
  answer: Answer<Row>,
  locale: Locale,
): string {
  const finding = presentation.finding(answer);
  return finding === undefined ? "" : renderTradeMessage(finding, locale);
}

/** Source and period of an answer, each once. */
export function renderSources(answer: Answer<unknown>): string {
  return [...new Set(answer.sources.map(({ source, period }) => `${source}, ${period}`))].join("; ");
}

/** An answer as a chart, titled by its finding. */
export function renderChart<Row extends object>(
  presentation: Presentation<Row>,
  answer: Answer<Row>,
  locale: Locale,
): string {
  const { value, top, only } = presentation.chart;
  const cell = (row: Row, column: string) => (row as Record<string, unknown>)[column];
  const bars = answer.rows
    .filter((row) => (only === undefined || only(row)) && typeof cell(row, value) === "number")
    .slice(0, top)
    .map((row) => {
      const column = labelColumn(presentation, row);
      const number = cell(row, value) as number;
      const text = formatCell(value, number, locale);
      return { label: formatCell(column, cell(row, column), locale), value: number, text };
    });
  const title = `${renderFinding(presentation, answer, locale)} (${columnTitle(value, locale)})`;
  return renderBars({ title, source: renderSources(answer), bars });
}

/** The column that names a row: rows of one indicator are by month, by partner or by product. */
export function labelColumn<Row extends object>(presentation: Presentation<Row>, row: Row): ColumnName {
  const { label } = presentation.chart;
  const labels = [label, "period", "partner", "product", "group"] as const;
  return labels.find((each) => (row as Record<string, unknown>)[each] !== undefined) ?? label;
}
