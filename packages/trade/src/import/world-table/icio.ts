import { economyCodes, unspecified } from "../../economy/economies.ts";
import { TradeDataError } from "../../messages/message.ts";
import { sparseFromCells } from "../../value-added/table.ts";
import type { Sample } from "../sample.ts";
import { linesOf, numberAt } from "./lines.ts";
import { isManufacturing, type ReadTable } from "./read-table.ts";

const finalUses = new Set(["HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "DPABR", "P33", "FD"]);

/**
 * Mexico and China are split in the extended tables: domestic (1) and export-processing (2) production, whose
 * rows and columns are added to those of MEX and CHN, which hold final demand.
 */
const merged: Readonly<Record<string, string>> = { MX1: "MEX", MX2: "MEX", CN1: "CHN", CN2: "CHN" };

/** Whether a table is an inter-country input-output table of the OECD. */
export function isIcio(sample: Sample): boolean {
  if (sample.shape !== "table") return false;
  const sectors = sample.columns.filter((column) => /^[A-Za-z0-9]{3}_\w+$/.test(column)).length;
  const last = sample.columns.at(-1) ?? "";
  return sectors > sample.columns.length / 2 && /^(OUT|TOTAL)$/.test(last);
}

/** A label's economy (alpha-3) and industry or final use. Editions before 2018 put the final use first. */
function splitLabel(label: string): readonly [string, string] {
  const at = label.indexOf("_");
  const [first, second] = [label.slice(0, at), label.slice(at + 1)];
  const [economy, item] = finalUses.has(first) ? [second, first] : [first, second];
  return [merged[economy] ?? economy, item];
}

/**
 * Reads an OECD inter-country input-output table (`2020_SML.csv`, extended `2020.csv`), in millions of US
 * dollars. Rows of taxes, value added and output close the file and are held against what is computed.
 */
export async function readIcio(sample: Sample): Promise<ReadTable> {
  if (sample.shape !== "table") throw new Error("An ICIO table is a table.");
  const { file, columns } = sample;
  const year = /(\d{4})/.exec(file)?.[1];
  if (year === undefined) {
    throw new TradeDataError({ key: "no-period", params: { file, example: "2020_SML.csv" } });
  }
  const labels = columns.slice(1).map((label) => (label.includes("_") ? splitLabel(label) : undefined));
  const sectorLabels = labels.filter((label) => label !== undefined && !finalUses.has(label[1]));
  const codes = [...new Set(sectorLabels.map((label) => label?.[0] as string))];
  const industries = [...new Set(sectorLabels.map((label) => label?.[1] as string))];
  const iso3 = economyCodes("iso3");
  const economies = codes.map((code) => {
    const economy = iso3.get(code);
    if (economy === undefined) {
      throw new TradeDataError({ key: "unknown-economy", params: { text: code, have: "USA, MEX, CAN, …" } });
    }
    return economy;
  });
  const block = industries.length;
  const size = economies.length * block;
  const sectorOf = ([economy, industry]: readonly [string, string]) => {
    const e = codes.indexOf(economy);
    const i = industries.indexOf(industry);
    return e < 0 || i < 0 ? -1 : e * block + i;
  };
  // Where each column goes: a sector (0 and up), a final user (-1 - economy), or nowhere.
  const places = labels.map((label) => {
    if (label === undefined) return undefined;
    if (!finalUses.has(label[1])) return sectorOf(label);
    const economy = codes.indexOf(label[0]);
    return economy < 0 ? undefined : -1 - economy;
  });

  const dense = new Float64Array(size * size);
  const final = new Float64Array(size * economies.length);
  const statedOutput = new Float64Array(size);
  const aside = new Map<string, { rows: number; value: number }>();
  let rows = 0;
  let line = 1;
  for await (const text of linesOf(sample.path)) {
    if (line++ === 1) continue;
    const cells = text.split(sample.delimiter);
    if (cells.length !== columns.length) {
      const params = { file, line: line - 1, found: cells.length, expected: columns.length };
      throw new TradeDataError({ key: "bad-line", params });
    }
    const name = (cells[0] ?? "").replaceAll('"', "").trim();
    const sector = name.includes("_") ? sectorOf(splitLabel(name)) : -1;
    if (sector < 0) {
      const kept = aside.get(name) ?? { rows: 0, value: 0 };
      const value = numberAt(file, cells.at(-1) ?? "", line - 1, cells.length);
      aside.set(name, { rows: kept.rows + 1, value: kept.value + value });
      continue;
    }
    rows++;
    for (let c = 0; c < places.length; c++) {
      const place = places[c];
      if (place === undefined) continue;
      const value = numberAt(file, cells[c + 1] ?? "", line - 1, c + 2);
      if (value === 0) continue;
      if (place >= 0) dense[sector * size + place] = (dense[sector * size + place] as number) + value;
      else {
        const at = sector * economies.length + (-1 - place);
        final[at] = (final[at] as number) + value;
      }
    }
    statedOutput[sector] =
      (statedOutput[sector] as number) + numberAt(file, cells.at(-1) ?? "", line - 1, cells.length);
  }
  const table = {
    name: "icio",
    year: Number(year),
    source: "OECD Inter-Country Input-Output tables",
    economies: economies.map((economy) => economy ?? unspecified),
    industries: industries.map((code) => ({ code, manufacturing: isManufacturing(code) })),
    intermediate: sparseFromCells(size, cellsOf(dense, size)),
    final,
  };
  return {
    table,
    rows,
    statedOutput,
    aside: [...aside].map(([reason, { rows: count, value }]) => ({ reason, rows: count, value })),
  };
}

function cellsOf(dense: Float64Array, size: number) {
  const count = dense.reduce((sum, value) => sum + (value === 0 ? 0 : 1), 0);
  const cells = { row: new Int32Array(count), column: new Int32Array(count), value: new Float64Array(count) };
  let at = 0;
  for (let k = 0; k < dense.length; k++) {
    if (dense[k] === 0) continue;
    cells.row[at] = Math.floor(k / size);
    cells.column[at] = k % size;
    cells.value[at++] = dense[k] as number;
  }
  return cells;
}
