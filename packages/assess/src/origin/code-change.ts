import { containment, type HsRange } from "@coproduce/goods";
import type { ChangeScope, RuleLine, Shift } from "@coproduce/law";
import type { Material } from "../normalise/material.ts";
import { agree, negate, type Verdict } from "../verdict/verdict.ts";
import { candidateCodes, missingCode } from "./code-candidate.ts";
import type { Context } from "./context.ts";
import { type Answered, no, yes } from "./known-fact.ts";
import { chapterOfRange, headingOf, inList, inside, itemOf, subheadingOf } from "./list-match.ts";

/**
 * Whether a non-originating material makes the change in tariff classification that a rule asks: it comes
 * from one of the provisions named, or changes in the scope asked, and not from those excepted
 * (NOTATION, Two points of meaning: `x LIST` binds to the change before it).
 */
export function codeChange(
  context: Context,
  shift: Shift,
  line: RuleLine,
  good: HsRange,
  material: Material,
): Answered {
  if (material.code === null) return { verdict: "unknown", missing: [missingCode(material)] };
  const candidates = candidateCodes(context, material);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1)
    return changeOf(context, shift, line, good, material, only);
  const each = candidates.map((code) => changeOf(context, shift, line, good, material, code));
  const verdict = agree(each.map((answer) => answer.verdict));
  if (verdict !== "unknown") return verdict === "yes" ? yes : no;
  return {
    verdict,
    missing: [missingCode(material), ...each.map((answer) => answer.missing)],
  };
}

/** Changes that codes alone decide, by the good's code and the material's: portfolios ask for them again and again. */
const decided = new WeakMap<Shift, Map<HsRange, Map<HsRange, Answered | "asks">>>();

function changeOf(
  context: Context,
  shift: Shift,
  line: RuleLine,
  good: HsRange,
  material: Material,
  code: HsRange,
): Answered {
  const known = outcomes(shift, good);
  const found = known.get(code);
  if (found !== undefined && found !== "asks") return found;
  const answer = evaluateChange(context, shift, line, good, material, code);
  if (found === undefined)
    known.set(code, answer.verdict === "unknown" || asksFacts(shift, code) ? "asks" : answer);
  return answer;
}

function outcomes(shift: Shift, good: HsRange): Map<HsRange, Answered | "asks"> {
  let byGood = decided.get(shift);
  if (byGood === undefined) {
    byGood = new Map();
    decided.set(shift, byGood);
  }
  let byMaterial = byGood.get(good);
  if (byMaterial === undefined) {
    byMaterial = new Map();
    byGood.set(good, byMaterial);
  }
  return byMaterial;
}

/** Whether the change of a code may rest on a fact of the material, or on how much of its code is known. */
function asksFacts({ from, fromExcept, except }: Shift, code: HsRange): boolean {
  return [from, fromExcept, except].some((list) =>
    list.some((entry) => {
      if (entry.kind === "relative") return true;
      const provision = entry.kind === "described" ? entry.provision : entry;
      const relation = containment(code, provision.range);
      if (relation === "outside") return false;
      return entry.kind === "described" || provision.tariff !== undefined || relation === "overlaps";
    }),
  );
}

function evaluateChange(
  context: Context,
  shift: Shift,
  line: RuleLine,
  good: HsRange,
  material: Material,
  code: HsRange,
): Answered {
  const named = except(
    inList(context, shift.from, material, code, good),
    inList(context, shift.fromExcept, material, code, good),
  );
  if (named.verdict === "yes" || shift.scope === null) return named;
  const changed = except(
    scopeChange(shift.scope, line, good, code, material),
    inList(context, shift.except, material, code, good),
  );
  if (changed.verdict === "yes") return yes;
  if (named.verdict === "no") return changed;
  if (changed.verdict === "no") return named;
  return { verdict: "unknown", missing: [named.missing, changed.missing] };
}

function except(change: Answered, exception: Answered): Answered {
  if (change.verdict === "no" || exception.verdict === "yes") return no;
  if (change.verdict === "yes") {
    return exception.verdict === "no" ? yes : { verdict: "unknown", missing: exception.missing };
  }
  return { verdict: "unknown", missing: [change.missing, exception.missing] };
}

function scopeChange(
  scope: ChangeScope,
  line: RuleLine,
  good: HsRange,
  code: HsRange,
  material: Material,
): Answered {
  const verdict = scopeVerdict(scope, line, good, code);
  if (verdict === "unknown") return { verdict, missing: [missingCode(material)] };
  return verdict === "yes" ? yes : no;
}

function scopeVerdict(scope: ChangeScope, line: RuleLine, good: HsRange, code: HsRange): Verdict {
  switch (scope) {
    case "CC":
      return negate(inside(code, chapterOfRange(good)));
    case "CTH":
      return negate(inside(code, headingOf(good)));
    case "CTSH":
      return negate(inside(code, subheadingOf(good)));
    case "CTI":
      return itemChange(line, good, code);
    case "OUT-H":
    case "OUT-S":
      return outsideGroup(line, code);
    case "ANY-H":
      return "yes";
  }
}

/** A change of tariff item. The good's item is that of the line, or its own code's if that has eight digits. */
function itemChange(line: RuleLine, good: HsRange, code: HsRange): Verdict {
  const target = line.targets.find((provision) => containment(provision.range, good) !== "outside");
  if (target?.level === "item") return negate(inside(code, target.range));
  const item = itemOf(good);
  if (containment(good, item) === "inside") return negate(inside(code, item));
  return inside(code, good) === "no" ? "yes" : "unknown";
}

/** A change from outside the target group. */
function outsideGroup(line: RuleLine, code: HsRange): Verdict {
  let verdict: Verdict = "yes";
  for (const target of line.targets) {
    const within = inside(code, target.range);
    if (within === "yes") return "no";
    if (within === "unknown") verdict = "unknown";
  }
  return verdict;
}
