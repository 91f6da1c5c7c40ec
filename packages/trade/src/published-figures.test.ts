import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PlainDate } from "@coproduce/goods";
import { beforeAll, describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../tools/build/law-folder.ts";
import { northAmerica, parseGroup } from "./economy/groups.ts";
import { addFiles } from "./import/add.ts";
import { dependence } from "./indicators/dependence.ts";
import { integration } from "./indicators/integration.ts";
import { tradeDeficitRatio } from "./indicators/tdr.ts";
import { utilization } from "./indicators/utilization.ts";
import { valueAdded } from "./indicators/value-added.ts";
import { temporaryStore } from "./testing/temporary-store.ts";
import { decomposeExports } from "./value-added/decomposition.ts";
import { valueAddedDirect } from "./value-added/direct.ts";
import { exportContents } from "./value-added/exports.ts";
import { deliveriesOf, onlyEconomy, total } from "./value-added/flows.ts";
import { productionSystem } from "./value-added/leontief.ts";
import { loadTable } from "./value-added/load-table.ts";

const shared = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));

describe.skipIf(!existsSync(shared))("published figures, from the official files", () => {
  const open = temporaryStore();
  beforeAll(async () => {
    const folders = ["us-census-hs2", "us-imports-can-mex-hts10", "wiod2013", "dataweb"];
    const report = await addFiles(
      open().store,
      folders.map((folder) => `${shared}${folder}`),
    );
    expect(report.refused.map(({ file }) => file)).toEqual(["customs_duties_by_naics.csv"]);
  }, 120_000);

  test("every total in the files of the Census Bureau is the sum of its economies", async () => {
    const parts = (await open().store.datasets()).flatMap((dataset) => dataset.parts);
    const totals = parts.filter(({ file }) => file.startsWith("US_")).map(({ report }) => report.totals);
    expect(totals.map(({ checked, differing }) => [checked, differing])).toEqual([
      [24, 0],
      [144, 0],
      [144, 0],
      [2352, 0],
    ]);
  });

  test("the Pacific Rim group has the members that the Census Bureau counts", async () => {
    const { store } = open();
    const dataset = await store.dataset("census-imports");
    if (dataset === undefined) throw new Error("not loaded");
    const members = groupOfLaw("pacific-rim").economies;
    const list = members.map((economy) => `'${economy}'`).join(", ");
    const reader = await store.connection.runAndReadAll(
      `SELECT year, sum(value) FILTER (partner IN (${list}) AND role = 'economy')
          - sum(value) FILTER (partner_code = '0014') AS difference
        FROM ${store.relation(dataset)} WHERE year >= 2021 GROUP BY year ORDER BY year`,
    );
    expect(reader.getRowsJS().map(([year, difference]) => [year, Number(difference)])).toEqual([
      [2021, 0],
      [2022, 0],
      [2023, 0],
      [2024, 0],
    ]);
  });

  test("Trade Deficit Ratio 2024 of the ten largest partners", async () => {
    const { rows } = await tradeDeficitRatio(open().store, { reporter: "US", year: 2024 });
    const ten = rows.slice(0, 10).map(({ partner, tdr }) => `${partner} ${tdr?.toFixed(2)}`);
    expect(ten.join(", ")).toBe(
      "MX 0.51, CA 0.18, CN 2.06, DE 1.12, JP 0.88, KR 1.01, TW 1.73, VN 9.46, GB -0.14, IN 1.10",
    );
  });

  test("compliance of Mexican exporters: close to 50 percent before, more than 80 now", async () => {
    const { rows } = await utilization(open().store, { partner: "MX", by: "month", year: 2025 });
    expect(rows.map(({ share }) => Math.round(share ?? 0))).toEqual([
      45, 46, 49, 47, 48, 48, 87, 87, 88, 89, 89, 89,
    ]);
  });

  test("Canada's use of the preference in 2025", async () => {
    const { rows } = await utilization(open().store, { partner: "CA", by: "month", year: 2025 });
    expect(rows.map(({ share }) => Math.round(share ?? 0))).toEqual([
      35, 34, 51, 57, 58, 57, 86, 87, 88, 90, 90, 89,
    ]);
  });

  test("electrical machinery is from Asia, vehicles from the region; concentration by chapter", async () => {
    const group = groupOfLaw("asia-pacific");
    const { rows, unmappedShare } = await dependence(open().store, {
      importers: ["US"],
      year: 2024,
      level: 2,
      group,
    });
    const chapter = (code: string) => rows.find(({ product }) => product === code);
    expect(chapter("85")?.groupShare).toBeGreaterThan(65);
    expect(chapter("87")?.regionalShare).toBeGreaterThan(48);
    expect(Math.round(chapter("27")?.hhi ?? 0)).toBe(2800);
    expect(unmappedShare).toBe(0);
  });

  test("uses of what the United States buys from its neighbours, 2025", async () => {
    const { rows, unmappedShare } = await integration(open().store, { year: 2025, group: northAmerica });
    const share = (partner: string, use: string) =>
      rows.find((row) => row.partner === partner && row.use === use)?.share?.toFixed(1);
    expect([share("CA", "intermediate"), share("MX", "intermediate"), share("MX", "capital")]).toEqual([
      "62.4",
      "34.8",
      "38.9",
    ]);
    expect(unmappedShare?.toFixed(2)).toBe("3.26");
  });

  test("United States value in Mexican exports 1995: 16.44 percent, 22.30 of manufactures", async () => {
    const { share, errorBound } = await valueAdded(open().store, {
      table: "wiod2013",
      year: 1995,
      exporter: "MX",
      source: "US",
    });
    expect(share.total?.toFixed(2)).toBe("16.44");
    expect(share.manufacturing?.toFixed(2)).toBe("22.30");
    expect(errorBound).toBeLessThan(1e-9);
  });

  test.each([1995, 2011])("two methods agree to 1e-9 and the nine terms sum to exports, %i", async (year) => {
    const { store } = open();
    const dataset = await store.dataset("wiod2013");
    const part = dataset?.parts.find(({ period }) => period === String(year));
    if (dataset === undefined || part === undefined) throw new Error("not loaded");
    const table = await loadTable(store, dataset, part);
    const system = productionSystem(table);
    const { exports } = deliveriesOf(table);
    const chosen = ["MX", "CA", "CN"];
    const vectors = chosen.map((economy) =>
      onlyEconomy(exports, table.economies.indexOf(economy), system.block),
    );
    const direct = valueAddedDirect(table, vectors);
    const contents = exportContents(system, "US");
    const home = table.economies.indexOf("US");
    for (const [at, economy] of chosen.entries()) {
      const added = total(onlyEconomy(direct[at] as Float64Array, home, system.block));
      const other = (100 * added) / total(vectors[at] as Float64Array);
      const share = contents.find(({ exporter }) => exporter === economy)?.total ?? Number.NaN;
      expect(Math.abs(share - other)).toBeLessThan(1e-9);
      const { residual, grossExports } = decomposeExports(system, economy);
      expect(Math.abs(residual) / grossExports).toBeLessThan(1e-9);
    }
  });
});

function groupOfLaw(id: string) {
  const group = parseGroup(id, lawOfFolder("law/groups/").groups ?? [], "2024-12-31" as PlainDate);
  if (group === undefined) throw new Error(`no group ${id}`);
  return group;
}
