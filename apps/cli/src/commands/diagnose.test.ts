import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createApp } from "@coproduce/server";
import { TradeStore } from "@coproduce/trade";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { widthOf } from "../terminal/width.ts";
import { openLaw, record } from "../testing/recorder.ts";

let folder = "";
const file = (name: string, text: string) => writeFileSync(join(folder, "files", name), text);
const run = (...args: string[]) => record(args, { env: { COPRODUCE_STORE: join(folder, "store") } });
const json = async (...args: string[]) => {
  const { out, err, code } = await run(...args, "--json");
  expect([err, code]).toEqual(["", 0]);
  return JSON.parse(out);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coproduce-"));
  mkdirSync(join(folder, "files"));
  const claims = "hts10,cty_code,usmca_share,total_value,usmca_value\n";
  file("usmca_2025_01.csv", `${claims}8703230190,2010,0.5,1000000,500000\n`);
  file("usmca_2025_02.csv", `${claims}8703230190,2010,0.9,1000000,900000\n8471410150,2010,0,500000,0\n`);
  file(
    "trade.csv",
    "CTY_CODE,CTY_NAME,YEAR,imports,exports\n-,TOTAL,2024,120000000,50000000\n2010,MEXICO,2024,30000000,20000000\n5700,CHINA,2024,90000000,30000000\n",
  );
  file("notes.json", '{"1220":"Canada"}');
  file("countries.txt", "USA\nMEX\n");
  file("industries.txt", "c3\n");
  file("made2000_Z.csv", "0,50\n0,0\n");
  file("made2000_F.csv", "150,0\n100,0\n");
  file("made2000_X.csv", "200\n100\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("coproduce data", () => {
  test("nothing is loaded at first, and a question says what to load", async () => {
    expect((await run("data", "list")).out).toContain("Nothing is loaded in");
    const { code, err, out } = await run("diagnose", "tdr", "--year", "2024", "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Add a file with `coproduce data add`.");
  });

  test("a folder is read whole; lists beside the data are left out and named", async () => {
    const { code, out, err } = await run("data", "add", join(folder, "files"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("usmca_2025_02.csv → us-usmca-claims, 2025-02: 2 rows, USD 2 m");
    expect(out).toContain("2 totals of the file agree to the dollar");
    expect(out).toContain("Not data of a known layout, left out: notes.json");
  });

  test("adding it again changes nothing", async () => {
    const before = (await run("data", "list", "--json")).out;
    const { out } = await run("data", "add", join(folder, "files"));
    expect(out).toContain("usmca_2025_01.csv: already in us-usmca-claims, 2025-01");
    expect((await run("data", "list", "--json")).out).toBe(before);
  });

  test("a file that is no data ends with 2", async () => {
    const { code, err, out } = await run("data", "add", join(folder, "files", "notes.json"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("notes.json: the layout is not known");
    expect((await run("data", "add", "/nowhere.csv")).code).toBe(2);
  });

  test("check finds nothing amiss", async () => {
    expect((await json("data", "check")).problems).toEqual([]);
  });
});

describe("coproduce diagnose --json", () => {
  test("utilization by month and chapter", async () => {
    const months = await json("diagnose", "utilization", "--partner", "MX", "--by", "month");
    expect(months.rows).toEqual([
      { period: "2025-01", total: 1_000_000, claimed: 500_000, share: 50 },
      { period: "2025-02", total: 1_500_000, claimed: 900_000, share: 60 },
    ]);
    expect(months.sources[0].source).toContain("Census");
    expect(months.method[0]).toContain("special programme S");
    const chapters = await json("diagnose", "utilization", "--partner", "MX", "--by", "chapter");
    expect(chapters.rows.map((row: { product: string }) => row.product)).toEqual(["84", "87"]);
  });

  test("unclaimed: what the preference would have saved, by the law of each month", async () => {
    const { rows } = await json("diagnose", "unclaimed", "--partner", "MX", "--year", "2025");
    const car = rows.find((row: { product: string }) => row.product === "8703230190");
    expect(car).toMatchObject({ total: 2_000_000, claimed: 1_400_000, unclaimed: 600_000 });
    // The base duty on cars of 2.5 percent at least.
    expect(car.savingLow).toBeGreaterThanOrEqual(0.025 * 600_000);
  });

  test("tdr by partner, the largest first", async () => {
    const { rows } = await json("diagnose", "tdr", "--year", "2024");
    expect(rows).toEqual([
      { partner: "CN", exports: 30_000_000, imports: 90_000_000, tdr: 2 },
      { partner: "MX", exports: 20_000_000, imports: 30_000_000, tdr: 0.5 },
    ]);
  });

  test("value-added: share, terms and sources", async () => {
    const answer = await json(
      "diagnose",
      "value-added",
      "--table",
      "files",
      "--exporter",
      "MX",
      "--source",
      "US",
    );
    expect(answer.share).toMatchObject({ total: 50, manufacturing: 50 });
    expect(answer.terms.foreignInFinal).toBeCloseTo(50e6, 3);
    expect(answer.rows.map((row: { economy: string }) => row.economy).sort()).toEqual(["MX", "US"]);
  });

  test("integration says what could not be placed", async () => {
    const { rows, unmappedShare } = await json("diagnose", "integration", "--year", "2025");
    expect(rows[0]).toMatchObject({ flow: "US imports from MX", use: "not-allotted", share: 80 });
    expect(unmappedShare).toBe(0);
  });
});

test("the API answers as --json does, and refuses in the same words", async () => {
  const here = pathToFileURL(`${folder}/`);
  const app = createApp({
    version: "0",
    packs: await openLaw(() => ""),
    packFolder: here,
    web: here,
    store: join(folder, "store"),
    today: () => "2026-11-24",
    onFault: (error) => {
      throw error;
    },
  });
  const ask = (path: string) => app.request(`/api/diagnose/${path}`, { headers: { host: "localhost:4173" } });
  const questions = [
    ["tdr?year=2024&top=1", ["tdr", "--year", "2024", "--top", "1"]],
    ["utilization?by=chapter&partner=mx", ["utilization", "--by", "chapter", "--partner", "mx"]],
    ["unclaimed?year=2025&locale=fr", ["unclaimed", "--year", "2025", "--locale", "fr"]],
    ["integration?year=2025", ["integration", "--year", "2025"]],
  ] as const;
  for (const [path, args] of questions) {
    expect(await (await ask(path)).json(), path).toEqual(await json("diagnose", ...args));
  }
  const wrong = await ask("tdr?year=last&locale=es");
  expect(wrong.status).toBe(400);
  expect((await wrong.json()).detail).toBe("year es «last»; se espera un número entero mayor que cero.");
  expect((await run("diagnose", "tdr", "--year", "last", "--locale", "es")).err).toBe(
    "--year es «last»; se espera un número entero mayor que cero.\n",
  );
});

describe("other outputs", () => {
  test("CSV carries its source", async () => {
    const { out } = await run("diagnose", "tdr", "--year", "2024", "--csv");
    expect(out.split("\r\n")[0]).toBe("partner,exports,imports,tdr,source");
    expect(out.split("\r\n")[1]).toMatch(/^CN,30000000,90000000,2,"US Census Bureau/);
  });

  test("SVG is titled by the finding, in the user's language, with its source", async () => {
    const { out } = await run("diagnose", "tdr", "--year", "2024", "--svg", "--locale", "es");
    expect(out).toMatch(/^<svg /);
    expect(out).toContain("el déficit por dólar exportado es mayor con China (2.00)");
    expect(out).toContain("US Census Bureau");
  });

  test("--out writes what the name asks for, and prints nothing", async () => {
    const ask = ["diagnose", "tdr", "--year", "2024"];
    for (const kind of ["csv", "json", "svg"]) {
      const path = join(folder, `tdr.${kind}`);
      const { out, err, code } = await run(...ask, "--out", path);
      expect([out, err, code]).toEqual(["", `Wrote ${path}.\n`, 0]);
      expect(readFileSync(path, "utf8")).toBe((await run(...ask, `--${kind}`)).out);
    }
  });

  test("--out writes Parquet with numbers as numbers, and the source", async () => {
    const path = join(folder, "tdr.parquet");
    await run("diagnose", "tdr", "--year", "2024", "--top", "1", "--out", path);
    const store = await TradeStore.open(join(folder, "store"));
    try {
      const read = await store.connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
      expect(read.getRowObjectsJS()).toEqual([
        {
          partner: "CN",
          exports: 30_000_000,
          imports: 90_000_000,
          tdr: 2,
          source: expect.stringContaining("US Census Bureau"),
        },
      ]);
    } finally {
      store.close();
    }
  });

  test("the terminal fits 80 columns in every language", async () => {
    for (const locale of ["en", "es", "fr"]) {
      for (const indicator of ["tdr", "utilization", "integration", "value-added"]) {
        const { out, code } = await run("diagnose", indicator, "--locale", locale);
        expect(code).toBe(0);
        for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
      }
    }
  });
});

describe("what is wrong ends with 2 and says what would be right", () => {
  test.each([
    ["a breakdown", ["utilization", "--by", "day"], "--by is “day”; it must be one of month, year"],
    ["a year", ["tdr", "--year", "last"], "--year is “last”; a whole number above zero is expected."],
    [
      "an economy",
      ["utilization", "--partner", "Mexico"],
      "--partner is “Mexico”; the two-letter ISO code of a country",
    ],
    ["no economy", ["tdr", "--partner", "XX"], "--partner is “XX”; the two-letter ISO code of a country"],
    ["no economies", ["integration", "--group", "US,XX"], "“US,XX” is neither a group nor economies"],
    ["no rows", ["tdr", "--top", "0"], "--top is “0”; a whole number above zero is expected."],
    ["a product", ["utilization", "--product", "cars"], "--product is “cars”; the first digits of a code"],
    ["a date", ["unclaimed", "--date", "2020-06-30"], "--date is “2020-06-30”; a day of the calendar from"],
    ["a group", ["integration", "--group", "mercosur"], "“mercosur” is neither a group nor economies"],
    ["a level", ["dependence", "--level", "hs5"], "--level is “hs5”; it must be one of hs2, hs4"],
    [
      "a kind of file",
      ["tdr", "--out", "tdr.xlsx"],
      '--out is "tdr.xlsx"; its name must end in .parquet or .csv',
    ],
    ["no folder", ["tdr", "--out", "none/tdr.csv"], "none, which does not exist."],
    ["a printed and a written answer", ["tdr", "--json", "--out", "tdr.csv"], "Choose one of --json, --csv"],
    ["two outputs", ["tdr", "--json", "--csv"], "Choose one of --json, --csv, --svg and --out."],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await run("diagnose", ...args);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
  });
});
