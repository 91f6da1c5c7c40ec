import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addFiles,
  denseInverse,
  dependence,
  exportContents,
  groupOf,
  madeTable,
  productionSystem,
  TradeStore,
} from "@coproduce/trade";
import type { Bench } from "../measurement.ts";
import { median, timed } from "../measurement.ts";
import { baciRows, scanBaci, writeBaci } from "../trade/baci.ts";
import { blasInverse } from "../trade/inverse.ts";

/**
 * A made year of BACI: loading it and computing every product's concentration for three importers, over DuckDB's
 * own scan of the same CSV file. And a made world table: value-added shares over a dense inverse.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-trade-"));
  try {
    const { lines, ratio } = await loading(folder);
    return {
      lines: [...lines, ...valueAdded()],
      of: "loading a year of BACI with every HHI of three importers, over DuckDB's scan of the file",
      ratio,
      aim: "under 2",
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function loading(folder: string) {
  const path = join(folder, "BACI_HS22_Y2023_V1.csv");
  await writeBaci(path, folder);
  const scans: number[] = [];
  for (let run = 0; run < 3; run++) scans.push(await timedAsync(() => scanBaci(path, folder)));
  const store = await TradeStore.open(join(folder, "store"));
  const load = await timedAsync(async () => {
    const { refused } = await addFiles(store, [path]);
    if (refused[0] !== undefined) throw refused[0].error;
  });
  let products = 0;
  const ask = await timedAsync(async () => {
    const group = groupOf(["CN"]);
    for (const importer of ["US", "MX", "CA"]) {
      const { rows } = await dependence(store, { importers: [importer], year: 2023, level: 6, group });
      products += rows.length;
    }
  });
  store.close();
  const scan = median(scans);
  return {
    lines: [
      `${baciRows} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB of CSV; ${products} products of three importers`,
      `scan ${seconds(scan)}, load ${seconds(load)}, indicators ${seconds(ask)}`,
    ],
    ratio: (load + ask) / scan,
  };
}

function valueAdded(): readonly string[] {
  const economies = Array.from(
    { length: 41 },
    (_, n) => `${String.fromCharCode(65 + (n % 26))}${n > 25 ? "B" : "A"}`,
  );
  const table = madeTable(economies, 35, 7, 0.18);
  const size = table.intermediate.size;
  const times: number[] = [];
  for (let run = 0; run < 15; run++) {
    times.push(timed(() => exportContents(productionSystem(table), "AA")).ms);
  }
  const ours = median(times.slice(5));
  const blas = blasInverse(size);
  const inverse = blas ?? { ms: timed(() => denseInverse(table)).ms, by: "ours, no BLAS here" };
  return [
    `value added of one economy in all exports, ${size} sectors: ${ours.toFixed(1)} ms, from the table on; dense inverse ${inverse.ms.toFixed(0)} ms (${inverse.by})`,
    `dense inverse over value-added shares (aim: at least 10): ${(inverse.ms / ours).toFixed(1)}`,
  ];
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
