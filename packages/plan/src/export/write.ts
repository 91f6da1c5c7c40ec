import type { Locale } from "@coproduce/goods";
import { writeCsv, writeWorkbook } from "@coproduce/goods/table";
import type { PlanTableKind } from "./messages/catalogue.ts";
import { type PlanFigures, planTables } from "./tables.ts";

/**
 * Writes a plan as a workbook with a sheet for each table, or one of its tables as CSV.
 *
 * @param kind table of a CSV file. Default: what changes
 */
export function writePlan(
  plan: PlanFigures,
  currency: string,
  locale: Locale,
  format: "csv" | "xlsx",
  kind: PlanTableKind = "changes",
): Uint8Array {
  const tables = planTables(plan, currency, locale);
  if (format === "xlsx") {
    return writeWorkbook(
      tables.map(({ title, header, rows }) => ({ name: title, rows: [header, ...rows], headerRow: 0 })),
    );
  }
  const table = tables.find((each) => each.kind === kind);
  return writeCsv(table === undefined ? [] : [table.header, ...table.rows], locale);
}
