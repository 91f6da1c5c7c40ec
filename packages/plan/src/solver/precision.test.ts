import type { MaterialDocument, Money, Percent, ProductDocument } from "@coproduce/goods";
import { formatMoney } from "@coproduce/goods";
import { beforeAll, describe, expect, test } from "vitest";
import type { OptionsDocument } from "../options/schema.ts";
import { costOf, everyCombination, leastOf, regimeOf, television } from "../plan.fixture.ts";
import { plan } from "../plan.ts";
import { loadSolver } from "./highs.ts";
import type { Solver } from "./program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();
const price = (millionths: number | bigint) => formatMoney(BigInt(millionths) as Money);
const rvc = (percent: number) => (percent * 100) as Percent;

/** A television of panels (9013.80). */
function panels(transactionValue: string, materials: readonly Partial<MaterialDocument>[]): ProductDocument {
  const each = { hs: "9013.80", hsEdition: 2012, origin: "CN", value: "1" } as const;
  return television(
    materials.map((material, at) => ({ id: `m${at}`, ...each, ...material })),
    transactionValue,
  );
}

function offering(material: string, ...values: readonly string[]): OptionsDocument["options"][number] {
  return {
    material,
    alternatives: values.map((value, at) => ({ id: `a${at}`, origin: "MX", originating: true, value })),
  };
}

describe("limits hold to a millionth", () => {
  // 40 percent of the value is as much non-originating material as 60 percent of content leave.
  test.each([
    ["0.0001", "0.00004", "0.000041"],
    ["100.00", "40.00", "40.000001"],
    ["5000000.00", "2000000.00", "2000000.000001"],
  ])("of a good for %s", async (value, exactly, beyond) => {
    const options: OptionsDocument = { inputDuties: "none", options: [offering("m0", value)] };
    const goals = { minRvc: rvc(60) };
    const met = await plan(panels(value, [{ value: exactly }]), options, regime, goals, { solver });
    expect(met).toMatchObject({ status: "optimal", changes: [] });
    const missed = await plan(panels(value, [{ value: beyond }]), options, regime, goals, { solver });
    expect(missed).toMatchObject({ status: "optimal", choices: [{ alternative: "a0" }] });
  });

  test("of sixty materials whose sum is the limit, or a millionth above it", async () => {
    // Non-originating for 1 + k/1000 each; of any, the region asks a cent more.
    const materials = Array.from({ length: 60 }, (_, at) => ({ value: price(1_000_000 + at * 1000) }));
    const sum = materials.reduce((total, _, at) => total + 1_000_000n + BigInt(at) * 1000n, 0n);
    const options: OptionsDocument = {
      inputDuties: "none",
      options: materials.map((_, at) => offering(`m${at}`, price(1_010_000 + at * 1000))),
    };
    const goals = { minRvc: rvc(50) };
    const stays = await plan(panels(price(2n * sum), materials), options, regime, goals, { solver });
    expect(stays).toMatchObject({ status: "optimal", changes: [] });
    const moves = await plan(panels(price(2n * sum - 2n), materials), options, regime, goals, { solver });
    expect(moves.status).toBe("optimal");
    expect(moves.changes).toHaveLength(1);
  }, 30_000);

  test("of a share of a material: as much as the limit leaves, to a hundredth of a percent", async () => {
    for (const [value, most] of [
      ["0.0001", "40"],
      ["0.001", "40"],
      ["0.10", "40"],
      ["100.00", "40"],
      ["5000000.00", "40"],
    ] as const) {
      const dearer = price((BigInt(Math.round(Number(value) * 1e6)) * 11n) / 10n);
      const options: OptionsDocument = {
        inputDuties: "none",
        volumePerYear: "10000",
        options: [{ ...offering("m0", dearer), split: true }],
      };
      const good = panels(value, [{ value }]);
      const found = await plan(good, options, regime, { minRvc: rvc(60) }, { solver });
      expect(found.status).toBe("optimal");
      expect(found.choices.map(({ alternative, share }) => [alternative, share])).toEqual([
        ["current", most],
        ["a0", "60"],
      ]);
    }
  });
});

