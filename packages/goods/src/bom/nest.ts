import type { GoodsMessage } from "../messages/catalogue.ts";
import { nearest } from "../spelling/nearest.ts";
import type { Column } from "./words.ts";

/** What of a row says where it belongs. */
export interface Nestable {
  readonly id: string;
  /** Text of the column that nests: a level, the parent's id or a dotted item number. */
  readonly key: string;
}

/** How a table says what is part of what. */
export type Nesting = "level" | "parent" | "position" | "flat";

export interface Nested {
  /** Index of the row that each row is part of; -1 for the parts of the good itself, and for the good. */
  readonly parents: readonly number[];
  /** Index of the row that is the good itself; -1 when no row is. */
  readonly good: number;
  readonly flaws: readonly { readonly row: number; readonly message: GoodsMessage }[];
}

/** The column by which a table nests. Item numbers count only where one of them has a point. */
export function nestingOf(columns: ReadonlySet<Column>, positions: readonly string[]): Nesting {
  if (columns.has("level")) return "level";
  if (columns.has("parent")) return "parent";
  return positions.some((text) => /^\d+(\.\d+)+$/.test(text)) ? "position" : "flat";
}

/** Finds for each row the row that it is part of. */
export function nest(rows: readonly Nestable[], nesting: Nesting, goodId: string | null): Nested {
  switch (nesting) {
    case "level":
      return nestByLevel(rows);
    case "parent":
      return nestByParent(rows, goodId);
    case "position":
      return nestByPosition(rows);
    case "flat":
      return { parents: rows.map(() => -1), good: -1, flaws: [] };
  }
}

/** Levels count from 0, the good itself, or from 1, its parts; exports indent them with dots or plus signs. */
function nestByLevel(rows: readonly Nestable[]): Nested {
  const parents: number[] = [];
  const flaws: Nested["flaws"][number][] = [];
  const open: number[] = [];
  let good = -1;
  let above = 0;
  for (const [row, { key }] of rows.entries()) {
    const level = Number(/^[.+\s·-]*(\d{1,3})$/.exec(key)?.[1] ?? Number.NaN);
    if (Number.isNaN(level)) {
      flaws.push({ row, message: { key: "level.not-a-level", params: { value: key } } });
      parents.push(-1);
      continue;
    }
    if (level === 0) {
      if (good >= 0) flaws.push({ row, message: { key: "level.second-good", params: {} } });
      else good = row;
      parents.push(-1);
    } else {
      if (level > above + 1) {
        flaws.push({ row, message: { key: "level.skips", params: { level, above } } });
      }
      parents.push(level === 1 ? -1 : (open[Math.min(level, above + 1) - 1] ?? -1));
    }
    open[level] = row;
    open.length = level + 1;
    above = level;
  }
  return { parents, good, flaws };
}

/** Ids beyond which the nearest one is not looked for: every unknown parent would be compared with all. */
const comparable = 2_000;

function nestByParent(rows: readonly Nestable[], goodId: string | null): Nested {
  const byId = new Map(rows.map(({ id }, row) => [id, row]));
  const roots = rows.flatMap(({ key }, row) => (key === "" ? [row] : []));
  const named = goodId === null ? -1 : (byId.get(goodId) ?? -1);
  // One row that is part of nothing, in a table that does not name the good elsewhere, is the good.
  const good =
    named >= 0 ? named : goodId === null && roots.length === 1 && rows.length > 1 ? (roots[0] ?? -1) : -1;
  const flaws: Nested["flaws"][number][] = [];
  const parents = rows.map(({ key }, row) => {
    if (key === "" || key === goodId) return -1;
    const parent = byId.get(key);
    if (parent === undefined) {
      const params = { id: key, suggestion: byId.size > comparable ? null : nearest(key, byId.keys()) };
      flaws.push({ row, message: { key: "parent.unknown", params } });
    }
    return parent === undefined || parent === good ? -1 : parent;
  });
  const circles = circlesIn(parents);
  for (const circle of circles) {
    const row = Math.min(...circle);
    const ids = [...circle.toReversed(), circle.at(-1) ?? row].map((member) => rows[member]?.id ?? "");
    const path = ids.length > 12 ? [...ids.slice(0, 5), "…", ...ids.slice(-5)] : ids;
    flaws.push({ row, message: { key: "material.contains-itself", params: { path } } });
  }
  const inCircle = new Set(circles.flat());
  return { parents: parents.map((parent, row) => (inCircle.has(row) ? -1 : parent)), good, flaws };
}

/** The circles of rows that are part of each other, each from one row through its parents. */
function circlesIn(parents: readonly number[]): readonly (readonly number[])[] {
  const circles: number[][] = [];
  /** The row from which each row was first reached. */
  const reachedFrom = new Map<number, number>();
  for (const start of parents.keys()) {
    const way: number[] = [];
    let at = start;
    while (at >= 0 && !reachedFrom.has(at)) {
      reachedFrom.set(at, start);
      way.push(at);
      at = parents[at] ?? -1;
    }
    if (at >= 0 && reachedFrom.get(at) === start) circles.push(way.slice(way.indexOf(at)));
  }
  return circles;
}

function nestByPosition(rows: readonly Nestable[]): Nested {
  const flaws: Nested["flaws"][number][] = [];
  const byPosition = new Map<string, number>();
  let good = -1;
  const parents = rows.map(({ key }, row) => {
    const position = key.replace(/\.+$/, "");
    byPosition.set(position, row);
    if (position === "0") {
      good = row;
      return -1;
    }
    if (!position.includes(".")) return -1;
    const outer = position.slice(0, position.lastIndexOf("."));
    const parent = byPosition.get(outer);
    if (parent === undefined)
      flaws.push({ row, message: { key: "position.no-parent", params: { position, outer } } });
    return parent ?? -1;
  });
  return { parents, good, flaws };
}
