import { expect, test } from "vitest";
import { parseLines, renderLines } from "./line-key.ts";

test("an address that names no lines draws Mexico with and without the preference, Canada and China", () => {
  expect(renderLines(parseLines(undefined))).toBe("MX,MX+,CA,CN");
});

test("lines of an address are read once each, and what is no economy is left out", () => {
  expect(parseLines("VN,CA+,VN,XX,MX-")).toEqual([
    { economy: "VN", claimed: false },
    { economy: "CA", claimed: true },
  ]);
  expect(parseLines("")).toEqual([]);
});
