import type { Percent } from "@coproduce/goods";
import { expect, test } from "vitest";
import { askedFrom, askedOf, nothingAsked, readGoals, withoutGoal } from "./asked-goals.ts";

test("an empty form asks only for the least cost", () => {
  expect(readGoals(nothingAsked)).toEqual({ goals: {} });
});

test("shares are read as people write them, exactly", () => {
  const asked = { ...nothingAsked, minRvc: "62,5 %", maxAsia: "40", maxLeadTimeDays: "30" };
  expect(readGoals(asked)).toEqual({ goals: { minRvc: 6250, maxAsia: 4000, maxLeadTimeDays: 30 } });
});

test.each([
  ["minRvc", "101"],
  ["maxAsia", "half"],
  ["maxLeadTimeDays", "2.5"],
])("%s of %s is no goal", (field, text) => {
  expect(readGoals({ ...nothingAsked, [field]: text })).toEqual({ wrong: new Set([field]) });
});

test("goals are typed as they are read", () => {
  const goals = { qualify: true, minRvc: 7550 as Percent, exclude: ["CN"], avoid: ["malacca"] };
  expect(readGoals(askedOf(goals))).toEqual({ goals });
});

test("an address asks for no economy and no lane that does not exist", () => {
  const asked = askedFrom({ qualify: "yes", minRvc: 75, exclude: ["CN", "QQ"], avoid: ["atlantis", 3] });
  expect(asked).toEqual({ ...nothingAsked, exclude: ["CN"] });
  expect(askedFrom("goals")).toBeUndefined();
});

test("each goal is left out alone", () => {
  const asked = { ...nothingAsked, qualify: true, maxAsia: "40", exclude: ["CN", "VN"] };
  expect(withoutGoal(asked, "qualify")).toEqual({ ...asked, qualify: false });
  expect(withoutGoal(asked, "max-asia")).toEqual({ ...asked, maxAsia: "" });
  expect(withoutGoal(asked, "exclude:CN")).toEqual({ ...asked, exclude: ["VN"] });
  expect(withoutGoal(asked, "capacity")).toBe(asked);
});
