import { fold } from "../spelling/fold.ts";
import type { Cell } from "../table/cell.ts";
import { type CellValue, readYesNo } from "../table/value.ts";
import { roleWords } from "./words.ts";

export function readDesignate(cell: Cell): CellValue {
  if (fold(cell.text) === "auto") return { kind: "value", value: "auto" };
  const answer = readYesNo(cell);
  return answer.kind === "value" ? { kind: "value", value: answer.value === true ? "yes" : "no" } : answer;
}

const roles = new Map<string, string>(
  Object.entries(roleWords).flatMap(([role, words]) => words.map((word) => [fold(word), role] as const)),
);

export function readRole(cell: Cell): CellValue {
  return { kind: "value", value: roles.get(fold(cell.text)) ?? cell.text };
}
