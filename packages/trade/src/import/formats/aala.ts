import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { economyByName } from "../../economy/names.ts";
import { TradeDataError, type TradeMessage } from "../../messages/message.ts";
import { hasColumns } from "../format.ts";
import type { RecordFormat, Records } from "../records.ts";

const content = "U.S./Canadian Parts (%)";

/** Content of car models under the American Automobile Labeling Act: NHTSA's yearly table of all models. */
export const aala: RecordFormat = {
  id: "aala",
  title: "NHTSA, American Automobile Labeling Act, content by model, CSV",
  recognise(sample) {
    if (!hasColumns(sample, "Make", "Model (Carline)", content, "Final Assembly")) return undefined;
    const year = /MY_?(\d{4})/i.exec(sample.file)?.[1] ?? /(\d{4})/.exec(sample.file)?.[1];
    if (year === undefined) {
      const params = { file: sample.file, example: "MY2024_AALA_Full_Data.csv" };
      throw new TradeDataError({ key: "no-period", params });
    }
    const bytes = readFileSync(sample.path);
    const text = (sample.file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
      .toString("utf8")
      .replace(/^\uFEFF/, "");
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const problems: TradeMessage[] = [];
    const rows = data.map((row, at) => vehicle(row, at + 2, problems));
    return { ...shape, period: year, rows, problems };
  },
};

const shape: Omit<Records, "period" | "rows" | "problems"> = {
  kind: "vehicles",
  dataset: "aala",
  title: "Content of car models sold in the United States",
  source: "NHTSA, Part 583 American Automobile Labeling Act reports",
  columns: {
    manufacturer: "VARCHAR",
    brand: "VARCHAR",
    model: "VARCHAR",
    usCanada: "DOUBLE",
    mexico: "DOUBLE",
    assembly: "VARCHAR",
    engine: "VARCHAR",
    transmission: "VARCHAR",
    type: "VARCHAR",
  },
};

/**
 * A model's content. The label names other countries only from 15 percent, two at most (49 CFR 583.6), so Mexican
 * content that is not named is unknown, not zero, and so is content that is stated as N/A.
 */
function vehicle(row: Readonly<Record<string, string>>, line: number, problems: TradeMessage[]) {
  const share = (row[content] ?? "").trim();
  const usCanada = share === "N/A" || share === "" ? null : Number(share);
  if (usCanada !== null && !(usCanada >= 0 && usCanada <= 100)) {
    problems.push({ key: "bad-row", params: { line, field: content, text: share, reason: "value" } });
  }
  const foreign = row["Foreign Parts (%)"] ?? "";
  const mexico = /(\d+(?:\.\d+)?)% Mexico/.exec(foreign)?.[1];
  const assembly = [row["Final Assembly"] ?? "", row["Additional Final Assembly Countries"] ?? ""]
    .map((name) => economyByName(name))
    .filter((economy) => economy !== undefined);
  return {
    manufacturer: row.Manufacturer ?? "",
    brand: row.Make ?? "",
    model: row["Model (Carline)"] ?? "",
    usCanada,
    mexico: mexico === undefined ? null : Number(mexico),
    assembly: [...new Set(assembly)].join(","),
    engine: economyByName(row["Engine Origin"] ?? "") ?? null,
    transmission: economyByName(row["Transmission Origin"] ?? "") ?? null,
    type: row["Vehicle Type on Part 567 Certification Label"] ?? "",
  };
}
