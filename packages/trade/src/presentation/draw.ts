import type { Locale } from "@coproduce/goods";
import type { Answer } from "../indicators/answer.ts";
import { renderTradeMessage } from "../messages/message.ts";
import { columnTitle, formatCell } from "./columns.ts";
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
  const { label, value, top, only } = presentation.chart;
  const cell = (row: Row, column: string) => (row as Record<string, unknown>)[column];
  // The rows of one indicator are by month, by partner or by product: the label is whichever they have.
  const labels = [label, "period", "partner", "product", "group"] as const;
  const bars = answer.rows
    .filter((row) => (only === undefined || only(row)) && typeof cell(row, value) === "number")
    .slice(0, top)
    .map((row) => {
      const column = labels.find((each) => cell(row, each) !== undefined) ?? label;
      const number = cell(row, value) as number;
      const text = formatCell(value, number, locale);
      return { label: formatCell(column, cell(row, column), locale), value: number, text };
    });
  const title = `${renderFinding(presentation, answer, locale)} (${columnTitle(value, locale)})`;
  return renderBars({ title, source: renderSources(answer), bars });
}
