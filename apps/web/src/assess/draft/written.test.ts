import { expect, test } from "vitest";
import { newestTurn, writtenFrom } from "./written.ts";

const first = { example: "freezer", edits: "a" };
const second = { example: "freezer", edits: "ab" };

test("an address that comes back after the next was written opens nothing", () => {
  expect(writtenFrom([first, second], first)).toEqual([first, second]);
  expect(writtenFrom([second], second)).toEqual([second]);
});

test("an address that was written over before it came back is no longer waited for", () => {
  expect(writtenFrom([first, second], second)).toEqual([second]);
});

test("an address that the page did not write is opened, also one that it wrote before", () => {
  expect(writtenFrom([first, second], { example: "harness" })).toBeNull();
  expect(writtenFrom([first], { example: "freezer" })).toBeNull();
  expect(writtenFrom([], first)).toBeNull();
});

test("only what was begun last may still open", () => {
  const begin = newestTurn();
  const slow = begin();
  expect(slow()).toBe(true);
  const quick = begin();
  expect([slow(), quick()]).toEqual([false, true]);
});
