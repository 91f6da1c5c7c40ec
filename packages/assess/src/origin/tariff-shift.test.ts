import { describe, expect, test } from "vitest";
import { material, originOf, product } from "../assess.fixture.ts";

describe("change in tariff classification and its tolerance", () => {
  // Uniform Regulations s. 5(15) example 2: fans of 8414.59, CTH | from 8414.90 with 60/50.
  const fan = (parts: string, rest = {}) =>
    product("8414.59", [material("motor", "8501.10", "30.00"), material("parts", "8414.90", parts)], rest);

  test("a part of the good's heading at exactly ten percent of the transaction value is tolerated", () => {
    const answer = originOf(fan("10.00"));
    expect(answer.verdict).toBe("originating");
    expect(answer.criterion).toBe("B");
    expect(answer.deMinimis).toMatchObject({
      met: "yes",
      share: { low: "10.00", high: "10.00" },
      materials: ["parts"],
    });
  });

  test("a millionth over ten percent is not", () => {
    const answer = originOf(fan("10.000001", { netCost: "60.00" }));
    expect(answer.rule?.alternative).toBe(1);
    expect(answer.verdict).toBe("non-originating");
  });

  test("over ten percent of the transaction value, total cost serves where it is stated", () => {
    const costs = { otherProduct: "60.00", period: "10.00" };
    expect(originOf(fan("10.50", { costs })).verdict).toBe("originating");
  });

  test("a material of unknown origin leaves the tolerance open, and its certification settles it", () => {
    const document = product("8414.59", [material("parts", "8414.90", "45.00", { origin: "MX" })], {
      netCost: "80.00",
    });
    const answer = originOf(document);
    expect(answer.verdict).toBe("undetermined");
    expect(answer.asDocumented).toBe("non-originating");
    expect(answer.missing[0]).toMatchObject({
      key: "originating",
      settles: "alone",
      yes: ["yes"],
      no: ["no"],
    });
  });

  test("a code too short to tell is a missing fact", () => {
    const answer = originOf(product("8414.59", [material("parts", "84", "45.00")], { netCost: "80.00" }));
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing.map((fact) => fact.key)).toContain("hs");
  });

  test("packing for shipment, packaging, accessories and indirect materials are left out (s. 8(13) to (24))", () => {
    const roles = ["packing-shipping", "packing-retail", "accessory", "indirect"] as const;
    for (const role of roles) {
      expect(originOf(product("8409.10", [material("box", "8409.10", "50.00", { role })])).verdict).toBe(
        "originating",
      );
    }
    const counted = product("8409.10", [material("box", "8409.10", "50.00")], { netCost: "90.00" });
    expect(originOf(counted).verdict).toBe("non-originating");
  });

  test("a self-produced material may be the material that changes (s. 3(9) example 6)", () => {
    const inner = material("y", "8409.10", "40.00");
    const document = product("8409.10", [
      material("z", "7326.90", "60.00", {
        origin: "MX",
        selfProduced: true,
        originating: false,
        materials: [inner],
      }),
    ]);
    const answer = originOf(document);
    expect(answer.verdict).toBe("originating");
    expect(answer.elections.map((election) => election.kind)).toContain("self-produced-as-material");
  });
});
