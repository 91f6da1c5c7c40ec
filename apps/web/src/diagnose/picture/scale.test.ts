import { expect, test } from "vitest";
import { domainOf, scaleOf, ticksOf } from "./scale.ts";
import { fitText } from "./text-width.ts";

test("a value lies where its part of the domain lies, below zero too", () => {
  const at = scaleOf([-1, 3], 100, 300);
  expect([at(-1), at(0), at(3)]).toEqual([100, 150, 300]);
});

test("ticks are round and within the domain", () => {
  expect(ticksOf([0, 100])).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksOf([0, 3.6])).toEqual([0, 1, 2, 3]);
  expect(ticksOf([-0.2, 0.7])).toEqual([-0.2, 0, 0.2, 0.4, 0.6000000000000001]);
});

test("a domain holds zero and every value", () => {
  const [low, high] = domainOf([-0.14, 9.46]);
  expect(low).toBeLessThan(-0.14);
  expect(high).toBeGreaterThan(9.46);
  expect(domainOf([])).toEqual([0, 1]);
  expect(domainOf([2, 5])[0]).toBe(0);
});

test("a long label is cut with an ellipsis, a short one is left alone", () => {
  expect(fitText("Vehicles", 200)).toBe("Vehicles");
  expect(fitText("Electrical machinery and electronics", 100)).toBe("Electrical mac…");
});
