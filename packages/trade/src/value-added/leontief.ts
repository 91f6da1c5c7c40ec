// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.
import { type DenseFactors, factorDense, solveDense, solveDenseTransposed } from "./dense.ts";
import { outputOf, type SparseMatrix, sparseFromCells, transpose, type WorldTable } from "./table.ts";

/**
 * The production system of a world table, ready to be solved: input coefficients A (input per unit of output),
 * value-added coefficients v, output x. Domestic blocks are kept apart, factored; what crosses borders is
 * sparse. Nothing of the size of the whole system is ever inverted.
 */
export interface ProductionSystem {
  readonly table: WorldTable;
  readonly size: number;
  /** Sectors of one economy. */
  readonly block: number;
  readonly output: Float64Array;
  /** Value added per unit of output; zero where there is no output. */
  readonly valueAdded: Float64Array;
  /** Coefficients of inputs from other economies, by buying column. */
  readonly imported: SparseMatrix;
  /** The same by supplying row. */
  readonly exported: SparseMatrix;
  /** I - A of each economy with itself, factored. */
  readonly domestic: readonly DenseFactors[];
  /** Domestic coefficients of each economy, row-major. */
  readonly domesticInputs: readonly Float64Array[];
}

/** Prepares a table for solving. Columns without output have no coefficients. */
export function productionSystem(table: WorldTable): ProductionSystem {
  const size = table.intermediate.size;
  const block = table.industries.length;
  const output = outputOf(table);
  const valueAdded = new Float64Array(size);
  const domesticInputs = table.economies.map(() => new Float64Array(block * block));
  const { columnStart, row, value } = table.intermediate;
  const cells = {
    row: new Int32Array(row.length),
    column: new Int32Array(row.length),
    value: new Float64Array(row.length),
  };
  let crossing = 0;
  for (let j = 0; j < size; j++) {
    const total = output[j]!;
    if (total <= 0) continue;
    const economy = Math.floor(j / block);
    let inputs = 0;
    for (let k = columnStart[j]!; k < columnStart[j + 1]!; k++) {
      const i = row[k]!;
      inputs += value[k]!;
      const coefficient = value[k]! / total;
      if (Math.floor(i / block) === economy) {
        domesticInputs[economy]![(i % block) * block + (j % block)] = coefficient;
      } else {
        cells.row[crossing] = i;
        cells.column[crossing] = j;
        cells.value[crossing++] = coefficient;
      }
    }
    valueAdded[j] = (total - inputs) / total;
  }
  const imported = sparseFromCells(size, {
    row: cells.row.subarray(0, crossing),
    column: cells.column.subarray(0, crossing),
    value: cells.value.subarray(0, crossing),
  });
  const domestic = domesticInputs.map((inputs) => factorDense(lessIdentity(inputs, block), block));
  const exported = transpose(imported);
  return { table, size, block, output, valueAdded, imported, exported, domestic, domesticInputs };
}

function lessIdentity(inputs: Float64Array, size: number): Float64Array {
  const result = inputs.map((value) => -value);
  for (let i = 0; i < size; i++) result[i * size + i]! += 1;
  return result;
}

/** A solution with a proved bound on the error of each of its entries. */
export interface Solution {
  readonly values: Float64Array;
  /** No entry is farther than this from the exact solution (rounding of the last place apart). */
  readonly errorBound: number;
  readonly sweeps: number;
}

/**
 * Multipliers: m with m' = w' + m'A, for weights w per unit of output. With w the value-added coefficients of one
 * economy, m is the value added of that economy in one unit of final delivery of every sector.
 *
 * Block Gauss-Seidel, one economy a block. The bound: with any u > 0 that satisfies u' - u'A >= 1', the error
 * is at most the largest residual times u; such a u is found and checked once per system.
 */
export function multipliers(system: ProductionSystem, weights: Float64Array, tolerance = 1e-12): Solution {
  return gaussSeidel(system, weights, tolerance, system.imported, solveDenseTransposed, certificate(system));
}

