import { type HsRange, isAtLeast, isAtMost, type Money, type Percent } from "@coproduce/goods";
import {
  type ApplicableLine,
  type AtMostOneOf,
  type Condition,
  conditionKey,
  type Note,
  type OriginatingMaterials,
  type OriginatingWeight,
  type Process,
  type Share,
  type UnlessProcess,
} from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { all, negate, type Verdict } from "../verdict/verdict.ts";
import { candidateCodes, missingCode } from "./code-candidate.ts";
import type { Context } from "./context.ts";
import type { FactRef, MissingFact } from "./fact-ref.ts";
import { type Answered, knownFact, missingFact, no, yes, yesNo } from "./known-fact.ts";
import { inList } from "./list-match.ts";
import { materialOrigin } from "./material-origin.ts";
import { regionalValueContent } from "./regional-value-content.ts";
import { conclude, rest, type Step } from "./step.ts";
import { tariffShift } from "./tariff-shift.ts";
import { weightOf } from "./weight.ts";

/** Evaluates one condition of an alternative. */
export function evaluateCondition(
  context: Context,
  good: Good,
  code: HsRange,
  entry: ApplicableLine,
  condition: Condition,
): Step {
  switch (condition.kind) {
    case "shift":
      return tariffShift(context, good, code, entry, condition);
    case "no-shift":
      return rest("yes", [], { kind: "no-shift" });
    case "rvc":
      return regionalValueContent(context, good, code, condition.transactionValue, condition.netCost);
    case "weight":
      return originatingWeight(context, good, code, condition);
    case "share":
      return share(context, good, entry, condition);
    case "process":
    case "assembled":
    case "note":
      return keyed(context, good, entry, condition, false);
    case "unless-process":
      return keyed(context, good, entry, condition, true);
    case "originating":
      return originatingMaterials(context, good, code, condition);
    case "at-most-one-of":
      return atMostOneOf(context, good, code, condition);
    case "contested":
      return contested(context, condition.onlyIn, condition.notIn);
    case "waives":
      return rest("yes", [], { kind: "no-shift" });
  }
}

/** A condition that a keyed fact of the good decides. */
function keyed(
  context: Context,
  good: Good,
  entry: ApplicableLine,
  condition: Process | UnlessProcess | Note | Extract<Condition, { kind: "assembled" }>,
  negated: boolean,
): Step {
  const topic = { kind: "condition", condition, line: entry.line } as const;
  const answer = yesNo(context, good, conditionKey(condition, entry.line), topic);
  const verdict: Verdict = negated ? negate(answer.verdict) : answer.verdict;
  return rest(verdict, answer.missing, { kind: "keyed", condition, line: entry.line, stated: null });
}

/** A share in percent, stated as a fact. */
function share(context: Context, good: Good, entry: ApplicableLine, condition: Share): Step {
  const key = conditionKey(condition, entry.line);
  const value = knownFact(context, good, key);
  if (typeof value !== "bigint") {
    const bound = BigInt(condition.percent) * 10_000n;
    const ref: FactRef = {
      ...missingFact(good, key, "percent", { kind: "condition", condition, line: entry.line }),
      ...(condition.comparison === "at-least" ? { atLeast: bound } : { atMost: bound }),
    };
    return rest("unknown", [ref], { kind: "keyed", condition, line: entry.line, stated: null });
  }
  const whole = 100_000_000n;
  const holds =
    condition.comparison === "at-least"
      ? isAtLeast(value, whole, condition.percent)
      : isAtMost(value, whole, condition.percent);
  return rest(holds ? "yes" : "no", [], {
    kind: "keyed",
    condition,
    line: entry.line,
    stated: percentText(value),
  });
}

