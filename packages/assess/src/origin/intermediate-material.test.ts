import { describe, expect, test } from "vitest";
import { material, originOf, product } from "../assess.fixture.ts";

const made = { origin: "MX", selfProduced: true } as const;

describe("intermediate materials (s. 8(6))", () => {
  // 8413.70: CTH | from 8413.91 +CTH & RVC 60/50; the motor of 8501.52 has its own rule.
  const casting = material("casting", "7325.10", "38.00");
  const housing = (rest = {}) =>
    material("housing", "8413.91", "70.00", { ...made, materials: [casting], ...rest });
  const import5 = material("seal", "8413.91", "12.00");

  test("a self-produced material that originates takes its inner materials out of the value", () => {
    const document = product("8413.70", [housing(), import5]);
    const answer = originOf(document);
    expect(answer.verdict).toBe("originating");
    expect(answer.rvc.transactionValue).toMatchObject({ vnm: { low: "12.00", high: "12.00" }, met: "yes" });
    expect(answer.elections).toContainEqual(
      expect.objectContaining({ kind: "intermediate-material", material: "housing" }),
    );
  });

  test("not designated, its inner materials count (s. 7(5)(a))", () => {
    const answer = originOf(
      product("8413.70", [housing({ designate: "no" }), import5], { netCost: "95.00" }),
    );
    expect(answer.rvc.transactionValue).toMatchObject({ vnm: { low: "50.00", high: "50.00" }, met: "no" });
    expect(answer.verdict).toBe("non-originating");
  });

  test("two that are subject to a value content may not be nested", () => {
    // 8414.90: CTH | none & RVC 60/50. Inner: (70 - 30) / 70 is 57 percent, so that it originates by value content.
    const inner = material("inner", "8414.90", "70.00", {
      ...made,
      materials: [material("a", "8414.90", "30.00")],
    });
    // Outer: with inner designated 35 of 120 would be foreign (70 percent); without, 65 of 120 (45 percent).
    const outer = material("outer", "8414.90", "120.00", {
      ...made,
      materials: [inner, material("b", "8414.90", "35.00")],
    });
    const answer = originOf(product("8414.59", [outer]));
    expect(answer.rvc.transactionValue).toMatchObject({ vnm: { low: "35.00", high: "35.00" }, met: "yes" });
    expect(answer.elections.filter((each) => each.kind === "intermediate-material")).toHaveLength(1);
  });
});

describe("accumulation (s. 9(2)): the bearing rings of s. 9(8) example 1", () => {
  const rings = (statement: boolean) =>
    material("rings", "8414.90", "1.50", {
      origin: "MX",
      originating: false,
      ...(statement ? { supplierInputs: { netCost: "1.40", vnm: "0.75" } } : {}),
    });
  // The example's bearings are under a rule without value content here: fans and their parts stand for them.
  const bearing = (statement: boolean) =>
    product(
      "8414.59",
      [rings(statement), material("steel", "7228.50", "0.45", { origin: "MX", originating: true })],
      {
        transactionValue: "3.20",
        costs: { otherProduct: "0.75", period: "0.15", other: "0.05", excluded: { salesPromotion: "0.05" } },
      },
    );

  test("situation A: without accumulation 47.4 percent, non-originating", () => {
    expect(originOf(bearing(false)).rvc.netCost).toMatchObject({ base: "2.85", low: "47.36", met: "no" });
  });

  test("situation B: with the maker's statement 72.7 percent, originating", () => {
    const answer = originOf(bearing(true));
    expect(answer.rvc.netCost).toMatchObject({
      base: "2.75",
      vnm: { low: "0.75", high: "0.75" },
      low: "72.72",
      met: "yes",
    });
    expect(answer.verdict).toBe("originating");
    expect(answer.elections).toContainEqual(
      expect.objectContaining({ kind: "accumulation", material: "rings" }),
    );
  });
});
