import type { ProductDocument } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { material, originOf, product } from "../../assess.fixture.ts";

type Vehicle = NonNullable<ProductDocument["vehicle"]>;

const parts = ["engine", "transmission", "body-and-chassis", "axle", "suspension", "steering"] as const;

/** A car of 8703.23 whose non-originating materials are 25 of 100 net cost, with all tests met. */
function car(vehicle: Partial<Vehicle>, vnm = "25.00"): ProductDocument {
  return product("8703.23", [material("parts", "8708.99", vnm)], {
    transactionValue: "130.00",
    netCost: "100.00",
    vehicle: {
      category: "passenger-vehicle",
      coreParts: parts.map((part) => ({ part, netCost: "10.00", vnm: "2.50" })),
      laborValue: {
        basis: "net-cost",
        total: "100.00",
        highWageMaterials: "20.00",
        highWageLabor: "15.00",
        assemblyPlant: true,
      },
      steel: { purchases: "100.00", originating: "70.00" },
      aluminum: { purchases: "100.00", originating: "70.00" },
      ...vehicle,
    },
  });
}

describe("passenger vehicles (Uniform Regulations ss. 13 to 18)", () => {
  test("every test exactly at its threshold of 2023-07-01 is met: 75 percent, core parts 75, labor 40 of which 25, metals 70", () => {
    const answer = originOf(car({}), "2026-06-01");
    expect(answer.verdict).toBe("originating");
    expect(answer.rvc.netCost).toMatchObject({ low: "75.00", threshold: "75", met: "yes" });
    expect(answer.vehicle).toMatchObject({
      coreParts: { met: "yes" },
      laborValue: {
        met: "yes",
        value: "40.00",
        threshold: "40",
        highWage: { value: "35.00", threshold: "25" },
      },
      metals: { met: "yes", together: { value: "70.00" } },
    });
  });

  test("the value content of the day before 2023-07-01 is 72 percent (s. 13)", () => {
    const before = car({ coreParts: parts.map((part) => ({ part, originating: true })) }, "28.00");
    expect(originOf(before, "2023-06-30").verdict).toBe("originating");
    expect(originOf(before, "2023-07-01").verdict).toBe("non-originating");
  });

  test("one core part below 75 percent fails alone, and passes as part of the super-core (s. 14(10))", () => {
    const [first, ...others] = parts;
    const mixed = [
      { part: first, netCost: "10.00", vnm: "4.00" },
      ...others.map((part) => ({ part, netCost: "10.00", vnm: "2.00" })),
    ];
    const answer = originOf(car({ coreParts: mixed }));
    expect(answer.vehicle?.coreParts?.parts[0]).toMatchObject({ part: "engine", value: "60.00", met: "no" });
    expect(answer.verdict).toBe("originating");
    const failing = mixed.map((part) => ({ ...part, vnm: "3.00" }));
    expect(originOf(car({ coreParts: failing })).verdict).toBe("non-originating");
  });

  test("only the components that the table lists may be counted (s. 14(7)(b), (8))", () => {
    const listed = parts.map((part) => ({ part, netCost: "10.00", vnm: "6.00", listedVnm: "2.50" }));
    expect(originOf(car({ coreParts: listed })).verdict).toBe("originating");
  });

  test("a core part that is not stated leaves the vehicle undetermined, and its origin settles it", () => {
    const answer = originOf(car({ coreParts: parts.slice(1).map((part) => ({ part, originating: true })) }));
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing[0]).toMatchObject({ key: "vehicle.coreParts.engine", settles: "alone" });
  });

  test("labor: the technology credit is capped at ten points, and high-wage points have their own minimum (s. 18)", () => {
    const labor = (highWageLabor: string, technologyWages: string) =>
      originOf(
        car({
          laborValue: {
            basis: "net-cost",
            total: "100.00",
            highWageMaterials: "15.00",
            highWageLabor,
            technologyWages,
            productionWages: "100.00",
            assemblyPlant: true,
          },
        }),
      );
    expect(labor("10.00", "30.00").vehicle?.laborValue).toMatchObject({ value: "40.00", met: "yes" });
    expect(labor("9.99", "30.00").vehicle?.laborValue).toMatchObject({ value: "39.99", met: "no" });
    expect(labor("9.99", "30.00").vehicle?.laborValue?.highWage).toMatchObject({ value: "24.99", met: "no" });
    expect(labor("10.00", "9.99").verdict).toBe("non-originating");
  });

  test("labor on the annual purchase value has the wages on both sides (s. 18(6)(b))", () => {
    const laborValue = {
      basis: "annual-purchase-value",
      total: "90.00",
      highWageMaterials: "30.00",
      highWageLabor: "10.00",
    } as const;
    const answer = originOf(car({ laborValue }));
    expect(answer.vehicle?.laborValue).toMatchObject({ value: "40.00", met: "yes" });
  });

  test("steel and aluminum: where the two readings differ the vehicle is undetermined (s. 17(1); treaty art. 6)", () => {
    const uneven = car({
      steel: { purchases: "100.00", originating: "90.00" },
      aluminum: { purchases: "100.00", originating: "60.00" },
    });
    const answer = originOf(uneven);
    expect(answer.vehicle?.metals).toMatchObject({
      met: "unknown",
      together: { met: "yes" },
      aluminum: { met: "no" },
    });
    expect(answer.verdict).toBe("undetermined");
  });

  test("from 2027-07-01 steel must be melted and poured in the region (s. 17(5)(b))", () => {
    const steel = { purchases: "100.00", originating: "70.00", meltedAndPoured: "69.99" };
    expect(originOf(car({ steel }), "2027-06-30").verdict).toBe("originating");
    expect(originOf(car({ steel }), "2027-07-01").verdict).toBe("non-originating");
    expect(originOf(car({}), "2027-07-01").verdict).toBe("undetermined");
  });

  test("alternative staging: 62.5 percent, labor 25 of which 10, no core parts, until 2025-06-30 (s. 19)", () => {
    const staged = car(
      {
        staging: {},
        coreParts: [],
        laborValue: {
          basis: "net-cost",
          total: "100.00",
          highWageMaterials: "10.00",
          highWageLabor: "10.00",
          assemblyPlant: true,
        },
      },
      "37.50",
    );
    const answer = originOf(staged, "2025-06-30");
    expect(answer.verdict).toBe("originating");
    expect(answer.vehicle).toMatchObject({ staged: true, coreParts: null });
    expect(originOf(staged, "2025-07-01").verdict).toBe("non-originating");
  });

  test("without the vehicle's facts its category is asked for", () => {
    const { vehicle: _, ...bare } = car({});
    const answer = originOf(bare);
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing.map((fact) => fact.key)).toContain("vehicle.category");
  });
});

