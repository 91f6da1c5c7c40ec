import { expect, test } from "vitest";
import { nextSort, sortedRows } from "./sorted-rows.ts";

const rows = [
  { product: "85", share: 20 },
  { product: "01", share: null },
  { product: "87", share: 50 },
];
const products = (sort: string) => sortedRows(rows, sort).map(({ product }) => product);

test("rows are ordered by a column either way, what has no value last", () => {
  expect(products("-share")).toEqual(["87", "85", "01"]);
  expect(products("share")).toEqual(["85", "87", "01"]);
  expect(products("product")).toEqual(["01", "85", "87"]);
  expect(products("")).toEqual(["85", "01", "87"]);
});

test("a header orders its numbers from the largest, its names from A, and then the other way", () => {
  expect(nextSort("", "share", true)).toBe("-share");
  expect(nextSort("-share", "share", true)).toBe("share");
  expect(nextSort("-share", "product", false)).toBe("product");
});
