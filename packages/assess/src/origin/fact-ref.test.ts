import { expect, test } from "vitest";
import { type FactRef, factsOf, type Missing } from "./fact-ref.ts";

const fact = (subject: string, atLeast?: bigint): FactRef => ({
  subject,
  key: "netCost",
  kind: "amount",
  ...(atLeast === undefined ? {} : { atLeast }),
});

test("the facts of lists inside lists are named once each, in the order in which they are first named", () => {
  const [a, b, c] = [fact("a"), fact("b"), fact("c")];
  expect(factsOf([[b, [a]], a, [[], [fact("b"), c]]])).toEqual([b, a, c]);
});

test("a fact with another bound is another question", () => {
  expect(factsOf([fact("a", 1n), [fact("a", 2n)], fact("a", 1n)])).toEqual([fact("a", 1n), fact("a", 2n)]);
});

test("lists that ever more steps share are read once", () => {
  let missing: Missing = [fact("a"), fact("b")];
  for (let level = 0; level < 40; level++) missing = [missing, fact(String(level % 3)), missing];
  expect(factsOf(missing)).toHaveLength(5);
});
