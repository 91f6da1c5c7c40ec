/** A row of an answer, by the names of its columns. */
export type Cells = Readonly<Record<string, unknown>>;

/** How rows are ordered: by a column, falling ("-value") or rising ("value"); as the answer has them when empty. */
export function sortedRows(rows: readonly Cells[], sort: string): readonly Cells[] {
  if (sort === "") return rows;
  const falling = sort.startsWith("-");
  const column = falling ? sort.slice(1) : sort;
  return rows.toSorted((a, b) => {
    const [one, other] = [a[column], b[column]];
    // What has no value comes last, whichever way the rest is ordered.
    if (one == null || other == null) return Number(one == null) - Number(other == null);
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : String(one) < String(other)
          ? -1
          : Number(String(one) > String(other));
    return falling ? -order : order;
  });
}

/** The order that a press on a column's header asks for: numbers fall first, names rise first. */
export function nextSort(sort: string, column: string, numeric: boolean): string {
  const [first, second] = numeric ? [`-${column}`, column] : [column, `-${column}`];
  return sort === first ? second : first;
}
