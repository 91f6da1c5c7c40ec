import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { TradeDataError } from "../messages/message.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { type AddReport, addFiles } from "./add.ts";

const rowsOf = async (open: ReturnType<typeof temporaryStore>, dataset: string) => {
  const { store } = open();
  const found = await store.dataset(dataset);
  if (found === undefined) throw new Error(`no dataset ${dataset}`);
  const reader = await store.connection.runAndReadAll(
    `SELECT reporter, partner, flow, year, month, product, CAST(value AS DOUBLE) AS value, role
      FROM ${store.relation(found)} ORDER BY ALL`,
  );
  return reader.getRowsJS();
};

const refusal = (report: AddReport): string =>
  report.refused.map(({ error }) => error.render("en")).join("\n");

describe("BACI", () => {
  const open = temporaryStore();
  const header = "t,i,j,k,v,q\n";

  test("keeps codes as text, thousands of dollars as dollars, padded NA as unknown", async () => {
    const { add } = open();
    const text = `${header}2023,484,842,010121,12.345,1.5\n2023,490,842,854231,     1000.001,   NA\n`;
    const { added, refused } = await add("BACI_HS22_Y2023_V202501.csv", text);
    expect(refused).toEqual([]);
    expect(added[0]).toMatchObject({ dataset: "baci-hs22", part: { period: "2023" }, warnings: [] });
    expect(await rowsOf(open, "baci-hs22")).toEqual([
      ["US", "MX", "import", 2023, 0, "010121", 12_345, "economy"],
      ["US", "TW", "import", 2023, 0, "854231", 1_000_001, "economy"],
    ]);
  });

  test("the same file again changes nothing", async () => {
    const { add, store } = open();
    const text = `${header}2023,484,842,010121,12.345,1.5\n2023,490,842,854231,     1000.001,   NA\n`;
    const before = JSON.stringify(await store.datasets());
    const { added } = await add("BACI_HS22_Y2023_V202501.csv", text);
    expect(added[0]?.outcome).toBe("already-there");
    expect(JSON.stringify(await store.datasets())).toBe(before);
  });

  test("another file of the same year is refused, unless it is to replace", async () => {
    const { add } = open();
    const text = `${header}2023,484,842,010121,99,1\n`;
    expect(refusal(await add("BACI_HS22_Y2023_V202601.csv", text))).toBe(
      "BACI_HS22_Y2023_V202601.csv: 2023 is already in baci-hs22 (from BACI_HS22_Y2023_V202501.csv). Use --replace to put the new file in its place.",
    );
    const { added } = await add("BACI_HS22_Y2023_V202601.csv", text, { replace: true });
    expect(added[0]?.outcome).toBe("added");
    expect(await rowsOf(open, "baci-hs22")).toHaveLength(1);
  });

  test("a code that stands for no economy is kept, with the value at stake", async () => {
    const { add } = open();
    const text = `${header}2021,484,842,010121,75,1\n2021,899,842,010121,25,1\n`;
    const { added } = await add("BACI_HS22_Y2021_V202501.csv", text);
    expect(added[0]?.warnings).toEqual([
      {
        key: "unmapped-codes",
        params: { file: "BACI_HS22_Y2021_V202501.csv", codes: "899", value: 25_000, percent: "25.00" },
      },
    ]);
    expect(await rowsOf(open, "baci-hs22")).toContainEqual([
      "US",
      "ZZ",
      "import",
      2021,
      0,
      "010121",
      25_000,
      "economy",
    ]);
  });
});