describe("prices that hardly differ", () => {
  test.each(["0.0001", "1.00", "5000000.00"])("are told apart around %s, shared or not", async (value) => {
    const base = BigInt(Math.round(Number(value) * 1e6));
    const terms = { origin: "CN", capacity: "5000" } as const;
    const options: OptionsDocument = {
      inputDuties: "none",
      volumePerYear: "10000",
      options: [
        {
          material: "m0",
          alternatives: [
            { id: "first", value: price(base - 30n), ...terms },
            { id: "second", value: price(base - 20n), ...terms },
            { id: "third", value: price(base - 10n), ...terms },
          ],
        },
      ],
    };
    const found = await plan(panels("9000000.00", [{ value }]), options, regime, {}, { solver });
    expect(found.status).toBe("optimal");
    expect(found.choices.map(({ alternative, share }) => [alternative, share])).toEqual([
      ["first", "50"],
      ["second", "50"],
    ]);
    expect(found.cost?.materials).toBe(price(base - 25n));
  });

  test("do not hide among dear ones", async () => {
    const materials = [
      { value: "5000000.00" },
      { value: "3000000.00" },
      { value: "0.0005" },
      { value: "0.02" },
    ];
    const options: OptionsDocument = {
      inputDuties: "none",
      options: [
        offering("m0", "4999999.999999", "5000000.000001"),
        offering("m1", "3000000.000001"),
        offering("m2", "0.000499", "0.000501"),
        offering("m3", "0.019999", "0.02"),
      ],
    };
    const good = panels("9000000.00", materials);
    const found = await plan(good, options, regime, {}, { solver });
    expect(costOf(found)).toBe(leastOf(everyCombination(good, options, regime)));
    expect(found.choices.map(({ alternative }) => alternative)).toEqual(["a0", "current", "a0", "a0"]);
  });
});

describe("a search that is cut short", () => {
  const materials = Array.from({ length: 12 }, (_, at) => ({ value: price(1_000_000 + at * 7919) }));
  const options: OptionsDocument = {
    inputDuties: "none",
    options: materials.map((_, at) => offering(`m${at}`, price(1_100_000 + at * 6007))),
  };
  const good = panels("20.00", materials);
  const goals = { minRvc: rvc(57) };

  test("without any time gives the best that it has, with what another may save", async () => {
    const optimum = costOf(await plan(good, options, regime, goals, { solver })) ?? 0n;
    const found = await plan(good, options, regime, goals, { solver, secondsLeft: () => 0 });
    const cost = costOf(found);
    if (cost === null) {
      expect(found).toMatchObject({ status: "unknown", gap: null, product: null });
      return;
    }
    const floor = cost - (cost * BigInt(Math.round(Number(found.gap) * 1e4))) / 1_000_000n;
    expect(floor).toBeLessThanOrEqual(optimum);
    expect(cost).toBeGreaterThanOrEqual(optimum);
    if (found.status === "optimal") expect(cost).toBe(optimum);
  });

  test("by a solver that finds nothing in time says that none was found, not that there is none", async () => {
    const idle: Solver = {
      minimise: () => ({ kind: "solved", values: null, bound: Number.NEGATIVE_INFINITY }),
    };
    const found = await plan(good, options, regime, goals, { solver: idle, secondsLeft: () => 0 });
    expect(found).toMatchObject({ status: "unknown", gap: null, cost: null, product: null, choices: [] });
    expect(found.conflict).toBeUndefined();
  });

  test("at a gap of a hundred percent tells the gap that is left", async () => {
    const optimum = costOf(await plan(good, options, regime, goals, { solver })) ?? 0n;
    const found = await plan(good, options, regime, goals, { solver, gap: 1 });
    const cost = costOf(found) ?? 0n;
    if (cost > optimum) expect(found.status).toBe("feasible");
    const floor = cost - (cost * BigInt(Math.round(Number(found.gap) * 1e4))) / 1_000_000n;
    expect(floor).toBeLessThanOrEqual(optimum);
  });

  test("by a solver that stops at its first solution never calls it the best", async () => {
    // As HiGHS does at a gap: a solution, and a bound that is less.
    const early: Solver = {
      minimise: (program, limits) => {
        const solved = solver.minimise(program, limits);
        return solved.kind === "infeasible" ? solved : { ...solved, bound: solved.bound * 0.9 };
      },
    };
    const found = await plan(good, options, regime, goals, { solver: early, gap: 0.2 });
    expect(found.status).toBe("feasible");
    expect(Number(found.gap)).toBeGreaterThan(5);
  });
});
