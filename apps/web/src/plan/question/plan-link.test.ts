import type { OptionsDocument } from "@coproduce/plan";
import { expect, test } from "vitest";
import { nothingAsked } from "./asked-goals.ts";
import {
  emptyQuestion,
  isOptions,
  paramsOf,
  productParams,
  questionOf,
  questionParams,
} from "./plan-link.ts";

const options: OptionsDocument = {
  options: [{ material: "base", alternatives: [{ id: "quebec", origin: "CA", value: "about 9" }] }],
  volumePerYear: "12000",
};

test("a question survives the address as it was typed, wrong values and all", async () => {
  const question = { options, asked: { ...nothingAsked, minRvc: "75", exclude: ["CN"] } };
  expect(await questionOf(await paramsOf(question))).toEqual(question);
});

test("what asks nothing leaves the address alone", async () => {
  expect(await paramsOf(emptyQuestion)).toEqual({});
  expect(await questionOf({})).toEqual(emptyQuestion);
});

test("a cut address holds no question", async () => {
  const { options: packed = "" } = await paramsOf({ options, asked: nothingAsked });
  expect(await questionOf({ options: packed.slice(0, -8) })).toBeUndefined();
});

test("product and question stand apart in one address", () => {
  const params = { example: "chair", plan: "chair-content", lang: "fr", edits: "x" };
  expect(productParams(params)).toEqual({ example: "chair", edits: "x" });
  expect(questionParams(params)).toEqual({ plan: "chair-content" });
});

test.each([
  null,
  [],
  { options: {} },
  { options: [{ material: 1, alternatives: [] }] },
  { options: [], assembly: 3 },
])("%j are no options", (value) => {
  expect(isOptions(value)).toBe(false);
});
