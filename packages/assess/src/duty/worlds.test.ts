import { expect, test } from "vitest";
import type { EntryFact } from "./entry-fact.ts";
import { explore, type World } from "./worlds.ts";

const answers: readonly EntryFact[] = [
  { kind: "yes-no", value: false },
  { kind: "yes-no", value: true },
];
const yes = (world: World, key: string) => world.choose(key, answers).value === true;

test("only the facts that a world comes to are told apart", () => {
  const leaves = explore((world) => (yes(world, "a") ? "done" : yes(world, "b") ? "b" : "neither"));
  const told = leaves?.map(({ chosen, result }) => [[...chosen.keys()].join(""), result]);
  expect(told?.toSorted()).toEqual([
    ["a", "done"],
    ["ab", "b"],
    ["ab", "neither"],
  ]);
});

test("a fact asked twice has one value in a world", () => {
  const leaves = explore((world) => ["a", "b", "a"].map((key) => yes(world, key)));
  expect(leaves).toHaveLength(4);
  for (const { result } of leaves ?? []) expect(result[0]).toBe(result[2]);
});

test("too many worlds are not told apart", () => {
  const facts = Array.from({ length: 12 }, (_, at) => `fact ${at}`);
  expect(explore((world) => facts.map((fact) => yes(world, fact)))).toBeUndefined();
});
