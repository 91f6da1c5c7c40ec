/** What a bench found: lines to read, then the one ratio it is about. */
export interface Measurement {
  readonly lines: readonly string[];
  /** "assessing over JSON.parse of the same lines". */
  readonly of: string;
  readonly ratio: number;
  /** What DESIGN asks for. */
  readonly aim: string;
}

/** A bench is one file in `benches/`, named as it is called: `npm run bench -- NAME`. */
export type Bench = (args: readonly string[]) => Measurement | Promise<Measurement>;

/** Milliseconds that a piece of work takes, with what it returns. */
export function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
