import type { PlainDate } from "@coproduce/goods";
import { expect, test } from "vitest";
import type { HistoryLine, HistoryStep } from "../../engine/border-history.ts";
import { highestStep, spanOf, stepOn } from "./rate-span.ts";

const step = (from: string, rate: HistoryStep["rate"]): HistoryStep => ({ from: from as PlainDate, rate });
const line: HistoryLine = {
  economy: "CN",
  claimed: false,
  steps: [
    step("2018-01-01", "0"),
    step("2025-02-04", { low: "10", high: "20" }),
    step("2025-03-04", { low: "20", high: "20" }),
    step("2025-04-05", { low: "0", high: null }),
    step("2027-01-01", "90"),
  ],
};

test("a rate that cannot be said is open, never zero", () => {
  expect(spanOf(null)).toEqual({ low: 0, high: null });
  expect(spanOf("3.4")).toEqual({ low: 3.4, high: 3.4 });
});

test("a step stands from its day until the day before the next", () => {
  expect(stepOn(line, "2025-02-03")?.from).toBe("2018-01-01");
  expect(stepOn(line, "2025-02-04")?.from).toBe("2025-02-04");
});

test("of steps with equal ends the highest is the one with more that is certain", () => {
  expect(highestStep(line, "2025-04-04")?.from).toBe("2025-03-04");
});

test("no step is known to be the highest where one is open", () => {
  expect(highestStep(line, "2026-11-24")).toBeUndefined();
});
