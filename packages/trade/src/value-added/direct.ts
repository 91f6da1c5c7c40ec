// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.
import { factorDense, solveDense } from "./dense.ts";
import { outputOf, type WorldTable } from "./table.ts";

/**
 * Value added by sector in a final demand, the second method: I - A of the whole world, dense, from the table
 * itself, eliminated once; output solved for; value added read off. It shares no step with the multipliers of
 * `leontief.ts` (other side of the system, other algorithm), so that the two prove each other.
 *
 * @returns for each demand, the value added of every sector, in the table's money.
 */
export function valueAddedDirect(table: WorldTable, demands: readonly Float64Array[]): Float64Array[] {
  const { system, valueAdded, size } = denseSystem(table);
  const factors = factorDense(system, size);
  return demands.map((demand) => {
    const called = demand.slice();
    solveDense(factors, called);
    return called.map((amount, sector) => amount * valueAdded[sector]!);
  });
}

/** The inverse of I - A, row-major: what solving avoids, for measurement. */
export function denseInverse(table: WorldTable): Float64Array {
  const { system, size } = denseSystem(table);
  const factors = factorDense(system, size);
  const inverse = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const column = new Float64Array(size);
    column[j] = 1;
    solveDense(factors, column);
    for (let i = 0; i < size; i++) inverse[i * size + j] = column[i]!;
  }
  return inverse;
}

/** I - A of the whole world, row-major, and value added per unit of output. */
function denseSystem(table: WorldTable) {
  const { size, columnStart, row, value } = table.intermediate;
  const output = outputOf(table);
  const system = new Float64Array(size * size);
  const valueAdded = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    system[j * size + j] = 1;
    if (output[j]! <= 0) continue;
    valueAdded[j] = 1;
    for (let k = columnStart[j]!; k < columnStart[j + 1]!; k++) {
      const coefficient = value[k]! / output[j]!;
      system[row[k]! * size + j]! -= coefficient;
      valueAdded[j]! -= coefficient;
    }
  }
  return { system, valueAdded, size };
}
