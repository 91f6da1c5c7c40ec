import { padEnd, padStart, truncate, widthOf } from "./width.ts";

export interface Column {
  readonly title: string;
  readonly align?: "right";
  /** The column that gives way when the table is too wide. One a table. */
  readonly gives?: true;
}

/**
 * Lays rows out in columns that fit the width. Cells are plain text; `paint` colours a padded cell.
 *
 * @returns the lines, the first one being the titles
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (cell: string, row: number, column: number) => string = (cell) => cell,
): readonly string[] {
  const titles = columns.map((column) => column.title);
  const widths = columns.map((_, at) => Math.max(...[titles, ...rows].map((row) => widthOf(row[at] ?? ""))));
  const giving = columns.findIndex((column) => column.gives);
  const excess = widths.reduce((sum, each) => sum + each, 2 * (columns.length - 1)) - width;
  if (giving >= 0 && excess > 0) widths[giving] = Math.max(8, (widths[giving] ?? 0) - excess);
  return [titles, ...rows].map((row, index) =>
    columns
      .map((column, at) => {
        const room = widths[at] ?? 0;
        const cell = truncate(row[at] ?? "", room);
        const isLast = at === columns.length - 1;
        const padded = column.align === "right" ? padStart(cell, room) : isLast ? cell : padEnd(cell, room);
        return paint(padded, index - 1, at);
      })
      .join("  ")
      .trimEnd(),
  );
}
