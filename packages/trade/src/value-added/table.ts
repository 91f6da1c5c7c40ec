// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.
/**
 * An inter-country input-output table: who buys from whom, in money, for one year.
 *
 * Sectors are economy-major: sector `e * industries.length + i` is industry `i` of economy `e`. Output is the
 * sum of a row's uses and value added is output less the column's inputs, so that the table balances exactly
 * (published tables are rounded and their own totals differ a little; the difference is reported on loading).
 * Value added includes taxes less subsidies on inputs and international margins.
 */
export interface WorldTable {
  readonly name: string;
  readonly year: number;
  readonly source: string;
  /** ISO 3166 alpha-2 codes; "ZZ" is the rest of the world. */
  readonly economies: readonly string[];
  readonly industries: readonly Industry[];
  /** Purchases of inputs: entry (supplier row, buyer column). */
  readonly intermediate: SparseMatrix;
  /** Final purchases, all categories together: row-major, sectors x economies. */
  readonly final: Float64Array;
}

export interface Industry {
  readonly code: string;
  readonly manufacturing: boolean;
}

/** A square matrix by compressed columns. */
export interface SparseMatrix {
  readonly size: number;
  readonly columnStart: Int32Array;
  readonly row: Int32Array;
  readonly value: Float64Array;
}

/** One cell of a matrix as it is read: zero-based row and column. */
export interface Cells {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** Compresses cells, in any order and each at most once, into columns. Zero cells are left out. */
export function sparseFromCells(size: number, cells: Cells): SparseMatrix {
  const columnStart = new Int32Array(size + 1);
  const count = cells.value.length;
  for (let k = 0; k < count; k++) {
    if (cells.value[k] !== 0) columnStart[(cells.column[k] as number) + 1]!++;
  }
  for (let j = 0; j < size; j++) columnStart[j + 1]! += columnStart[j]!;
  const next = columnStart.slice(0, size);
  const row = new Int32Array(columnStart[size]!);
  const value = new Float64Array(columnStart[size]!);
  for (let k = 0; k < count; k++) {
    const amount = cells.value[k] as number;
    if (amount === 0) continue;
    const at = next[cells.column[k] as number]!++;
    row[at] = cells.row[k] as number;
    value[at] = amount;
  }
  return { size, columnStart, row, value };
}

/** The same matrix with rows and columns exchanged. */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  const column = new Int32Array(matrix.row.length);
  for (let j = 0; j < matrix.size; j++) {
    column.fill(j, matrix.columnStart[j], matrix.columnStart[j + 1]);
  }
  return sparseFromCells(matrix.size, { row: column, column: matrix.row, value: matrix.value });
}

/** Output of every sector: the sum of its sales to industries and to final users. */
export function outputOf(table: WorldTable): Float64Array {
  const { intermediate, final, economies } = table;
  const output = new Float64Array(intermediate.size);
  for (let k = 0; k < intermediate.row.length; k++) output[intermediate.row[k]!]! += intermediate.value[k]!;
  for (let i = 0; i < output.length; i++) {
    for (let e = 0; e < economies.length; e++) output[i]! += final[i * economies.length + e]!;
  }
  return output;
}
