import type { HsRange } from "@coproduce/goods";
import { type ApplicableLine, applicableLines } from "@coproduce/law";
import type { Context } from "./context.ts";

/** Lines that may govern a good of this code, on the date and for the importing party. */
export function linesFor(context: Context, code: HsRange): readonly ApplicableLine[] {
  const file = context.rules.get(String(Math.floor(code.low / 1e8)).padStart(2, "0"));
  if (file === undefined) return [];
  return applicableLines(file, code, context.entry.date, context.entry.importInto === "US");
}
