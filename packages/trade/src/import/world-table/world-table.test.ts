import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { valueAdded } from "../../indicators/value-added.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { exportContents } from "../../value-added/exports.ts";
import { productionSystem } from "../../value-added/leontief.ts";
import { loadTable } from "../../value-added/load-table.ts";
import { addFiles } from "../add.ts";

type Open = ReturnType<ReturnType<typeof temporaryStore>>;

/** A folder of bare matrices: the United States and Mexico, one industry each, two final users each. */
function folderOf({ store }: Open, name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(store.folder, "..", name);
  mkdirSync(folder, { recursive: true });
  const usual = {
    "countries.txt": "USA\nMEX\n",
    "industries.txt": "c3\n",
    "made2000_Z.csv": "0,50\n0,0\n",
    "made2000_F.csv": "100,50,0,0\n60,40,0,0\n",
    "made2000_X.csv": "200\n100\n",
  };
  for (const [file, text] of Object.entries({ ...usual, ...files })) writeFileSync(join(folder, file), text);
  return folder;
}

describe("bare matrices with label files", () => {
  const open = temporaryStore();

  test("are one table a year; half of Mexico's exports are value of the United States", async () => {
    const { store } = open();
    const { added, companions, refused } = await addFiles(store, [folderOf(open(), "tables", {})]);
    expect(refused).toEqual([]);
    expect(companions).toEqual(["countries.txt", "industries.txt", "made2000_F.csv", "made2000_X.csv"]);
    expect(added[0]).toMatchObject({ dataset: "tables", part: { period: "2000" }, warnings: [] });
    const answer = await valueAdded(store, { table: "tables", exporter: "MX", source: "US" });
    expect(answer.share.total).toBeCloseTo(50, 10);
    expect(answer.share.manufacturing).toBeCloseTo(50, 10);
    expect(answer.grossExports).toBe(100e6);
  });

  test.each([
    [
      "a matrix that is cut",
      { "made2000_Z.csv": "0,50\n" },
      "made2000_Z.csv: 1 rows of 2 columns where the labels need 2.",
    ],
    [
      "a row that is cut",
      { "made2000_Z.csv": "0,50\n0\n" },
      "made2000_Z.csv, row 2: 1 fields where the header has 2.",
    ],
    ["a cell that is no number", { "made2000_Z.csv": "0,x\n0,0\n" }, "row 1, 2: “x” is not an amount"],
    [
      "outputs in another unit",
      { "made2000_X.csv": "200000\n100000\n" },
      "uses differ from the output the file states",
    ],
    ["a transposed matrix", { "made2000_Z.csv": "0,0\n50,0\n" }, "The matrices may be transposed"],
  ])("%s is refused", async (name, files, reason) => {
    const { store } = open();
    const { added, refused } = await addFiles(store, [folderOf(open(), name.replaceAll(" ", "-"), files)]);
    expect(added).toEqual([]);
    expect(refused[0]?.error.render("en")).toContain(reason);
  });

  test("an economy, table or industry that is not there is named with those that are", async () => {
    const { store } = open();
    await expect(valueAdded(store, { exporter: "BR", source: "US" })).rejects.toThrow("US, MX");
    await expect(valueAdded(store, { table: "icio", exporter: "MX", source: "US" })).rejects.toThrow(
      "tables (2000)",
    );
    await expect(valueAdded(store, { exporter: "MX", source: "US", industry: "c9" })).rejects.toThrow("c3");
  });
});

describe("OECD tables", () => {
  const open = temporaryStore();

  test("the parts of Mexico are one economy, final demand is Mexico's, closing rows are kept apart", async () => {
    const { add, store } = open();
    const header = "V1,USA_C10T12,MEX_C10T12,MX1_C10T12,MX2_C10T12,USA_HFCE,MEX_HFCE,OUT";
    const rows = [
      "USA_C10T12,0,0,20,30,150,0,200",
      "MEX_C10T12,0,0,0,0,0,0,0",
      "MX1_C10T12,0,0,0,0,10,30,40",
      "MX2_C10T12,0,0,0,0,60,0,60",
      "TLS,0,0,0,0,0,0,0",
      "VA,200,0,20,30,0,0,250",
      "OUT,200,0,40,60,0,0,300",
    ];
    const { added } = await add("2020.csv", [header, ...rows].join("\n"));
    expect(added[0]).toMatchObject({
      dataset: "icio",
      format: "icio",
      warnings: [],
      part: { period: "2020", labels: { economies: ["US", "MX"] } },
    });
    expect(added[0]?.part.report.aside.map(({ reason }) => reason)).toEqual(["TLS", "VA", "OUT"]);
    const dataset = await store.dataset("icio");
    const part = dataset?.parts[0];
    if (dataset === undefined || part === undefined) throw new Error("not stored");
    const table = await loadTable(store, dataset, part);
    expect([...table.final]).toEqual([150, 0, 70, 30]);
    const mexico = exportContents(productionSystem(table), "US").find(({ exporter }) => exporter === "MX");
    expect(mexico?.total).toBeCloseTo(50, 10);
  });
});
