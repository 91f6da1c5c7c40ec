import { expect, test } from "vitest";
import { type TreeRow, treeMove } from "./tree-keys.ts";

const rows: readonly TreeRow[] = [
  { id: "a", parent: null, level: 1, open: true, hasChildren: true },
  { id: "a.0", parent: "a", level: 2, open: false, hasChildren: true },
  { id: "a.1", parent: "a", level: 2, open: false, hasChildren: false },
];

test.each([
  ["a", "ArrowDown", { kind: "focus", id: "a.0" }],
  ["a", "ArrowUp", null],
  ["a.1", "ArrowDown", null],
  ["a", "ArrowRight", { kind: "focus", id: "a.0" }],
  ["a.0", "ArrowRight", { kind: "toggle", id: "a.0" }],
  ["a.0", "ArrowLeft", { kind: "focus", id: "a" }],
  ["a", "ArrowLeft", { kind: "toggle", id: "a" }],
  ["a.1", "Home", { kind: "focus", id: "a" }],
  ["a", "End", { kind: "focus", id: "a.1" }],
  ["a.0", "Enter", { kind: "toggle", id: "a.0" }],
  ["a.1", " ", null],
  ["a.1", "x", null],
])("on %s, %s leads to %o", (current, key, move) => {
  expect(treeMove(rows, current, key)).toEqual(move);
});
