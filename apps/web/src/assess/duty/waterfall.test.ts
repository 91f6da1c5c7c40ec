import { expect, test } from "vitest";
import { waterfall } from "./waterfall.ts";

test("each layer starts where the certain part of those before it ends", () => {
  expect(waterfall(["10.00", { low: "0.00", high: "20.00" }, "30.00"], 80)).toEqual([
    { start: 0, certain: 12.5, possible: 0 },
    { start: 12.5, certain: 0, possible: 25 },
    { start: 12.5, certain: 37.5, possible: 0 },
  ]);
});

test("an open amount runs to the end of the scale, and nothing is drawn where nothing is owed", () => {
  expect(waterfall(["10.00", { low: "5.00", high: null }], 40)[1]).toEqual({
    start: 25,
    certain: 12.5,
    possible: 62.5,
  });
  expect(waterfall(["0.00"], 0)).toEqual([{ start: 0, certain: 0, possible: 0 }]);
});