describe("heavy trucks", () => {
  const truck = (highWage: string, vnm: string) =>
    product("8704.23", [material("parts", "8708.99", vnm)], {
      netCost: "100.00",
      transactionValue: "150.00",
      vehicle: {
        category: "heavy-truck",
        laborValue: {
          basis: "net-cost",
          total: "100.00",
          highWageMaterials: highWage,
          highWageLabor: "0.00",
          technologyWages: "20.00",
          productionWages: "100.00",
          assemblyPlant: true,
        },
        steel: { purchases: "1.00", originating: "1.00" },
        aluminum: { purchases: "0.00", originating: "0.00" },
      },
    });

  test("labor points above 30 lower the value content, not below 60, until 2027-06-30 (s. 18(22))", () => {
    expect(originOf(truck("30.00", "36.00"), "2026-06-01").verdict).toBe("originating");
    expect(originOf(truck("30.00", "38.00"), "2026-06-01").verdict).toBe("non-originating");
    expect(originOf(truck("32.00", "38.00"), "2026-06-01").verdict).toBe("originating");
    expect(originOf(truck("40.00", "40.00"), "2026-06-01").verdict).toBe("originating");
    expect(originOf(truck("40.00", "40.01"), "2026-06-01").verdict).toBe("non-originating");
    expect(originOf(truck("40.00", "38.00"), "2027-07-01").verdict).toBe("non-originating");
  });
});

