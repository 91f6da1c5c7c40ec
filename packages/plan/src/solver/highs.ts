import type { Highs, InitOptions, ModelData } from "highs";
import type { ChoiceProgram, Solved, SolveLimits, Solver } from "./program.ts";

/**
 * Loads HiGHS (WebAssembly, single-threaded): in Node from beside its module, in a browser or a worker from
 * where `locateFile` says. It is loaded when a plan is asked for, and not before.
 */
export async function loadSolver(init?: InitOptions): Promise<Solver> {
  // One typing stands for both builds of the package: that of the ES module exports the loader itself.
  const load = (await import("highs")).default as unknown as (init?: InitOptions) => Promise<Highs>;
  const highs = await load(init);
  return { minimise: (program, limits) => minimise(highs, program, limits) };
}

function minimise(highs: Highs, program: ChoiceProgram, limits: SolveLimits): Solved {
  const size = program.costs.length;
  if (size === 0) {
    const holds = program.rows.every(({ atMost }) => atMost >= -tolerance);
    return holds ? { kind: "solved", chosen: [], bound: 0 } : { kind: "infeasible" };
  }
  const { optimal, infeasible } = highs.constants.modelStatus;
  return highs.withModel(modelOf(highs, program), (model): Solved => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: limits.gap ?? 0,
      mip_abs_gap: tolerance,
      mip_feasibility_tolerance: tolerance,
      ...(limits.timeLimit === undefined ? {} : { time_limit: limits.timeLimit }),
    });
    const { modelStatus } = model.run();
    if (modelStatus === infeasible) return { kind: "infeasible" };
    const { colValue } = model.getSolution();
    const chosen = [...colValue.keys()].filter((at) => (colValue[at] ?? 0) > 0.5);
    const isWhole = chosen.length === program.groups.length;
    if (modelStatus === optimal && !isWhole) throw new Error("the solver chose more than one of a group");
    const bound = Number(model.info.get("mip_dual_bound"));
    return { kind: "solved", chosen: isWhole ? chosen : null, bound };
  });
}

/** In units of the currency: the amounts of a program are multiples of a millionth. */
const tolerance = 1e-7;

function modelOf(highs: Highs, { costs, groups, rows }: ChoiceProgram): ModelData {
  const numCols = costs.length;
  const numRows = groups.length + rows.length;
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const group of groups) {
    for (const choice of group) {
      indices.push(choice);
      values.push(1);
    }
    starts.push(indices.length);
  }
  for (const { terms } of rows) {
    for (const [choice, coefficient] of terms) {
      indices.push(choice);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols,
    numRows,
    colCost: costs,
    colLower: costs.map(() => 0),
    colUpper: costs.map(() => 1),
    rowLower: [...groups.map(() => 1), ...rows.map(() => -highs.infinity)],
    rowUpper: [...groups.map(() => 1), ...rows.map(({ atMost }) => atMost)],
    matrix: { format: "csr", numRows, numCols, starts, indices, values },
    integrality: costs.map(() => highs.constants.variableType.integer),
  };
}
