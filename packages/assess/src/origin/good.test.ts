import { describe, expect, test } from "vitest";
import { material, originOf, product } from "../assess.fixture.ts";

describe("criteria of a good (Uniform Regulations s. 3)", () => {
  test("a good of which no materials are listed is not evidence: it may be wholly obtained (s. 3(1))", () => {
    const avocados = product("0804.40", []);
    const open = originOf(avocados);
    expect(open.verdict).toBe("undetermined");
    expect(open.asDocumented).toBe("non-originating");
    expect(open.missing.map(({ key }) => key)).toEqual([
      "wholly-obtained",
      "process.grown-in-region",
      "materials",
    ]);
    const grown = originOf({ ...avocados, facts: { "wholly-obtained": true } });
    expect(grown).toMatchObject({ verdict: "originating", criterion: "A", basis: "wholly-obtained" });
  });

  test("made only of originating materials it originates by criterion C, before its rule is asked (s. 3(3))", () => {
    const own = material("own", "8414.90", "50.00", { origin: "US", originating: true });
    expect(originOf(product("8414.59", [own]))).toMatchObject({ verdict: "originating", criterion: "C" });
  });

  test("produced outside the region it does not originate, whatever its materials", () => {
    const own = material("own", "8414.90", "50.00", { origin: "US", originating: true });
    expect(originOf(product("8414.59", [own], { producedIn: "CN" })).verdict).toBe("non-originating");
  });

  test("where the place of production is not stated it is asked for", () => {
    const { producedIn: _, ...good } = product("8414.59", [material("m", "7318.15", "1.00")]);
    const answer = originOf(good);
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing[0]).toMatchObject({ key: "producedIn", settles: "alone" });
  });

  test("criterion D at exactly 60 percent, for a good that shares its subheading with its parts (s. 3(4)(a))", () => {
    // 9402.10: barbers' chairs and parts; CTSH (s. 5(15) example 5).
    const chair = (value: string) =>
      product("9402.10", [material("base", "9402.10", value)], { netCost: "70.00" });
    expect(originOf(chair("40.00"))).toMatchObject({ verdict: "originating", criterion: "D" });
    expect(originOf(chair("40.01")).verdict).toBe("non-originating");
  });

  test("criterion D is not open to chapters 61 to 63 (s. 3(4))", () => {
    const hat = product("6117.80", [material("shell", "6117.80", "30.00")], {
      facts: { assembled: true, "imported-unassembled": true },
      weightKg: "1",
      netCost: "90.00",
    });
    expect(originOf(hat).criterion).not.toBe("D");
  });

  test("an exclusion of the tolerance holds at any value: cheese and milk (s. 5(3)(a))", () => {
    // 04: CC, so that milk of chapter 4 never changes.
    const cheese = product("0406.90", [material("milk", "0402.10", "0.01")], { netCost: "90.00" });
    expect(originOf(cheese).verdict).toBe("non-originating");
  });
});

describe("textiles whose every material fails (s. 5(7))", () => {
  test("a T-shirt of one foreign fabric cannot be within a tenth of its own weight, whatever it weighs", () => {
    const shirt = product("6109.10", [material("fabric", "6006.22", "30.00")], {
      facts: { "pocket-bags.formed-and-finished": true },
    });
    expect(originOf(shirt).verdict).toBe("non-originating");
  });
});

describe("what is presumed of a chemical good (HTSUS GN 11(n)(iv)(H))", () => {
  const lipstick = product("3304.10", [
    material("oil", "1515.90", "20.00"),
    material("wax", "3406.00", "5.00"),
  ]);

  test("no separation from a man-made mixture: it originates, and the answer lists the presumption", () => {
    const answer = originOf(lipstick);
    expect(answer.verdict).toBe("originating");
    expect(answer.assumptions.map(({ key }) => key)).toContain("process.separation-without-reaction");
  });

  test("stated, the separation leaves only the other process rules", () => {
    const facts = { "process.separation-without-reaction": true };
    expect(originOf({ ...lipstick, facts }).verdict).not.toBe("originating");
  });
});