/** Output y that a final demand calls forth: y = d + A y. The bound is per unit of final demand in total. */
export function outputFor(system: ProductionSystem, demand: Float64Array, tolerance = 1e-12): Solution {
  const total = demand.reduce((sum, value) => sum + Math.abs(value), 0);
  const scaled = total === 0 ? demand : demand.map((value) => value / total);
  // An L1 bound: |error| <= u'|residual|, for the same certificate u.
  const solution = gaussSeidel(system, scaled, tolerance, system.exported, solveDense, certificate(system));
  return { ...solution, values: solution.values.map((value) => value * total) };
}

const certificates = new WeakMap<ProductionSystem, number>();

/** The largest entry of a certificate u with u' - u'A >= 1', checked entry by entry. */
function certificate(system: ProductionSystem): number {
  const known = certificates.get(system);
  if (known !== undefined) return known;
  const ones = new Float64Array(system.size).fill(1);
  for (const tolerance of [1e-3, 1e-9]) {
    const { values } = gaussSeidel(system, ones, tolerance, system.imported, solveDenseTransposed, 1);
    const u = values.map((value) => value * (1 + 2 * tolerance));
    if (residual(system, ones, u, system.imported).every((value) => value <= 0) && u.every((x) => x > 0)) {
      const largest = u.reduce((a, b) => Math.max(a, b), 0);
      certificates.set(system, largest);
      return largest;
    }
  }
  throw new UnproductiveTableError(system.table);
}

/** The table's inputs outweigh its outputs: its coefficients describe no economy that can produce. */
export class UnproductiveTableError extends Error {
  constructor(table: WorldTable) {
    super(`${table.name} ${table.year}: inputs exceed outputs, so that value added cannot be traced.`);
  }
}

type BlockSolver = (factors: DenseFactors, rightSide: Float64Array) => void;

function gaussSeidel(
  system: ProductionSystem,
  rightSide: Float64Array,
  tolerance: number,
  crossing: SparseMatrix,
  solveBlock: BlockSolver,
  certified: number,
): Solution {
  const { size, block, domestic } = system;
  const { columnStart, row, value } = crossing;
  const x = new Float64Array(size);
  const part = new Float64Array(block);
  let sweeps = 0;
  let change = Number.POSITIVE_INFINITY;
  while (change > tolerance && sweeps < 500) {
    change = 0;
    for (let economy = 0; economy < domestic.length; economy++) {
      const start = economy * block;
      for (let j = 0; j < block; j++) {
        let sum = rightSide[start + j]!;
        const end = columnStart[start + j + 1]!;
        for (let k = columnStart[start + j]!; k < end; k++) sum += x[row[k]!]! * value[k]!;
        part[j] = sum;
      }
      solveBlock(domestic[economy]!, part);
      for (let j = 0; j < block; j++) {
        const step = Math.abs(part[j]! - x[start + j]!);
        if (step > change) change = step;
        x[start + j] = part[j]!;
      }
    }
    sweeps++;
  }
  if (change > tolerance) throw new UnproductiveTableError(system.table);
  const left = residual(system, rightSide, x, crossing);
  const largest =
    crossing === system.imported
      ? left.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
      : left.reduce((sum, value) => sum + Math.abs(value), 0);
  return { values: x, errorBound: largest * certified, sweeps };
}

/** Right side less (I - A') x, or less (I - A) x when `crossing` is by supplying row. */
function residual(
  system: ProductionSystem,
  rightSide: Float64Array,
  x: Float64Array,
  crossing: SparseMatrix,
): Float64Array {
  const { size, block, domesticInputs } = system;
  const byColumn = crossing === system.imported;
  const left = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    let sum = rightSide[j]! - x[j]!;
    for (let k = crossing.columnStart[j]!; k < crossing.columnStart[j + 1]!; k++) {
      sum += x[crossing.row[k]!]! * crossing.value[k]!;
    }
    const inputs = domesticInputs[Math.floor(j / block)]!;
    const start = j - (j % block);
    for (let i = 0; i < block; i++) {
      sum += x[start + i]! * inputs[byColumn ? i * block + (j % block) : (j % block) * block + i]!;
    }
    left[j] = sum;
  }
  return left;
}
