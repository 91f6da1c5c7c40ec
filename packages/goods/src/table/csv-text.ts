import type { Locale } from "../message/message.ts";
import type { WorkbookCell } from "./workbook.ts";

/**
 * Writes rows as CSV that spreadsheets open: in French with semicolons and decimal commas, as they expect it.
 * Text that a spreadsheet would run as a formula gets an apostrophe, which `readCsv` takes off again.
 */
export function writeCsv(rows: readonly (readonly WorkbookCell[])[], locale: Locale): Uint8Array {
  const separator = locale === "fr" ? ";" : ",";
  const text = (cell: WorkbookCell) => {
    if (typeof cell !== "string") {
      const number = unambiguous(cell.number);
      return locale === "fr" ? number.replace(".", ",") : number;
    }
    const safe = escapeText(cell);
    return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => `${row.map(text).join(separator)}\r\n`);
  // Excel reads UTF-8 only with a byte order mark.
  return new TextEncoder().encode(`\ufeff${lines.join("")}`);
}

/** 1.234 could be 1234 to who reads it; 1.2340 could not. */
function unambiguous(number: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(number) ? `${number}0` : number;
}

/** Apostrophes that stand already are kept apart from the added one, so that nothing is lost. */
function escapeText(text: string): string {
  return /^['\s]*[=+\-@]/.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before {@link writeCsv} made it safe. */
export function unescapeText(text: string): string {
  return /^'['\s]*[=+\-@]/.test(text) ? text.slice(1) : text;
}