describe("what is refused, with row and reason, and leaves nothing behind", () => {
  const open = temporaryStore();
  const header = "t,i,j,k,v,q\n";

  test.each([
    [
      "a missing amount",
      "2023,484,842,010121,,1\n",
      "row 2, v: “” is not an amount; a plain number is expected.",
    ],
    [
      "a lost leading zero",
      "2023,484,842,10121,5,1\n",
      "row 2, k: “10121” is not a code of this classification",
    ],
    [
      "a negative amount",
      "2023,484,842,010121,-5,1\n",
      "row 2, v: “-5” is negative; trade values are zero or more.",
    ],
    ["a bad year", "203,484,842,010121,5,1\n", "row 2, t: “203-0” is not a year; four digits are expected."],
  ])("%s", async (_, row, reason) => {
    const { add, store } = open();
    const said = refusal(await add("BACI_HS22_Y2023_V1.csv", header + row));
    expect(said).toContain("1 of 1 rows cannot be read");
    expect(said).toContain(reason);
    expect(await store.datasets()).toEqual([]);
  });

  test("a file that is cut in the middle of a row", async () => {
    const { add, store } = open();
    const text = `${header}2023,484,842,010121,5,1\n2023,484,842,01`;
    expect(refusal(await add("BACI_HS22_Y2023_V1.csv", text))).toBe(
      "BACI_HS22_Y2023_V1.csv, row 3: 4 fields where the header has 6. The file may be cut short.",
    );
    expect(await store.datasets()).toEqual([]);
  });

  test("a packed file that is cut", async () => {
    const { add } = open();
    const rows = Array.from(
      { length: 5000 },
      (_, n) => `2023,484,842,${String(n + 10_000).padStart(6, "0")},${n},1`,
    );
    const whole = gzipSync(header + rows.join("\n"));
    const said = refusal(await add("BACI_HS22_Y2023_V1.csv.gz", whole.subarray(0, whole.length - 400)));
    expect(said).toContain("BACI_HS22_Y2023_V1.csv.gz");
  });

  test("a file whose name and rows disagree on the year", async () => {
    const { add } = open();
    expect(refusal(await add("BACI_HS22_Y2022_V1.csv", `${header}2023,484,842,010121,5,1\n`))).toBe(
      "BACI_HS22_Y2022_V1.csv: the name says 2022, the rows say 2023. Rename the file if the rows are right.",
    );
  });

  test("dollars where thousands belong", async () => {
    const { add } = open();
    const said = refusal(
      await add("BACI_HS22_Y2023_V1.csv", `${header}2023,484,842,010121,505523174525,1\n`),
    );
    expect(said).toContain(
      "the trade of US in 2023 comes to USD 505,523,174,525,000, more than the world trades",
    );
  });

  test("rows that would be counted twice", async () => {
    const { add } = open();
    const row = "2023,484,842,010121,5,1\n";
    expect(refusal(await add("BACI_HS22_Y2023_V1.csv", header + row + row))).toBe(
      "BACI_HS22_Y2023_V1.csv: 1 rows repeat the same period, partner and product (USD 5,000 would be counted twice), for example 2023 US import MX 010121. Nothing was added.",
    );
  });

  test("a layout that is not known, an empty table, a folder without files", async () => {
    const { add, store, write } = open();
    expect(refusal(await add("prices.csv", "day,price\n1,2\n"))).toContain(
      "the layout is not known (found day, price)",
    );
    expect(refusal(await add("BACI_HS22_Y2023_V1.csv", header))).toBe(
      "BACI_HS22_Y2023_V1.csv: there is no row below the header.",
    );
    await expect(addFiles(store, [write("x.csv", "").replace("x.csv", "nowhere")])).rejects.toThrow(
      TradeDataError,
    );
  });

  test("bytes that are no text are named, not printed; a file of nothing has no rows", async () => {
    const { add } = open();
    expect(refusal(await add("picture.png", Uint8Array.of(0x89, 0x50, 27, 0)))).toBe(
      "picture.png: the layout is not known (found …). `coproduce data formats` lists those that are.",
    );
    expect(refusal(await add("empty.csv", ""))).toBe("empty.csv: there is no row below the header.");
  });

  test.each(["", "..", "../other", "a/b", ".hidden", "x".repeat(200)])(
    "“%s” cannot name a dataset",
    async (name) => {
      const { add, store } = open();
      const before = await store.datasets();
      const row = `${header}2023,484,842,010121,12.345,1.5\n`;
      await expect(add("BACI_HS22_Y2023_V1.csv", row, { name })).rejects.toThrow(
        `“${name}” cannot name a dataset.`,
      );
      expect(await store.datasets()).toEqual(before);
    },
  );

  test("a manifest that something else wrote is named, with what to do", async () => {
    const { store } = open();
    await store.makeFolder("broken");
    writeFileSync(store.pathOf("broken", "dataset.json"), "garbage");
    await expect(store.datasets()).rejects.toThrow("broken/dataset.json is damaged. Remove its folder");
    await store.removeFile("broken", "dataset.json");
  });

  test("a month's file without its month, and one month under the name of another", async () => {
    const { add } = open();
    const text = "hts10,cty_code,usmca_share,total_value,usmca_value\n0101210010,2010,0.5,100,50\n";
    expect(refusal(await add("usmca.csv", text))).toContain("the month is not in the file");
    await add("usmca_product_shares_2025_01.csv", text);
    expect(refusal(await add("usmca_product_shares_2025_02.csv", text))).toBe(
      "usmca_product_shares_2025_02.csv has the same content as usmca_product_shares_2025_01.csv, for another period. One of the two is wrongly named.",
    );
  });

  test("a share that its values do not give, and a claim above the total", async () => {
    const { add } = open();
    const file = "hts10,cty_code,usmca_share,total_value,usmca_value\n";
    const said = refusal(
      await add("usmca_2025_03.csv", `${file}0101210010,2010,0.9,1000,500\n0101210020,2010,2,100,200\n`),
    );
    expect(said).toContain("row 2, usmca_share: “0.9” does not agree with the two values of the row.");
    expect(said).toContain("row 3, usmca_value: “200” is more than the whole value of the row.");
  });
});

