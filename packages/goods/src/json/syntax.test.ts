import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonSyntaxError } from "./syntax.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("jsonSyntaxError", () => {
  it.each([
    ["", 0],
    ["{", 1],
    ['{"a":1,}', 7],
    ["[1,,2]", 3],
    ['{"a" 1}', 5],
    ["[1] x", 4],
    ["{'a':1}", 1],
    ['["a\nb"]', 1],
    ["01", 1],
    ["[1}", 2],
  ])("finds where %j stops being JSON", (text, at) => {
    expect(jsonSyntaxError(text)).toBe(at);
  });

  it("agrees with JSON.parse on texts that are JSON, and on texts that are nearly", () => {
    const nearly = fc
      .tuple(fc.json(), fc.nat(200), fc.constantFrom("", ",", "}", "]", '"', "x", ":", "1", "\\", " "))
      .map(([text, at, wrong]) => text.slice(0, at) + wrong + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearly, fc.string()), (text) => {
        expect(jsonSyntaxError(text) === null).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });
});
