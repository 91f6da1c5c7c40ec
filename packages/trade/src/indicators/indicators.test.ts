import { beforeAll, describe, expect, test } from "vitest";
import { groupOf, northAmerica } from "../economy/groups.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { atpBalance } from "./atp.ts";
import { chokepointExposure } from "./chokepoints.ts";
import { criticalInputs } from "./critical.ts";
import { dependence } from "./dependence.ts";
import { integration } from "./integration.ts";
import { intraIndustry } from "./intra-industry.ts";
import { latestYear } from "./select.ts";
import { tradeDeficitRatio } from "./tdr.ts";
import { unclaimedPreference } from "./unclaimed.ts";
import { utilization } from "./utilization.ts";
import { vehicleContent } from "./vehicles.ts";

const asia = groupOf(["CN", "MY", "TW", "VN"]);

/** Chips (854231, intermediate), computers (847141, capital), shirts (610510, consumption), and a car (870323). */
const world = [
  ["2023", 490, 842, "854231", 600],
  ["2023", 458, 842, "854231", 300],
  ["2023", 484, 842, "854231", 100],
  ["2023", 156, 842, "847141", 50],
  ["2023", 484, 842, "847141", 150],
  ["2023", 704, 842, "610510", 80],
  ["2023", 484, 842, "870323", 40],
  ["2023", 842, 484, "854231", 200],
  ["2023", 842, 156, "854231", 300],
  ["2023", 842, 484, "870323", 10],
  ["2023", 899, 842, "610510", 20],
] as const;

const baciText = (rows: readonly (readonly (string | number)[])[]) =>
  `t,i,j,k,v,q\n${rows.map((row) => `${row.join(",")},1`).join("\n")}\n`;

describe("on a small world (BACI)", () => {
  const open = temporaryStore();
  beforeAll(async () => {
    const { add } = open();
    await add("BACI_HS22_Y2023_V1.csv", baciText(world));
    await add(
      "BACI_HS22_Y2022_V1.csv",
      baciText([
        ["2022", 490, 842, "854231", 400],
        ["2022", 484, 842, "854231", 100],
      ]),
    );
  });
  const question = { importers: ["US"], year: 2023, group: asia } as const;

  test("supplier shares, concentration, share of a group and of the region, change", async () => {
    const { rows, unmappedShare, sources } = await dependence(open().store, { ...question, level: 6 });
    expect(rows[0]).toEqual({
      product: "854231",
      value: 1_000_000,
      groupShare: 90,
      regionalShare: 10,
      hhi: 60 ** 2 + 30 ** 2 + 10 ** 2,
      suppliers: [
        { economy: "TW", value: 600_000, share: 60 },
        { economy: "MY", value: 300_000, share: 30 },
        { economy: "MX", value: 100_000, share: 10 },
      ],
      unitValue: 1_000_000 / 3000,
      change: { value: 100, groupShare: 10 },
    });
    expect(unmappedShare).toBeCloseTo((100 * 20) / 1340, 10);
    expect(sources.map(({ period }) => period)).toEqual(["2023", "2022"]);
  });

  test("shares sum to one hundred; products sum to chapters; region and rest to the world", async () => {
    for (const level of [2, 4, 6]) {
      const { rows } = await dependence(open().store, { ...question, level });
      expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(1_340_000);
      for (const row of rows) {
        expect(row.suppliers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 10);
        const outside = row.suppliers.filter(({ economy }) => !["US", "MX", "CA"].includes(economy));
        expect(row.regionalShare + outside.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 10);
        expect(row.hhi).toBeGreaterThanOrEqual(10_000 / row.suppliers.length - 1e-9);
        expect(row.hhi).toBeLessThanOrEqual(10_000 + 1e-9);
      }
    }
  });

  test("critical inputs are what industry uses, with what the region exports of them", async () => {
    const { rows } = await criticalInputs(open().store, { ...question, top: 5 });
    expect(rows.map(({ product, use }) => [product, use])).toEqual([
      ["854231", "intermediate"],
      ["847141", "capital"],
    ]);
    expect(rows[0]?.score).toBeCloseTo(900_000 * 0.46, 6);
    expect(rows[0]?.capacity).toEqual([
      { economy: "US", exports: 500_000, toRegion: 200_000 },
      { economy: "MX", exports: 100_000, toRegion: 100_000 },
    ]);
  });

  test("intermediate goods that stay in the region: 300 of 600 thousand", async () => {
    const { rows } = await integration(open().store, { year: 2023, group: northAmerica });
    const within = rows.filter(({ reporter }) => reporter === "north-america");
    expect(within.find(({ use }) => use === "intermediate")).toMatchObject({ value: 300_000, share: 50 });
    const sum = within.filter(({ use }) => use !== "all").reduce((total, { value }) => total + value, 0);
    expect(within.find(({ use }) => use === "all")?.value).toBe(sum);
    const pair = rows.filter(({ flow }) => flow === "MX exports to US");
    expect(pair.reduce((total, { share }) => total + (share ?? 0), 0)).toBeCloseTo(100, 10);
  });

  test("deficit per dollar exported, null where nothing is exported", async () => {
    const { rows } = await tradeDeficitRatio(open().store, { reporter: "US", year: 2023 });
    expect(rows.find(({ partner }) => partner === "CN")).toEqual({
      partner: "CN",
      exports: 300_000,
      imports: 50_000,
      tdr: -250 / 300,
    });
    expect(rows.find(({ partner }) => partner === "TW")?.tdr).toBeNull();
    expect(rows.reduce((sum, { imports }) => sum + imports, 0)).toBe(1_340_000);
  });

  test("trade within industries: the index of Grubel and Lloyd", async () => {
    const { rows } = await intraIndustry(open().store, {
      reporter: "US",
      partners: ["MX"],
      year: 2023,
      level: 6,
    });
    // Overlap 2 x (100 + 10) of 500 thousand dollars.
    expect(rows).toEqual([{ partner: "MX", index: 44, exports: 210_000, imports: 290_000 }]);
  });

  test("straits: always and often are kept apart, and no more passes than is imported", async () => {
    const { rows } = await chokepointExposure(open().store, { ...question, level: 6 });
    const sea = rows.find(({ chokepoint }) => chokepoint === "south-china-sea");
    expect(sea).toMatchObject({ low: 80_000, high: 300_000 + 50_000 + 80_000 });
    for (const { low, high, value } of rows) {
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(value);
    }
  });

  test("what is not loaded is said, with what is", async () => {
    const ask = dependence(open().store, { ...question, year: 2019, level: 6 });
    await expect(ask).rejects.toThrow(
      "needs imports of US by HS, 6 digits for 2019. Loaded: baci-hs22 (2022 to 2023)",
    );
    const named = dependence(open().store, { ...question, level: 6, data: "comtrade" });
    await expect(named).rejects.toThrow("There is no dataset “comtrade”");
    expect(await latestYear(open().store, { flow: "import", reporters: ["US"], level: 6 })).toBe(2023);
  });
});

