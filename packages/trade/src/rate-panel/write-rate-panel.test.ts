import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { query } from "../store/sql.ts";
import { ImportsError } from "./weigh-rate-panel.ts";
import { type RatePanelTables, writeRatePanel } from "./write-rate-panel.ts";

const panel: RatePanelTables = {
  date: "2026-05-01",
  lines: [
    { code: "0101210010", group: 0 },
    { code: "2402208000", group: 1 },
  ],
  economies: [
    { code: "CN", group: 1 },
    { code: "MX", group: 0 },
  ],
  economyGroups: 2,
  results: [
    { low: 10, high: 10, layers: "a" },
    { low: 17.5, high: 17.5, layers: "b" },
    { low: 12.3, high: null, layers: "c" },
    { low: 19.8, high: null, layers: "d" },
  ],
};

test("every line and economy has its row, and an open rate is null", async () => {
  const folder = await mkdtemp(join(tmpdir(), "panel-"));
  const file = join(folder, "it's a panel.parquet");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const averages = await writeRatePanel(panel, file);
    expect(averages).toBeNull();
    const read = `SELECT date::VARCHAR AS date, hts10, economy, rate_low, rate_high, layers FROM '${file.replaceAll("'", "''")}'`;
    const found = await query(connection, read);
    expect(found.map((row) => Object.values(row))).toEqual([
      ["2026-05-01", "0101210010", "CN", 17.5, 17.5, "b"],
      ["2026-05-01", "0101210010", "MX", 10, 10, "a"],
      ["2026-05-01", "2402208000", "CN", 19.8, null, "d"],
      ["2026-05-01", "2402208000", "MX", 12.3, null, "c"],
    ]);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
});

test("rates are weighed by imports; open rates and unknown lines stand apart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "panel-"));
  try {
    const imports = join(folder, "imports.csv");
    await writeFile(
      imports,
      "HTS10,economy,value\n101210010,cn,300\n0101.21.0010,MX,100\n2402208000,CN,50\n9999999999,CN,7\n",
    );
    const averages = await writeRatePanel(panel, join(folder, "panel.parquet"), imports);
    expect(averages).toEqual({
      rates: [
        { economy: null, value: 450, low: 15.625, high: 15.625, open: 50 },
        { economy: "CN", value: 350, low: 17.5, high: 17.5, open: 50 },
        { economy: "MX", value: 100, low: 10, high: 10, open: 0 },
      ],
      unmatched: 7,
    });
    await writeFile(imports, "code,value\n1,2\n");
    const bad = writeRatePanel(panel, join(folder, "panel.parquet"), imports);
    await expect(bad).rejects.toEqual(new ImportsError(["hts10", "economy"]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
