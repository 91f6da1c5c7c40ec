import type { ChoiceAnswer } from "@coproduce/plan";
import { expect, test } from "vitest";
import { differencesOf } from "./point-difference.ts";

const choice = (material: string, alternative: string, share = "100") =>
  ({ material, alternative, share }) as ChoiceAnswer;

test("only what comes from elsewhere differs", () => {
  const plan = [choice("panel", "tijuana"), choice("board", "current")];
  const point = [choice("panel", "tijuana"), choice("board", "jalisco")];
  expect(differencesOf(plan, point)).toEqual([
    { material: "board", plan: [choice("board", "current")], point: [choice("board", "jalisco")] },
  ]);
  expect(differencesOf(plan, plan)).toEqual([]);
});

test("another share of the same suppliers differs too, another order does not", () => {
  const half = [choice("cells", "nevada", "50"), choice("cells", "current", "50")];
  expect(differencesOf(half, half.toReversed())).toEqual([]);
  expect(
    differencesOf(half, [choice("cells", "nevada", "60"), choice("cells", "current", "40")]),
  ).toHaveLength(1);
});
