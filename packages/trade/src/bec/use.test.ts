import { describe, expect, test } from "vitest";
import { becCategories, becUse, editionOfYear } from "./use.ts";

describe("use of goods by BEC 4", () => {
  test.each([
    ["010121", "capital", "pure-bred breeding animals are capital goods, category 41"],
    ["100119", "intermediate", "wheat is primary food for industry, 111"],
    ["847130", "capital", "computers, 41"],
    ["610510", "consumption", "shirts, 62"],
    ["870323", "not-allotted", "passenger cars, 51, are in none of the three classes"],
    ["870899", "intermediate", "vehicle parts, 53"],
  ])("%s is %s: %s", (code, use) => {
    expect(becUse(code, 2022)).toBe(use);
  });

  test("integrated circuits keep the use they had before other goods were added to the heading", () => {
    expect(becCategories("854231", 2022).length).toBeGreaterThan(1);
    expect(becCategories("854231", 2012)).toEqual(["42"]);
    expect(becUse("854231", 2022)).toBe("intermediate");
    expect(becUse("854231", 2012)).toBe("intermediate");
  });

  test("a code of another edition is found there, one of no edition is not", () => {
    expect(becUse("852862", 2012)).toBe(becUse("852862", 2022));
    expect(becUse("980100", 2022)).toBeUndefined();
  });

  test("statistics of a year are in the edition then in force", () => {
    expect([2016, 2017, 2021, 2022].map(editionOfYear)).toEqual([2012, 2017, 2017, 2022]);
  });
});