describe("the preference", () => {
  const open = temporaryStore();
  const header = "hts10,cty_code,usmca_share,total_value,usmca_value\n";
  beforeAll(async () => {
    const { add } = open();
    const january = "8703230190,2010,0.5,1000,500\n8471410150,2010,0,500,0\n8471410150,1220,0,0,0\n";
    const february = "8703230190,2010,0.9,1000,900\n8471410150,1220,1,200,200\n";
    await add("usmca_2025_01.csv", header + january);
    await add("usmca_2025_02.csv", header + february);
  });

  test("by month, partner, chapter and product, and they all come to the same", async () => {
    const { store } = open();
    const months = await utilization(store, { by: "month", partner: "MX" });
    expect(months.rows).toEqual([
      { period: "2025-01", total: 1500, claimed: 500, share: 100 / 3 },
      { period: "2025-02", total: 1000, claimed: 900, share: 90 },
    ]);
    const sums = new Set<string>();
    for (const by of ["month", "year", "partner", "chapter", "heading", "product"] as const) {
      const { rows } = await utilization(store, { by });
      const sum = (of: "total" | "claimed") => rows.reduce((all, row) => all + row[of], 0);
      sums.add(`${sum("total")},${sum("claimed")}`);
    }
    expect([...sums]).toEqual(["2700,1600"]);
  });

  test("what is left unclaimed, with what each month's law would have saved", async () => {
    const asked: string[] = [];
    const { rows, unmappedShare } = await unclaimedPreference(open().store, {
      year: 2025,
      top: 10,
      saving: (product, origin, value, period) => {
        asked.push(`${product} ${origin} ${value} ${period}`);
        if (product.startsWith("84")) return undefined;
        return period === "2025-01" ? { low: value * 0.025, high: value * 0.025 } : { low: 0, high: null };
      },
    });
    expect(asked).toEqual([
      "8703230190 MX 500 2025-01",
      "8703230190 MX 100 2025-02",
      "8471410150 MX 500 2025-01",
    ]);
    expect(
      rows.map(({ product, unclaimed, savingLow, savingHigh }) => [
        product,
        unclaimed,
        savingLow,
        savingHigh,
      ]),
    ).toEqual([
      ["8703230190", 600, 12.5, null],
      ["8471410150", 500, null, null],
    ]);
    expect(unmappedShare).toBeCloseTo((100 * 500) / 1100, 10);
  });

  test("a source of two partners is no source of an economy's dependence", async () => {
    const ask = dependence(open().store, { importers: ["US"], year: 2025, level: 2, group: asia });
    await expect(ask).rejects.toThrow("No data loaded answers this");
  });

  test("what members buy from each other, by use", async () => {
    const { rows } = await integration(open().store, { year: 2025, group: northAmerica });
    expect(rows).toContainEqual({
      flow: "US imports from MX",
      reporter: "US",
      partner: "MX",
      use: "not-allotted",
      value: 2000,
      share: 80,
    });
  });
});