describe("parts tables (ss. 14(13) to (18), 15)", () => {
  const car = ["original-equipment", "passenger-vehicle"] as const;
  const pump = (vnm: string, use: ProductDocument["use"]): ProductDocument => {
    const stated = product("8413.30", [material("casting", "8413.91", vnm)], {
      transactionValue: "200.00",
      netCost: "100.00",
    });
    const { use: _, ...open } = stated;
    return use === undefined ? open : { ...stated, use };
  };

  test("a water pump of Table B needs 70 percent by net cost as original equipment (s. 4(4) example 1: 72 percent)", () => {
    const remanufactured = pump("28.00", [...car]);
    const answer = originOf(remanufactured, "2023-07-15");
    expect(answer.verdict).toBe("originating");
    expect(answer.rvc.netCost).toMatchObject({ low: "72.00", threshold: "70" });
  });

  test("below the table's value content only the letter of s. 14(14) is left: both readings are shown", () => {
    expect(originOf(pump("45.00", [...car])).verdict).toBe("undetermined");
  });

  test("a change of heading alone qualifies a Table B part (s. 14(14))", () => {
    const cast = product("8413.30", [material("iron", "7325.10", "80.00")], { use: [...car] });
    expect(originOf(cast).verdict).toBe("originating");
  });

  test("an aftermarket part keeps the rule's own 60 or 50 percent (s. 14(18))", () => {
    const answer = originOf(pump("50.00", ["aftermarket"]));
    expect(answer.verdict).toBe("originating");
    expect(answer.rvc.netCost).toMatchObject({ low: "50.00", threshold: "50" });
  });

  test("what is not original equipment of the three kinds of vehicles is an aftermarket part (s. 12)", () => {
    // 8708.10: CTH | from 8708.99 +CTH & RVC -/50, and -/70 for original equipment of a passenger vehicle.
    const bumper = (use: ProductDocument["use"]) =>
      originOf(product("8708.10", [material("steel", "8708.99", "45.00")], { netCost: "100.00", use }))
        .verdict;
    expect(bumper(["other"])).toBe("originating");
    expect(bumper(["passenger-vehicle", "aftermarket"])).toBe("originating");
    expect(bumper([...car])).toBe("non-originating");
    expect(bumper(["passenger-vehicle"])).toBe("undetermined");
  });

  test("criterion D rests on a rule for the use of the good: without it the use is asked", () => {
    // 8407.31: in a passenger vehicle or light truck no change, RVC -/75, so that no material fails one.
    const { use: _, ...engine } = product("8407.31", [material("block", "8407.31", "45.00")], {
      transactionValue: "150.00",
      netCost: "100.00",
    });
    const open = originOf(engine);
    expect(open.verdict).toBe("undetermined");
    expect(open.missing.map(({ key }) => key)).toEqual(["use"]);
    expect(originOf({ ...engine, use: [...car] }).verdict).toBe("non-originating");
    expect(originOf({ ...engine, use: ["aftermarket"] })).toMatchObject({
      verdict: "originating",
      criterion: "D",
    });
  });

  test("without the use, a good that meets every form of the rule originates, and else the use is asked for", () => {
    expect(originOf(pump("20.00", undefined)).verdict).toBe("originating");
    const open = originOf(pump("48.00", undefined));
    expect(open.verdict).toBe("undetermined");
    expect(open.missing.map((fact) => fact.key)).toContain("use");
  });

  test("Table D: a heavy truck's pump needs 64 percent by net cost from 2024-07-01 (s. 15(2))", () => {
    const heavy = (vnm: string, date: string) =>
      originOf(
        product("8413.30", [material("casting", "8413.91", vnm)], {
          transactionValue: "100.00",
          netCost: "100.00",
          use: ["original-equipment", "heavy-truck"],
        }),
        date,
      );
    expect(heavy("40.00", "2024-06-30").verdict).toBe("originating");
    expect(heavy("40.00", "2024-07-01").verdict).toBe("non-originating");
    expect(heavy("36.00", "2024-07-01").verdict).toBe("originating");
  });
});
