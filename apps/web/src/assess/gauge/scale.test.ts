import { expect, test } from "vitest";
import { gaugeBar } from "./scale.ts";

test("what is certain, what could be and the threshold stand in order on the bar", () => {
  expect(gaugeBar("47.60", "69.40", "50", 100)).toEqual({ solid: 47.6, pale: 69.4, tick: 50 });
});

test("a negative content starts an empty bar and a share beyond the scale fills it", () => {
  expect(gaugeBar("-12.5", "3", "60", 100)).toEqual({ solid: 0, pale: 3, tick: 60 });
  expect(gaugeBar("17.3", "45", "10", 20)).toEqual({ solid: 86.5, pale: 100, tick: 50 });
});
