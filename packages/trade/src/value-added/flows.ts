// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.
import { outputOf, type WorldTable } from "./table.ts";

/** What each economy's industries deliver, before any tracing. All vectors are over all sectors. */
export interface Deliveries {
  /** Gross exports: sales of each sector to every other economy, inputs and final goods. */
  readonly exports: Float64Array;
  /** Final goods sold to other economies. */
  readonly finalExports: Float64Array;
  /** Final goods sold at home. */
  readonly finalAtHome: Float64Array;
}

export function deliveriesOf(table: WorldTable): Deliveries {
  const economies = table.economies.length;
  const block = table.industries.length;
  const { size, columnStart, row, value } = table.intermediate;
  const exports = new Float64Array(size);
  const finalExports = new Float64Array(size);
  const finalAtHome = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const home = Math.floor(i / block);
    for (let e = 0; e < economies; e++) {
      if (e === home) finalAtHome[i] = table.final[i * economies + e]!;
      else finalExports[i]! += table.final[i * economies + e]!;
    }
    exports[i] = finalExports[i]!;
  }
  for (let j = 0; j < size; j++) {
    const buyer = Math.floor(j / block);
    for (let k = columnStart[j]!; k < columnStart[j + 1]!; k++) {
      if (Math.floor(row[k]! / block) !== buyer) exports[row[k]!]! += value[k]!;
    }
  }
  return { exports, finalExports, finalAtHome };
}

/** Final purchases of one economy, by supplying sector. */
export function finalDemandOf(table: WorldTable, economy: number): Float64Array {
  const economies = table.economies.length;
  return Float64Array.from(outputOf(table), (_, i) => table.final[i * economies + economy]!);
}

/** A vector kept for the sectors of one economy, zero elsewhere. */
export function onlyEconomy(vector: Float64Array, economy: number, block: number): Float64Array {
  const kept = new Float64Array(vector.length);
  kept.set(vector.subarray(economy * block, (economy + 1) * block), economy * block);
  return kept;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

export function total(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]!;
  return sum;
}
