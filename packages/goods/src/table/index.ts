/** Tables as people keep them: CSV and XLSX files read cell by cell, and written. */
export * from "./cell.ts";
export * from "./columns.ts";
export * from "./csv-text.ts";
export * from "./decimal.ts";
export * from "./draft.ts";
export * from "./header.ts";
export * from "./place.ts";
export * from "./read-tables.ts";
export * from "./value.ts";
export * from "./workbook.ts";
