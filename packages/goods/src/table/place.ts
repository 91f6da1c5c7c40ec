import type { InputProblem } from "../problem/problem.ts";
import type { Place } from "./cell.ts";

/**
 * The cell of a field of the document; for one that is missing, its row and the column where it would stand.
 *
 * @param places path in the document -> the cell that it was read from
 * @param columns columns of the table by the field that they hold
 */
export function placeOf(
  field: string,
  places: ReadonlyMap<string, Place>,
  columns: ReadonlyMap<string, { readonly index: number; readonly header: string }>,
): Place | null {
  const exact = places.get(field);
  if (exact !== undefined) return exact;
  const at = field.lastIndexOf(".");
  const row = at < 0 ? undefined : places.get(field.slice(0, at));
  if (row === undefined) return null;
  const column = columns.get(field.slice(at + 1));
  return column === undefined ? row : { row: row.row, column: column.index, header: column.header };
}

/** Problems from top to bottom and from left to right, those of the whole file first. */
export function inPlace<M>(problems: readonly InputProblem<M>[]): readonly InputProblem<M>[] {
  const column = ({ column: letters = "" }: InputProblem<M>) => letters.padStart(3);
  return problems.toSorted(
    (a, b) => (a.row ?? 0) - (b.row ?? 0) || (column(a) < column(b) ? -1 : column(a) > column(b) ? 1 : 0),
  );
}
