import type { CostAnswer } from "@coproduce/plan";
import { expect, test } from "vitest";
import { difference, inYear, partsOf, signed } from "./figures.ts";

test("differences are exact, and of what is known", () => {
  expect(difference("341.10", "352.00")).toBe("-10.90");
  expect(difference({ low: "0.0013", high: null }, "0.0012")).toBe("0.0001");
});

test.each([
  ["-10.90", { sign: "less", size: "10.90" }],
  ["0.20", { sign: "more", size: "0.20" }],
  ["0.00", { sign: "none", size: "0.00" }],
])("%s is told by its sign", (amount, told) => {
  expect(signed(amount)).toEqual(told);
});

test("a year is the volume of goods, cut to the cent", () => {
  expect(inYear("-10.90", "100000")).toBe("-1090000.00");
  expect(inYear("0.0013", "7")).toBe("0.00");
  expect(inYear("1.00", undefined)).toBeNull();
});

test("parts that neither good has are left out", () => {
  const cost = {
    materials: "60.00",
    assembly: "0.00",
    freight: "0.00",
    inputDuty: "0.00",
    finishedDuty: { low: "1.00", high: null },
    switching: "0.00",
    compliance: "0.00",
  } as unknown as CostAnswer;
  const rows = partsOf(cost, { ...cost, compliance: "0.50" });
  expect(rows.map(({ part }) => part)).toEqual(["materials", "finishedDuty", "compliance"]);
});
