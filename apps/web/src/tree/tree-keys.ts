/** One row of a tree as it is seen: only rows whose parents are open. */
export interface TreeRow {
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
  readonly open: boolean;
  readonly hasChildren: boolean;
}

/** What a key does in a tree: move the focus, open or close a row, or nothing. */
export type TreeMove =
  | { readonly kind: "focus"; readonly id: string }
  | { readonly kind: "toggle"; readonly id: string }
  | null;

/** The keys of the WAI-ARIA tree view: arrows, Home, End, Enter and Space. */
export function treeMove(rows: readonly TreeRow[], current: string, key: string): TreeMove {
  const at = rows.findIndex((row) => row.id === current);
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case "ArrowDown":
      return focus(rows[at + 1]);
    case "ArrowUp":
      return focus(rows[at - 1]);
    case "Home":
      return focus(rows[0]);
    case "End":
      return focus(rows.at(-1));
    case "ArrowRight":
      if (!row.hasChildren) return null;
      return row.open ? focus(rows.find((other) => other.parent === row.id)) : { kind: "toggle", id: row.id };
    case "ArrowLeft":
      if (row.hasChildren && row.open) return { kind: "toggle", id: row.id };
      return focus(rows.find((other) => other.id === row.parent));
    case "Enter":
    case " ":
      return row.hasChildren ? { kind: "toggle", id: row.id } : null;
    default:
      return null;
  }
}

function focus(row: TreeRow | undefined): TreeMove {
  return row === undefined ? null : { kind: "focus", id: row.id };
}
