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
  const factors = factorDense(system, size);
  return demands.map((demand) => {
    const called = demand.slice();
    solveDense(factors, called);
    return called.map((amount, sector) => amount * valueAdded[sector]!);
  });
}
