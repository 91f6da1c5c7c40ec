import type { Verdict } from "@coproduce/assess";
import type { MaterialDocument } from "@coproduce/goods";
import type { ShownMaterial } from "../../engine/assessment.ts";
import { assemblies, materialRows } from "../materials/material-rows.ts";

/** Headers of the table, in the language of the page. */
export interface CsvWords {
  readonly headers: readonly [
    level: string,
    id: string,
    material: string,
    hs: string,
    origin: string,
    value: string,
    originating: string,
    shift: string,
  ];
  readonly verdict: (verdict: Verdict) => string;
}

/** The materials with their standing as CSV (RFC 4180), one row a material, the level saying what is inside what. */
export function materialsCsv(
  materials: readonly MaterialDocument[],
  standings: readonly ShownMaterial[],
  { headers, verdict }: CsvWords,
): string {
  const rows = materialRows(materials, standings, new Set(assemblies(materials))).map((row) => [
    String(row.level),
    row.id,
    row.name,
    row.hs ?? "",
    row.document.origin ?? "",
    row.document.value,
    row.standing === undefined ? "" : verdict(row.standing.originating),
    row.standing?.shift == null ? "" : verdict(row.standing.shift),
  ]);
  return [headers, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Quotes what CSV needs quoted, and keeps spreadsheets from running a name as a formula. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
