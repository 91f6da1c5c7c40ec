import { formatHsCode, type HsCode } from "@coproduce/goods";
import { unitsOfLine } from "@coproduce/law";
import type { Message } from "../messages/message.ts";
import { linesOfEntry } from "./compute.ts";
import type { DutyLaw } from "./resolve.ts";

const family = "quantity.";

/**
 * What is wrong with a quantity that is stated of goods: a unit by which no rate of their lines is charged
 * would change nothing, and hide that the right one is missing.
 *
 * @returns null for a fact that is no quantity, for a unit that a rate goes by, and where no line is held
 */
export function unitProblem(duty: DutyLaw, code: HsCode, key: string): Message | null {
  if (!key.startsWith(family)) return null;
  const lines = linesOfEntry(duty, code).flatMap(({ line }) => line ?? []);
  const units = [...new Set(lines.flatMap((line) => [...unitsOfLine(line)]))];
  if (lines.length === 0 || units.includes(key.slice(family.length))) return null;
  const known = units.map((unit) => family + unit);
  return { key: "duty.problem.unit", params: { key, code: formatHsCode(code), date: duty.date, known } };
}