describe("advanced technology", () => {
  const open = temporaryStore();
  const rows = (product: string, value: string, cells: readonly (readonly [string, string, string])[]) =>
    JSON.stringify([
      [product, "CTY_CODE", value, "YEAR", "MONTH"],
      ...cells.map(([group, country, amount]) => [group, country, amount, "2025", "01"]),
    ]);

  test("balance by group and by partner; shares sum to one hundred", async () => {
    const { add, store } = open();
    await add(
      "imports.json",
      rows("I_HITECH", "GEN_VAL_MO", [
        ["04", "5830", "90"],
        ["08", "4279", "10"],
      ]),
    );
    await add(
      "exports.json",
      rows("E_HITECH", "ALL_VAL_MO", [
        ["04", "5830", "10"],
        ["08", "4279", "30"],
      ]),
    );
    const groups = await atpBalance(store, { year: 2025, by: "group" });
    expect(groups.rows).toEqual([
      { group: "information-communications", exports: 10, imports: 90, balance: -80, share: (100 * 80) / 60 },
      { group: "aerospace", exports: 30, imports: 10, balance: 20, share: (-100 * 20) / 60 },
    ]);
    const partners = await atpBalance(store, { year: 2025, by: "partner" });
    expect(partners.rows.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(100, 10);
  });
});

describe("industries (NAICS)", () => {
  const open = temporaryStore();

  test("suppliers by industry, through the concordance of tariff lines; what it lacks is said", async () => {
    const { add, store } = open();
    const header = ["CTY_CODE", "I_COMMODITY", "GEN_VAL_MO", "YEAR", "MONTH"];
    const rows = [
      ["5830", "8471500150", "60", "2025", "01"],
      ["2010", "8471500150", "30", "2025", "01"],
      ["2010", "8542310001", "9", "2025", "01"],
      ["5700", "9999999999", "1", "2025", "01"],
    ];
    await add("imports.json", JSON.stringify([header, ...rows]));
    const question = { importers: ["US"], year: 2025, classification: "NAICS", level: 4, group: asia };
    await expect(dependence(store, question)).rejects.toThrow(
      "needs imports of US by NAICS, 4 digits for 2025",
    );
    await add("hs10.csv", "hs10,naics\n8471500150,334111\n8542310001,334413\n");
    const answer = await dependence(store, question);
    expect(answer.rows.map(({ product, value, groupShare }) => [product, value, groupShare])).toEqual([
      ["3341", 90, (100 * 60) / 90],
      ["3344", 9, 0],
      ["?", 1, 100],
    ]);
    expect(answer.unmappedShare).toBe(1);
    expect(answer.sources[0]?.source).toContain("concordance");
  });
});

describe("vehicles", () => {
  const open = temporaryStore();

  test("content that is not stated is unknown, and Mexico counts only where it is named", async () => {
    const header =
      '"Manufacturer","Make","Model (Carline)","U.S./Canadian Parts (%)","Foreign Parts (%)","Engine Origin","Transmission Origin","Final Assembly","Additional Final Assembly Countries","Vehicle Type on Part 567 Certification Label"';
    const models = [
      '"A","A","One",60,"20% Mexico","United States","Japan","Mexico","None","Passenger Car"',
      '"A","A","Two",60,"N/A","Japan","Japan","United States","None","Passenger Car"',
      '"A","A","Three","N/A","95% Japan","Japan","Japan","Japan","None","Passenger Car"',
    ];
    const { add, store } = open();
    await add("MY2024.csv", [header, ...models].join("\n"));
    const { rows } = await vehicleContent(store, { by: "brand" });
    expect(rows).toEqual([
      { key: "A", models: 3, unstated: 1, usCanada: 60, regionalAtLeast: 70, atThreshold: 1 },
    ]);
  });
});
