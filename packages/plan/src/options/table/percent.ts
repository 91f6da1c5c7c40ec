import { type CellValue, multiplyDecimals, type Placed, readNumber } from "@coproduce/goods/table";
import { fault, type SheetDraft } from "./sheet.ts";

/** A percentage, with or without its sign: "12,5 %" is 12.5. */
export function readPercent({ cell }: Placed, { mark }: SheetDraft): CellValue {
  const text = cell.text.replace(/\s*%$/, "").replace(/^\+/, "");
  return readNumber({ ...cell, text }, mark, null);
}

/**
 * A workbook stores 10 % as 0.1 and does not say that it shows it as a percentage: a number below one may be
 * either.
 */
export function checkFraction(draft: SheetDraft, placed: Placed | undefined): void {
  if (placed === undefined || !placed.cell.isNumber) return;
  const value = placed.cell.text;
  if (!/^-?0\.0*[1-9]/.test(value)) return;
  const hundredfold = multiplyDecimals(value.replace("-", ""), "100");
  const percent = value.startsWith("-") ? `-${hundredfold}` : hundredfold;
  fault(draft, placed.place, { key: "options-table.markup-fraction", params: { value, percent } });
}
