import type { Highs, InitOptions, ModelData } from "highs";
import type { Program, Solved, SolveLimits, Solver } from "./program.ts";

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

function minimise(highs: Highs, program: Program, limits: SolveLimits): Solved {
  if (program.variables.length === 0) {
    const holds = program.rows.every(
      ({ atLeast, atMost }) => (atMost ?? 0) >= -tolerance && (atLeast ?? 0) <= tolerance,
    );
    return holds ? { kind: "solved", values: [], bound: 0 } : { kind: "infeasible" };
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
    const isSolved = modelStatus === optimal || Number(model.info.get("primal_solution_status")) === feasible;
    const bound = Number(model.info.get("mip_dual_bound"));
    return { kind: "solved", values: isSolved ? [...colValue] : null, bound };
  });
}

/** HiGHS's own number for a solution that meets every row. */
const feasible = 2;

/** In units of the currency: the amounts of a program are multiples of a millionth. */
const tolerance = 1e-7;

function modelOf(highs: Highs, { variables, rows }: Program): ModelData {
  const { infinity } = highs;
  const { integer, continuous } = highs.constants.variableType;
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [variable, coefficient] of terms) {
      indices.push(variable);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  const numCols = variables.length;
  const numRows = rows.length;
  return {
    numCols,
    numRows,
    colCost: variables.map(({ cost }) => cost),
    colLower: variables.map(() => 0),
    colUpper: variables.map(({ upper }) => upper ?? infinity),
    rowLower: rows.map(({ atLeast }) => atLeast ?? -infinity),
    rowUpper: rows.map(({ atMost }) => atMost ?? infinity),
    matrix: { format: "csr", numRows, numCols, starts, indices, values },
    integrality: variables.map(({ whole }) => (whole ? integer : continuous)),
  };
}
