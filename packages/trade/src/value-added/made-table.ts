import { sparseFromCells, type WorldTable } from "./table.ts";

/** A table made from a seed for tests and measurements: no real economy. Same seed, same table. */
export function madeTable(
  economies: readonly string[],
  industries: number,
  seed: number,
  density = 1,
): WorldTable {
  const random = mulberry(seed);
  const size = economies.length * industries;
  const row: number[] = [];
  const column: number[] = [];
  const value: number[] = [];
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const home = Math.floor(i / industries) === Math.floor(j / industries);
      if (!home && random() > density) continue;
      row.push(i);
      column.push(j);
      value.push(Math.round(random() * (home ? 100 : (40 / economies.length) * random())));
    }
  }
  const final = new Float64Array(size * economies.length);
  for (let i = 0; i < size; i++) {
    for (let e = 0; e < economies.length; e++) {
      const home = Math.floor(i / industries) === e;
      final[i * economies.length + e] = Math.round(
        random() * (home ? 120 * industries : (60 * industries) / economies.length),
      );
    }
  }
  const cells = {
    row: Int32Array.from(row),
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  };
  return {
    name: "made",
    year: 2000,
    source: `made from seed ${seed}`,
    economies,
    industries: Array.from({ length: industries }, (_, i) => ({
      code: `c${i + 1}`,
      manufacturing: i > 0 && i < industries - 1,
    })),
    intermediate: sparseFromCells(size, cells),
    final,
  };
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
