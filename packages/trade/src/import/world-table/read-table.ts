import type { WorldTable } from "../../value-added/table.ts";

/** A world table as it was read, with what its own totals say. */
export interface ReadTable {
  readonly table: WorldTable;
  /** Rows of the source that were read. */
  readonly rows: number;
  /** Output as the source states it, by sector, where it does. */
  readonly statedOutput: Float64Array | undefined;
  /** Columns or rows that are no part of a table of industries and final users, with their value. */
  readonly aside: readonly { readonly reason: string; readonly rows: number; readonly value: number }[];
}

/**
 * Whether an industry is manufacturing: WIOD 2013 codes c3 to c16 (NACE 1.1 section D), or divisions 10 to 33 of
 * ISIC 4 as OECD writes them, C10T12 (earlier editions D10T12).
 */
export function isManufacturing(code: string): boolean {
  const wiod = /^c(\d+)$/.exec(code);
  if (wiod !== null) return Number(wiod[1]) >= 3 && Number(wiod[1]) <= 16;
  const isic = /^[CD](\d{2})/.exec(code);
  return isic !== null && Number(isic[1]) >= 10 && Number(isic[1]) <= 33;
}
