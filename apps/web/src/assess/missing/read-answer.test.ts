import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";

test.each([
  ["amount", "542", "542"],
  ["amount", " $1,234.50 ", "1234.50"],
  ["amount", "1\u202f234,5", "1234.5"],
  ["amount", "12,5", "12.5"],
  ["amount", "1,234", "1234"],
  ["amount", "-3", undefined],
  ["amount", "0.1234567", undefined],
  ["amount", "about 40", undefined],
  ["percent", "62.5 %", "62.5"],
  ["percent", "100", "100"],
  ["percent", "100.01", undefined],
  ["weight", "9.75", "9.75"],
  ["code", "8418.10", "8418.10"],
  ["code", "00", undefined],
] as const)("reads %s %s as %s", (kind, text, expected) => {
  expect(readAnswer(kind, text)).toBe(expected);
});
