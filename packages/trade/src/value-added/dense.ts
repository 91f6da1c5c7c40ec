// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.

/** A square matrix factored as P A = L U, row-major, for repeated solving. */
export interface DenseFactors {
  readonly size: number;
  readonly lu: Float64Array;
  /** `pivot[k]` is the row exchanged with row `k` at step `k`. */
  readonly pivot: Int32Array;
}

/** Factors a row-major matrix, with partial pivoting. The matrix given is overwritten. */
export function factorDense(lu: Float64Array, size: number): DenseFactors {
  const pivot = new Int32Array(size);
  for (let k = 0; k < size; k++) {
    let best = k;
    for (let i = k + 1; i < size; i++) {
      if (Math.abs(lu[i * size + k]!) > Math.abs(lu[best * size + k]!)) best = i;
    }
    pivot[k] = best;
    if (best !== k) exchangeRows(lu, size, k, best);
    const top = lu.subarray(k * size, (k + 1) * size);
    for (let i = k + 1; i < size; i++) {
      const line = lu.subarray(i * size, (i + 1) * size);
      if (line[k] === 0) continue;
      const factor = line[k]! / top[k]!;
      line[k] = factor;
      for (let j = k + 1; j < size; j++) line[j]! -= factor * top[j]!;
    }
  }
  return { size, lu, pivot };
}

function exchangeRows(lu: Float64Array, size: number, a: number, b: number): void {
  const kept = lu.slice(a * size, (a + 1) * size);
  lu.copyWithin(a * size, b * size, (b + 1) * size);
  lu.set(kept, b * size);
}

/** Solves A x = b in place. */
export function solveDense({ size, lu, pivot }: DenseFactors, x: Float64Array): void {
  for (let k = 0; k < size; k++) exchange(x, k, pivot[k]!);
  for (let i = 1; i < size; i++) {
    let sum = x[i]!;
    for (let j = 0; j < i; j++) sum -= lu[i * size + j]! * x[j]!;
    x[i] = sum;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let j = i + 1; j < size; j++) sum -= lu[i * size + j]! * x[j]!;
    x[i] = sum / lu[i * size + i]!;
  }
}

/** Solves x' A = b' in place. */
export function solveDenseTransposed({ size, lu, pivot }: DenseFactors, x: Float64Array): void {
  for (let i = 0; i < size; i++) {
    const solved = x[i]! / lu[i * size + i]!;
    x[i] = solved;
    for (let j = i + 1; j < size; j++) x[j]! -= solved * lu[i * size + j]!;
  }
  for (let i = size - 1; i > 0; i--) {
    const solved = x[i]!;
    for (let j = 0; j < i; j++) x[j]! -= solved * lu[i * size + j]!;
  }
  for (let k = size - 1; k >= 0; k--) exchange(x, k, pivot[k]!);
}

function exchange(x: Float64Array, a: number, b: number): void {
  const kept = x[a]!;
  x[a] = x[b]!;
  x[b] = kept;
}