describe("however the table is written", () => {
  const open = temporaryStore();

  test("byte order mark, Windows line ends, quoted cells, packed", async () => {
    const text =
      '\uFEFF"CTY_CODE","CTY_NAME","ALL_VAL_MO","YEAR","MONTH"\r\n"2010","MEXICO, UNITED STATES OF","70","2025","02"\r\n';
    const { added, refused } = await open().add("exports.csv.gz", gzipSync(text));
    expect(refused).toEqual([]);
    expect(added[0]?.dataset).toBe("census-exports");
    expect(await rowsOf(open, "census-exports")).toEqual([
      ["US", "MX", "export", 2025, 2, "", 70, "economy"],
    ]);
  });

  test("a flow that is not known is shown as it is written", async () => {
    const text = "Year,Country,Mode,TradeType,TradeValue\n2024,Mexico,Rail,Transit,5\n";
    expect(refusal(await open().add("bts.csv", text))).toContain(
      "row 2, TradeType: “Transit” is not a trade flow that is known here.",
    );
  });
});

describe("US Census", () => {
  const open = temporaryStore();
  const answer = (total: string) =>
    JSON.stringify([
      ["CTY_CODE", "CTY_NAME", "I_COMMODITY", "GEN_VAL_MO", "YEAR", "MONTH", "CTY_CODE"],
      ["-", "TOTAL FOR ALL COUNTRIES", "8471", total, "2025", "01", "-"],
      ["0020", "USMCA", "8471", "70", "2025", "01", "0020"],
      ["1XXX", "NORTH AMERICA", "8471", "70", "2025", "01", "1XXX"],
      ["2010", "MEXICO", "8471", "70", "2025", "01", "2010"],
      ["5700", "CHINA", "8471", "30", "2025", "01", "5700"],
    ]);

  test("groups and totals are kept apart and totals agree", async () => {
    const { added } = await open().add("imports.json", answer("100"));
    expect(added[0]?.dataset).toBe("census-imports-hs");
    expect(added[0]?.part.report).toMatchObject({
      rowsRead: 5,
      rowsKept: 2,
      value: 100,
      aside: [
        { reason: "group", rows: 2, value: 140 },
        { reason: "total", rows: 1, value: 100 },
      ],
      totals: { checked: 1, differing: 0 },
    });
  });

  test("a total that the rows do not reach is said: rows are missing", async () => {
    const { added } = await open().add("imports.json", answer("120"), { name: "short" });
    expect(added[0]?.warnings).toEqual([
      {
        key: "totals-differ",
        params: { file: "imports.json", count: 1, largest: 20, example: "2025 1 US import 8471" },
      },
    ]);
  });
});

