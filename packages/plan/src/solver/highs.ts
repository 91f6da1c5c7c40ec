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
  const factor = enlarging(
    program.variables.map(({ cost }) => cost),
    largestCost,
  );
  return highs.withModel(modelOf(highs, program, factor), (model): Solved => {
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
    // Where nothing has to be whole, only the optimum proves anything.
    const isWhole = program.variables.some(({ whole }) => whole);
    const bound = model.info.get(isWhole ? "mip_dual_bound" : "objective_function_value");
    return {
      kind: "solved",
      values: isSolved ? [...colValue] : null,
      bound: isWhole || modelStatus === optimal ? Number(bound) / factor : Number.NEGATIVE_INFINITY,
    };
  });
}

/** HiGHS's own number for a solution that meets every row. */
const feasible = 2;

/** In units of the currency: the amounts of a program are multiples of a millionth. */
const tolerance = 1e-7;

/**
 * HiGHS drops coefficients below a billionth and does not tell costs apart that differ by less than its
 * tolerance: the cost of a hundredth of a percent of something cheap is that small.
 */
const largestCost = 2 ** 17;

/** The power of two, at least 1, that brings the largest of some numbers up to a size. */
function enlarging(amounts: readonly number[], size: number): number {
  const largest = amounts.reduce((so, each) => Math.max(so, Math.abs(each)), 0);
  return largest === 0 || largest >= size ? 1 : 2 ** Math.floor(Math.log2(size / largest));
}

function modelOf(highs: Highs, { variables, rows }: Program, factor: number): ModelData {
  const { infinity } = highs;
  const { integer, continuous } = highs.constants.variableType;
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  for (const { terms, atLeast, atMost } of rows) {
    const larger = enlarging(
      terms.map(([, coefficient]) => coefficient),
      1,
    );
    for (const [variable, coefficient] of terms) {
      indices.push(variable);
      values.push(coefficient * larger);
    }
    starts.push(indices.length);
    rowLower.push(atLeast === null ? -infinity : atLeast * larger);
    rowUpper.push(atMost === null ? infinity : atMost * larger);
  }
  const numCols = variables.length;
  const numRows = rows.length;
  return {
    numCols,
    numRows,
    colCost: variables.map(({ cost }) => cost * factor),
    colLower: variables.map(() => 0),
    colUpper: variables.map(({ upper }) => upper ?? infinity),
    rowLower,
    rowUpper,
    matrix: { format: "csr", numRows, numCols, starts, indices, values },
    integrality: variables.map(({ whole }) => (whole ? integer : continuous)),
  };
}
