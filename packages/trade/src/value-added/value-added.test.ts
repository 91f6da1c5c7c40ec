import { describe, expect, test } from "vitest";
import { decomposeExports } from "./decomposition.ts";
import { valueAddedDirect } from "./direct.ts";
import { exportContents, exportSources, finalDemandSources, participationOf, sourcesOf } from "./exports.ts";
import { deliveriesOf, onlyEconomy, total } from "./flows.ts";
import { multipliers, productionSystem, UnproductiveTableError } from "./leontief.ts";
import { madeTable } from "./made-table.ts";
import { stagesOf } from "./stages.ts";
import { sparseFromCells, type WorldTable } from "./table.ts";

const economies = ["US", "MX", "CA", "CN", "ZZ"];
const table = madeTable(economies, 6, 11, 0.6);
const system = productionSystem(table);

/** One industry in two economies: Mexico buys 50 of US inputs for an output of 100, all exported to the US. */
const two: WorldTable = {
  name: "two",
  year: 2000,
  source: "worked by hand",
  economies: ["US", "MX"],
  industries: [{ code: "c1", manufacturing: true }],
  intermediate: sparseFromCells(2, {
    row: Int32Array.of(0),
    column: Int32Array.of(1),
    value: Float64Array.of(50),
  }),
  final: Float64Array.of(150, 0, 100, 0),
};

describe("value added worked by hand", () => {
  test("half of what Mexico exports was added in the United States", () => {
    const mexico = exportContents(productionSystem(two), "US").find(({ exporter }) => exporter === "MX");
    expect(mexico?.total).toBeCloseTo(50, 12);
    expect(mexico?.manufacturing).toBeCloseTo(50, 12);
  });

  test("all of what the United States exports comes home in final goods: term 4 and no other", () => {
    const { grossExports, terms } = decomposeExports(productionSystem(two), "US");
    expect(grossExports).toBe(50);
    expect(terms.returnedInFinal).toBeCloseTo(50, 12);
    expect(terms.domesticInFinal + terms.domesticInInputs + terms.foreignInFinal).toBeCloseTo(0, 12);
  });

  test("the last producer adds half of a Mexican good, its suppliers the other half", () => {
    const [last, suppliers] = stagesOf(productionSystem(two), "MX", "c1");
    expect(last?.byEconomy).toEqual([{ economy: "MX", value: 0.5, share: 50 }]);
    expect(suppliers?.byEconomy).toEqual([{ economy: "US", value: 0.5, share: 50 }]);
  });
});

describe("accounting identities", () => {
  test("shares of value added by source sum to one hundred, in exports and in final demand", () => {
    for (const economy of economies) {
      const sum = (rows: readonly { share: number }[]) => rows.reduce((all, row) => all + row.share, 0);
      expect(sum(exportSources(system, economy))).toBeCloseTo(100, 9);
      expect(sum(finalDemandSources(system, economy))).toBeCloseTo(100, 9);
    }
  });

  test("value added in the world's final demand is the world's value added", () => {
    const inDemand = economies.flatMap((economy) => finalDemandSources(system, economy));
    const added = system.valueAdded.map((share, j) => share * (system.output[j] ?? 0));
    expect(inDemand.reduce((all, row) => all + row.value, 0)).toBeCloseTo(total(added), 6);
  });

  test("the nine terms sum to gross exports and none is negative", () => {
    for (const economy of economies) {
      const { grossExports, terms, residual } = decomposeExports(system, economy);
      expect(Math.abs(residual) / grossExports).toBeLessThan(1e-10);
      for (const term of Object.values(terms)) expect(term).toBeGreaterThanOrEqual(-1e-9);
    }
  });

  test("foreign terms of the decomposition are the foreign value added in exports", () => {
    const { grossExports, terms } = decomposeExports(system, "MX");
    const foreign = terms.foreignInFinal + terms.foreignInInputs + terms.foreignDoubleCounted;
    expect((100 * foreign) / grossExports).toBeCloseTo(participationOf(system, "MX").backward, 9);
  });

  test("stages of production sum to the good", () => {
    const stages = stagesOf(system, "CA", "c3");
    const shares = stages.flatMap(({ byEconomy }) => byEconomy.map(({ share }) => share));
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
  });
});

describe("solving", () => {
  test("two methods that share no step agree to 1e-9", () => {
    const { exports } = deliveriesOf(table);
    const exporters = economies.map((_, e) => onlyEconomy(exports, e, system.block));
    const direct = valueAddedDirect(table, exporters);
    for (const [s, source] of economies.entries()) {
      for (const content of exportContents(system, source)) {
        const e = economies.indexOf(content.exporter);
        const added = direct[e] as Float64Array;
        const other =
          (100 * total(onlyEconomy(added, s, system.block))) / total(exporters[e] as Float64Array);
        expect(Math.abs((content.total as number) - other)).toBeLessThan(1e-9);
      }
    }
  });

  test("the error is within the bound that is stated", () => {
    const weights = onlyEconomy(system.valueAdded, 0, system.block);
    const rough = multipliers(system, weights, 1e-3);
    const fine = multipliers(system, weights, 1e-14);
    expect(rough.errorBound).toBeGreaterThan(0);
    for (const [j, value] of rough.values.entries()) {
      expect(Math.abs(value - (fine.values[j] as number))).toBeLessThanOrEqual(rough.errorBound);
    }
  });

  test("a sector without output has no content and harms nothing", () => {
    const idle: WorldTable = {
      ...two,
      industries: [...two.industries, { code: "c2", manufacturing: false }],
      intermediate: sparseFromCells(4, {
        row: Int32Array.of(0),
        column: Int32Array.of(2),
        value: Float64Array.of(50),
      }),
      final: Float64Array.of(150, 0, 0, 0, 100, 0, 0, 0),
    };
    const mexico = exportContents(productionSystem(idle), "US").find(({ exporter }) => exporter === "MX");
    expect(mexico?.total).toBeCloseTo(50, 12);
    expect(mexico?.byIndustry[1]).toEqual({ industry: "c2", exports: 0, share: null });
    expect(sourcesOf(productionSystem(idle), Float64Array.of(0, 0, 0, 0))[0]?.share).toBe(0);
  });

  test("a table whose inputs outweigh its outputs is refused", () => {
    const unproductive = {
      ...two,
      intermediate: cellsOf(2, [
        [0, 1, 150],
        [1, 0, 120],
      ]),
      final: new Float64Array(4),
    };
    expect(() => exportContents(productionSystem(unproductive), "US")).toThrow(UnproductiveTableError);
  });
});

function cellsOf(size: number, cells: readonly (readonly [number, number, number])[]) {
  return sparseFromCells(size, {
    row: Int32Array.from(cells, ([row]) => row),
    column: Int32Array.from(cells, ([, column]) => column),
    value: Float64Array.from(cells, ([, , value]) => value),
  });
}