function percentText(millionths: bigint): string {
  const fraction = String(millionths % 1_000_000n)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return `${millionths / 1_000_000n}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Share by weight of the materials of a list that originates. */
function originatingWeight(context: Context, good: Good, code: HsRange, condition: OriginatingWeight): Step {
  let low = 0n;
  let high = 0n;
  let total: bigint | null = 0n;
  const missing: MissingFact[] = [];
  for (const material of direct(good)) {
    const listed = materialInList(context, condition.list, material, code);
    if (listed.verdict === "no") continue;
    const weight = weightOf(context, material);
    if (weight === null || listed.verdict === "unknown") {
      missing.push(listed.missing);
      if (weight === null) missing.push(missingFact(material, "weightKg", "weight"));
      total = null;
      continue;
    }
    if (total !== null) total += weight;
    const origin = materialOrigin(context, material);
    if (origin.verdict !== "no") high += weight;
    if (origin.verdict === "yes") low += weight;
    else missing.push(origin.missing);
  }
  const originating = { low: low as Money, high: high as Money };
  const detail = {
    kind: "weight-share",
    condition,
    share: { originating, total, atLeast: condition.atLeast },
  } as const;
  return rest(atLeastShare(low, high, total, condition.atLeast), missing, detail);
}

function atLeastShare(low: bigint, high: bigint, total: bigint | null, limit: Percent): Verdict {
  if (total === null) return "unknown";
  if (total === 0n || isAtLeast(low, total, limit)) return "yes";
  return isAtLeast(high, total, limit) ? "unknown" : "no";
}

/** Materials that must originate. */
function originatingMaterials(
  context: Context,
  good: Good,
  code: HsRange,
  condition: OriginatingMaterials,
): Step {
  const steps: Step[] = [];
  for (const material of direct(good)) {
    const listed = materialInList(context, condition.list, material, code);
    if (listed.verdict === "no") continue;
    const origin = materialOrigin(context, material);
    if (origin.verdict === "yes" || listed.verdict === "yes") steps.push(origin);
    else {
      const missing = [listed.missing, origin.missing];
      steps.push(
        rest("unknown", missing, { kind: "material-originating", material, ground: "origin-unknown" }),
      );
    }
  }
  const verdict = all(steps.map((step) => step.verdict));
  return conclude("all", steps, { kind: "materials-originate", condition }, verdict);
}

/** Non-originating materials come from at most one of the groups. */
function atMostOneOf(context: Context, good: Good, code: HsRange, condition: AtMostOneOf): Step {
  let certain = 0;
  let possible = 0;
  const missing: MissingFact[] = [];
  for (const group of condition.groups) {
    let present: Verdict = "no";
    for (const material of direct(good)) {
      const listed = materialInList(context, group, material, code);
      if (listed.verdict === "no") continue;
      const origin = materialOrigin(context, material);
      if (origin.verdict === "yes") continue;
      if (listed.verdict === "yes" && origin.verdict === "no") present = "yes";
      else {
        if (present === "no") present = "unknown";
        missing.push(listed.missing, origin.missing);
      }
    }
    if (present === "yes") certain++;
    if (present !== "no") possible++;
  }
  const verdict: Verdict = certain > 1 ? "no" : possible > 1 ? "unknown" : "yes";
  return rest(verdict, missing, { kind: "at-most-one-group", condition, groups: certain });
}

/** The alternative stands in one source only: the law of the party whose source it is. */
function contested(context: Context, onlyIn: string, notIn: string): Step {
  const canadian = onlyIn.startsWith("SOR");
  const verdict: Verdict = canadian && context.entry.importInto === "CA" ? "yes" : "unknown";
  return rest(verdict, [], { kind: "contested-source", onlyIn, notIn });
}

function direct(good: Good): readonly Material[] {
  return good.materials.filter((material) => material.role === "material");
}

function materialInList(
  context: Context,
  list: OriginatingWeight["list"],
  material: Material,
  good: HsRange,
): Answered {
  if (material.code === null) return { verdict: "unknown", missing: [missingCode(material)] };
  const answers = candidateCodes(context, material).map((code) =>
    inList(context, list, material, code, good),
  );
  if (answers.every((answer) => answer.verdict === "yes")) return yes;
  if (answers.every((answer) => answer.verdict === "no")) return no;
  return { verdict: "unknown", missing: answers.map((answer) => answer.missing) };
}
