import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { economyCodes } from "../../economy/economies.ts";
import { TradeDataError } from "../../messages/message.ts";
import { sparseFromCells } from "../../value-added/table.ts";
import { linesOf, numberAt } from "./lines.ts";
import { isManufacturing, type ReadTable } from "./read-table.ts";

const intermediateFile = /^(.*?)_?Z\.csv(\.gz)?$/i;

/** Whether a file belongs to a folder of bare matrices (Z, F, X and label files), and which year's Z it is with. */
export function matrixRole(path: string): "intermediate" | "companion" | undefined {
  const file = basename(path);
  const siblings = existsSync(join(dirname(path), "industries.txt"));
  if (!siblings) return undefined;
  if (intermediateFile.test(file)) return "intermediate";
  return /^(countries|industries)\.txt$|_?[FX]\.csv(\.gz)?$/i.test(file) ? "companion" : undefined;
}

/**
 * Reads a world table laid out as bare matrices without labels: Z (sectors x sectors), F (sectors x final users,
 * economy-major), X (output), with `countries.txt` and `industries.txt` giving the order, as the World
 * Input-Output Database 2013 is often passed on. Money is in millions of US dollars.
 */
export async function readMatrices(path: string): Promise<ReadTable> {
  const file = basename(path);
  const folder = dirname(path);
  const stem = intermediateFile.exec(file)?.[1] ?? "";
  const iso3 = economyCodes("iso3");
  const iso2 = economyCodes("iso2");
  const economies = (await labels(folder, "countries.txt")).map((code) => {
    const economy = iso3.get(code) ?? iso2.get(code);
    if (economy === undefined) {
      throw new TradeDataError({ key: "unknown-economy", params: { text: code, have: "USA, MEX, CAN, …" } });
    }
    return economy;
  });
  const industries = await labels(folder, "industries.txt");
  const size = economies.length * industries.length;

  const row: number[] = [];
  const column: number[] = [];
  const value: number[] = [];
  let rows = 0;
  await eachRow(path, size, (cells, i) => {
    rows++;
    for (let j = 0; j < size; j++) {
      if (cells[j] === 0) continue;
      row.push(i);
      column.push(j);
      value.push(cells[j] as number);
    }
  });

  const final = new Float64Array(size * economies.length);
  const finalPath = companion(folder, stem, "F");
  await eachRow(finalPath, size, (cells, i) => {
    const users = cells.length / economies.length;
    if (!Number.isInteger(users) || users === 0) {
      throw tableSize(basename(finalPath), i + 1, cells.length, `${economies.length} x n`);
    }
    for (let e = 0; e < economies.length; e++) {
      let sum = 0;
      for (let u = 0; u < users; u++) sum += cells[e * users + u] as number;
      final[i * economies.length + e] = sum;
    }
  });

  const statedOutput = new Float64Array(size);
  await eachRow(companion(folder, stem, "X"), size, (cells, i) => {
    statedOutput[i] = cells[0] as number;
  });

  const intermediate = sparseFromCells(size, {
    row: Int32Array.from(row),
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  });
  const table = {
    name: basename(folder),
    year: Number(/\d{4}/.exec(stem)?.[0] ?? /\d{4}/.exec(basename(folder))?.[0] ?? 0),
    source: "World Input-Output Database, 2013 release (Timmer et al. 2015)",
    economies,
    industries: industries.map((code) => ({ code, manufacturing: isManufacturing(code) })),
    intermediate,
    final,
  };
  return { table, rows, statedOutput, aside: [] };
}

async function labels(folder: string, file: string): Promise<readonly string[]> {
  const path = join(folder, file);
  if (!existsSync(path)) throw new TradeDataError({ key: "table-missing", params: { folder, file } });
  return (await readFile(path, "utf8"))
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function companion(folder: string, stem: string, letter: "F" | "X"): string {
  const wanted = new RegExp(`^${stem.replace(/[^\w]/g, ".")}_?${letter}\\.csv(\\.gz)?$`, "i");
  const found = readdirSync(folder).find((file) => wanted.test(file));
  if (found !== undefined) return join(folder, found);
  throw new TradeDataError({
    key: "table-missing",
    params: { folder: basename(folder), file: `${stem}_${letter}.csv` },
  });
}

/** Calls back with each of `size` rows of numbers, all of one length. */
async function eachRow(
  path: string,
  size: number,
  take: (cells: Float64Array, row: number) => void,
): Promise<void> {
  const file = basename(path);
  const square = intermediateFile.test(file);
  let at = 0;
  let width = 0;
  for await (const line of linesOf(path)) {
    const texts = line.split(",");
    if (at === 0) width = texts.length;
    if (texts.length !== width) {
      throw new TradeDataError({
        key: "bad-line",
        params: { file, line: at + 1, found: texts.length, expected: width },
      });
    }
    if (square && width !== size) throw tableSize(file, at + 1, width, `${size} x ${size}`);
    if (at >= size) throw tableSize(file, at + 1, width, String(size));
    const cells = Float64Array.from(texts, (text, column) => numberAt(file, text, at + 1, column + 1));
    take(cells, at++);
  }
  if (at !== size) throw tableSize(file, at, width, String(size));
}

function tableSize(file: string, rows: number, columns: number, expected: string): TradeDataError {
  return new TradeDataError({ key: "table-size", params: { file, rows, columns, expected } });
}