describe("UN Comtrade", () => {
  const open = temporaryStore();
  const record = {
    period: "202401",
    refMonth: 1,
    reporterCode: 484,
    flowCode: "M",
    partnerCode: 842,
    partner2Code: 0,
    cmdCode: "847130",
    customsCode: "C00",
    motCode: 0,
    netWgt: 2,
    primaryValue: 10.4,
  };

  test("breakdowns, re-exports and the European Union beside its members are kept apart", async () => {
    const data = [
      record,
      { ...record, motCode: 2100 },
      { ...record, flowCode: "RM" },
      { ...record, partnerCode: 97 },
      { ...record, partnerCode: 0 },
      { ...record, partnerCode: 699, period: "2024" },
    ];
    const { added } = await open().add("comtrade.json", JSON.stringify({ count: 6, data }));
    expect(added[0]?.part.report.aside.map(({ reason }) => reason)).toEqual([
      "by motCode",
      "group",
      "re-export, re-import or processing",
      "total",
    ]);
    expect((await rowsOf(open, "comtrade")).filter((row) => row[7] === "economy")).toEqual([
      ["MX", "IN", "import", 2024, 0, "847130", 10, "economy"],
      ["MX", "US", "import", 2024, 1, "847130", 10, "economy"],
    ]);
  });
});

describe("other sources", () => {
  const open = temporaryStore();

  test("DataMexico: the section before the code is dropped, states are added up", async () => {
    const header = "Month ID,Month,State ID,State,HS6 ID,HS6,Flow ID,Flow,Country ID,Country,Trade Value\n";
    const rows = [
      "202401,2024-01,9,CDMX,4160100,Sausages,1,Imports,usa,United States,60",
      "202401,2024-01,19,Nuevo León,4160100,Sausages,1,Imports,usa,United States,40",
      "202401,2024-01,19,Nuevo León,16841582,Freezers,2,Exports,usa,United States,7",
    ];
    await open().add("mexico.csv", header + rows.join("\n"));
    expect(await rowsOf(open, "data-mexico")).toEqual([
      ["MX", "US", "export", 2024, 1, "841582", 7, "economy"],
      ["MX", "US", "import", 2024, 1, "160100", 100, "economy"],
    ]);
  });

  test("BTS TransBorder, raw: rows by state and mode are added up", async () => {
    const header = "TRDTYPE,USASTATE,COMMODITY2,DISAGMOT,COUNTRY,VALUE,SHIPWT,MONTH,YEAR\n";
    const rows = ["2,TX,87,5,2010,60,1,01,2024", "2,MI,87,6,2010,40,1,01,2024", "1,TX,8,5,1220,5,1,01,2024"];
    await open().add("dot2_0124.csv", header + rows.join("\n"));
    expect(await rowsOf(open, "bts-commodity")).toEqual([
      ["US", "CA", "export", 2024, 1, "08", 5, "economy"],
      ["US", "MX", "import", 2024, 1, "87", 100, "economy"],
    ]);
  });

  test("DataWeb as CSV, by country", async () => {
    const text =
      "Data Type,Year,Month,HTS Number,Country,Customs Value\nCustoms Value,2025,1,8471300100,Mexico,12\nTotal,,,,,12\n";
    const { added } = await open().add("dataweb.csv", text);
    expect(added[0]?.part.report).toMatchObject({ rowsKept: 1, value: 12 });
  });
});
