import { zipSync } from "fflate";
import readWorkbook from "read-excel-file/universal";
import type { GoodsMessage } from "../messages/catalogue.ts";
import { type Cell, emptyCell, type Table, textCell } from "./cell.ts";
import { inflateWorkbook } from "./inflate.ts";
import { limits } from "./limits.ts";

export type ReadXlsx =
  | { readonly kind: "tables"; readonly tables: readonly Table[] }
  | { readonly kind: "refused"; readonly message: GoodsMessage };

/** Reads the sheets of a workbook. Only files that were inflated within the limits reach the reader. */
export async function readXlsx(bytes: Uint8Array, source: string): Promise<ReadXlsx> {
  const inflated = inflateWorkbook(bytes);
  if (inflated.kind === "refused") return inflated;
  const decoder = new TextDecoder();
  for (const content of inflated.files.values()) {
    const refusal = checkSheet(decoder.decode(content));
    if (refusal !== null) return { kind: "refused", message: refusal };
  }
  const plain = zipSync(Object.fromEntries(inflated.files), { level: 0 });
  try {
    const sheets = await readWorkbook(plain.buffer as ArrayBuffer, {
      parseNumber: (text) => new Decimal(text),
    });
    const tables = sheets.map(({ sheet, data }) => ({
      source,
      sheet: sheets.length > 1 ? sheet : null,
      rows: data.map((row) => row.map(cellOf)),
    }));
    return { kind: "tables", tables };
  } catch {
    return { kind: "refused", message: { key: "archive.broken", params: {} } };
  }
}

/** A number as the file holds it, before binary floating point can touch it. */
class Decimal {
  readonly text: string;
  constructor(text: string) {
    this.text = decimalText(text);
  }
}

/**
 * The number that a spreadsheet shows. It stores 82.27 as 82.269999999999996, the nearest binary fraction in
 * 17 digits; 15 are what it calculates and shows.
 */
function decimalText(text: string): string {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return text;
  const [, sign = "", first = "", rest = "", exponent = ""] =
    /^(-?)(\d)\.(\d+)e([+-]\d+)$/.exec(value.toExponential(14)) ?? [];
  const digits = first + rest;
  const point = Number(exponent) + 1;
  const padded = point > 0 ? digits.padEnd(point, "0") : digits.padStart(digits.length + 1 - point, "0");
  const split = Math.max(point, 1);
  const fraction = padded.slice(split).replace(/0+$/, "");
  return `${sign}${padded.slice(0, split)}${fraction === "" ? "" : `.${fraction}`}`;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return emptyCell;
  if (value instanceof Decimal) return { text: value.text, isNumber: true, flaw: null };
  if (value instanceof Date) return textCell(value.toISOString().slice(0, 10));
  if (typeof value === "boolean") return textCell(value ? "true" : "false");
  const text = String(value);
  if (/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(text)) {
    return { text, isNumber: false, flaw: { key: "cell.formula-error", params: { value: text } } };
  }
  return textCell(text);
}

const tag = /<(\/?)(?:\w+:)?(row|c|f|v|is)\b([^<>]*)>/g;

/**
 * Looks at a sheet before it becomes rows: two cells far apart would make a table of millions, and a formula
 * that was saved without its result would read as an empty cell.
 */
function checkSheet(xml: string): GoodsMessage | null {
  if (!xml.includes("sheetData")) return null;
  let cell = "";
  let formula = false;
  for (const [, closing, name, attributes = ""] of xml.matchAll(tag)) {
    if (name === "f") formula = true;
    else if (name === "v" || name === "is") formula = false;
    else {
      if (formula) return { key: "sheet.not-calculated", params: { cell } };
      if (closing === "/") continue;
      const [, reference = "", letters = "", row = ""] =
        /\br=["'](([A-Za-z]*)(\d+))["']/.exec(attributes) ?? [];
      cell = reference;
      if (Number(row) > limits.rows) return { key: "sheet.rows", params: { limit: limits.rows } };
      if (columnNumber(letters) > limits.columns) {
        return { key: "sheet.columns", params: { limit: limits.columns } };
      }
    }
  }
  return null;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase())
    number = Math.min(number * 26 + letter.charCodeAt(0) - 64, 1_000_000);
  return number;
}
