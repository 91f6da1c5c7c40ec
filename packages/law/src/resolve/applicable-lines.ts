import { containment, type HsRange, type PlainDate } from "@coproduce/goods";
import type { RuleFile, RuleLine } from "../notation/ast.ts";
import { isInForce } from "./regime.ts";

/** A rule line that may govern a good, with how surely its target covers the good's code. */
export interface ApplicableLine {
  readonly line: RuleLine;
  /** False where the good's code is too short to tell: the line is for a tariff item inside it. */
  readonly covers: boolean;
  /** Text of the target provision that covers the good. */
  readonly target: string;
}

/**
 * The lines of a chapter that may govern a good of the given code on a date. A line for a tariff item
 * displaces, for that item, every line of its subheading and heading (NOTATION, Two points of meaning).
 *
 * @param code range of the good's code: a subheading's, or a tariff item's of the importing party
 * @param itemsMatter whether eight-digit codes are those of the tariff that the rule lines cite (US)
 */
export function applicableLines(
  file: RuleFile,
  code: HsRange,
  date: PlainDate,
  itemsMatter: boolean,
): readonly ApplicableLine[] {
  let known = resolved.get(file);
  if (known === undefined) {
    known = new Map();
    resolved.set(file, known);
  }
  const day = itemsMatter ? date : `${date}*`;
  let codes = known.get(day);
  if (codes === undefined) {
    codes = new Map();
    known.set(day, codes);
  }
  let lines = codes.get(code);
  if (lines === undefined) {
    lines = findLines(file, code, date, itemsMatter);
    codes.set(code, lines);
  }
  return lines;
}

/** A portfolio asks for the same codes again and again. */
const resolved = new WeakMap<RuleFile, Map<string, Map<HsRange, readonly ApplicableLine[]>>>();

function findLines(
  file: RuleFile,
  code: HsRange,
  date: PlainDate,
  itemsMatter: boolean,
): readonly ApplicableLine[] {
  const found: ApplicableLine[] = [];
  for (const line of file.rules) {
    if (!isInForce(line, date)) continue;
    for (const target of line.targets) {
      const relation = containment(code, target.range);
      if (relation === "outside") continue;
      const covers = relation === "inside" && (target.tariff === undefined || itemsMatter);
      found.push({ line, covers, target: target.text });
      break;
    }
  }
  const items = found.filter((entry) => entry.covers && isItemLine(entry.line));
  return items.length > 0 ? items : found;
}

/** Whether a line is written for tariff items. */
export function isItemLine(line: RuleLine): boolean {
  return line.targets.some((target) => target.tariff !== undefined);
}
