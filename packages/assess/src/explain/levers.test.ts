import { describe, expect, test } from "vitest";
import { material, originOf, product } from "../assess.fixture.ts";

describe("levers: single changes that make a good originate", () => {
  // 8414.59: CTH | from 8414.90 +CTH & RVC 60/50.
  const fan = product(
    "8414.59",
    [
      material("rotor", "8414.90", "20.00"),
      material("frame", "8414.90", "25.00"),
      material("screws", "7318.15", "1.00"),
    ],
    { netCost: "80.00" },
  );

  test("a material that comes to originate, and value to move, the least first", () => {
    const { verdict, levers } = originOf(fan);
    expect(verdict).toBe("non-originating");
    expect(levers.map(({ kind, material, value }) => [kind, material ?? null, value])).toEqual([
      ["regional-value", null, "6.00"],
      ["regional-value", null, "6.00"],
      ["originating-material", "rotor", "20.00"],
      ["originating-material", "frame", "25.00"],
    ]);
  });

  test("an originating good has none; screws of another heading are no lever", () => {
    expect(originOf({ ...fan, transactionValue: "200.00" }).levers).toEqual([]);
    expect(originOf(fan).levers.some(({ material }) => material === "screws")).toBe(false);
  });

  test("a process that is stated not to take place in the region", () => {
    const foreign = product("6109.10", [material("buttons", "9606.21", "1.00")], {
      facts: { assembled: false, "pocket-bags.formed-and-finished": true },
    });
    expect(originOf(foreign).levers.map(({ kind }) => kind)).toContain("process");
  });
});
