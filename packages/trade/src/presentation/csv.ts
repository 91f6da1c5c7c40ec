import type { Answer } from "../indicators/answer.ts";
import { plainCell } from "./columns.ts";

/** Rows as CSV (RFC 4180), the source of each in the last column. Numbers are in full. */
export function renderCsv(answer: Answer<object>): string {
  const columns = csvColumns(answer);
  const source = sourceText(answer);
  const rows = answer.rows.map((row) => [
    ...columns.map((column) => plainCell((row as Record<string, unknown>)[column])),
    source,
  ]);
  return csvOf([[...columns, "source"], ...rows]);
}

/** The columns of the rows; the change since another year, which is no cell, is left out. */
export function csvColumns({ rows }: Answer<object>): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => key !== "change");
}

/** Every source with its period. */
export function sourceText({ sources }: Answer<object>): string {
  return sources.map(({ source, period }) => `${source}, ${period}`).join("; ");
}

/** Cells as CSV (RFC 4180), the first row being the names of the columns. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
