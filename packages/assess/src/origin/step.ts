import type { CorePart, HsRange, Money, Percent } from "@coproduce/goods";
import type {
  AgreementProvision,
  ApplicableLine,
  Citation,
  Condition,
  PartsTable,
  RuleLine,
  ScheduleTwoGood,
  Shift,
} from "@coproduce/law";
import type { Reasoning } from "../answer/finding.ts";
import type { Criterion, OriginBasis } from "../answer/origin-answer.ts";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { LaborValueContent } from "./automotive/labor-value.ts";
import type { Metal } from "./automotive/metals.ts";
import { type Missing, nothingMissing } from "./fact-ref.ts";
import type { AskParams } from "./messages/catalogue.ts";

/**
 * One step of an evaluation: a verdict, how it follows from the steps below, and what explains it. Steps
 * hold references, not sentences; the explain pass turns them into findings.
 */
export type Step = StepCore & StepDetail;

export interface StepCore {
  readonly verdict: Verdict;
  readonly reasoning: Reasoning;
  readonly below: readonly Step[];
  readonly missing: Missing;
}

export interface Interval {
  readonly low: Money;
  readonly high: Money;
}

/** What a step is about, by kind. */
export type StepDetail =
  | { readonly kind: "good"; readonly good: Good }
  | { readonly kind: "production" }
  | { readonly kind: "criteria" }
  | { readonly kind: "produced-in-region"; readonly good: Good }
  | { readonly kind: "criterion"; readonly criterion: Criterion | null; readonly basis: OriginBasis }
  | { readonly kind: "wholly-obtained"; readonly good: Good }
  | { readonly kind: "exclusively-originating"; readonly good: Good }
  | { readonly kind: "material-originating"; readonly material: Material; readonly ground: OriginGround }
  | { readonly kind: "rules"; readonly good: Good }
  | { readonly kind: "line"; readonly entry: ApplicableLine }
  | { readonly kind: "line-applies"; readonly entry: ApplicableLine; readonly because: LineGround }
  | { readonly kind: "alternatives"; readonly entry: ApplicableLine }
  | { readonly kind: "alternative"; readonly entry: ApplicableLine; readonly index: number }
  | { readonly kind: "shift"; readonly shift: Shift; readonly entry: ApplicableLine }
  | { readonly kind: "every-material-shifts"; readonly shift: Shift }
  | { readonly kind: "material-shift"; readonly material: Material; readonly shift: Shift }
  | {
      readonly kind: "code-change";
      readonly material: Material;
      readonly shift: Shift;
      readonly line: RuleLine;
      readonly good: HsRange;
    }
  | { readonly kind: "inner-materials-shift"; readonly material: Material; readonly shift: Shift }
  | { readonly kind: "de-minimis"; readonly tolerance: Tolerance }
  | { readonly kind: "rvc"; readonly transactionValue: Percent | null; readonly netCost: Percent | null }
  | { readonly kind: "rvc-method"; readonly method: RvcMethod }
  | { readonly kind: "rvc-waiver"; readonly tolerance: Tolerance }
  | {
      readonly kind: "keyed";
      readonly condition: Condition;
      readonly line: RuleLine;
      readonly stated: string | null;
    }
  | { readonly kind: "weight-share"; readonly condition: Condition; readonly share: WeightShare }
  | { readonly kind: "materials-originate"; readonly condition: Condition }
  | { readonly kind: "at-most-one-group"; readonly condition: Condition; readonly groups: number }
  | { readonly kind: "no-shift" }
  | { readonly kind: "contested-source"; readonly onlyIn: string; readonly notIn: string }
  | { readonly kind: "contested-reading" }
  | { readonly kind: "reading"; readonly reading: "letter" | "purpose" }
  | { readonly kind: "provision"; readonly provision: AgreementProvision; readonly material: Material | null }
  | { readonly kind: "provisions" }
  | { readonly kind: "fallback-same-provision"; readonly good: Good; readonly materials: readonly Material[] }
  | { readonly kind: "unassembled"; readonly good: Good }
  | { readonly kind: "fallback-ground"; readonly good: Good }
  | { readonly kind: "schedule-two"; readonly entry: ScheduleTwoGood }
  | { readonly kind: "imported-from-party"; readonly good: Good }
  | { readonly kind: "set"; readonly good: Good; readonly tolerance: Tolerance }
  | { readonly kind: "no-rule"; readonly good: Good }
  | { readonly kind: "materials-not-stated"; readonly good: Good }
  | { readonly kind: "under-table"; readonly table: PartsTable; readonly holds: boolean }
  | { readonly kind: "vehicle-category" }
  | { readonly kind: "vehicle-tests"; readonly staged: boolean }
  | { readonly kind: "core-parts"; readonly citation: Citation }
  | { readonly kind: "every-core-part" }
  | {
      readonly kind: "core-part";
      readonly part: CorePart;
      readonly netCost: Money | null;
      readonly vnm: Money | null;
      readonly threshold: Percent;
    }
  | {
      readonly kind: "super-core";
      readonly basis: "vnm" | "listedVnm";
      readonly netCost: Money | null;
      readonly vnm: Money | null;
      readonly threshold: Percent;
    }
  | {
      readonly kind: "labor-value";
      readonly content: LaborValueContent | null;
      readonly total: Percent | null;
      readonly highWage: Percent | null;
      readonly citation: Citation;
    }
  | { readonly kind: "metals"; readonly citation: Citation }
  | { readonly kind: "metals-apart"; readonly contested: string }
  | {
      readonly kind: "metal-share";
      /** Null: both together. */
      readonly metal: Metal | null;
      readonly purchases: Money | null;
      readonly originating: Money | null;
      readonly share: Percent;
    }
  | { readonly kind: "cases" }
  | { readonly kind: "assumed"; readonly question: AskParams; readonly value: string };

/** On what a material's status rests. */
export type OriginGround =
  | "stated"
  | "indirect"
  | "made-outside"
  | "recovered"
  | "own-rule"
  | "made-in-region"
  | "origin-unknown";

/** On what it rests whether a rule line is for this good. */
export type LineGround = "code" | "item" | "description" | "remainder" | "use" | "parties";

/** Non-originating materials against a limit: by value, by weight, or of a set. */
export interface Tolerance {
  readonly measure: "value" | "weight";
  readonly failing: Interval;
  /** Null where no base is known. */
  readonly base: Money | null;
  readonly baseIs: "transaction-value" | "total-cost" | "weight" | "set-value";
  readonly limit: Percent;
  /** Materials that fail, or may, by decreasing value. */
  readonly materials: readonly Material[];
  /** Failing materials to which the tolerance is closed (Uniform Regulations s. 5(3)). */
  readonly barred: readonly Material[];
}

export interface RvcMethod {
  readonly method: "transaction-value" | "net-cost";
  /** Null where it is not stated. */
  readonly base: Money | null;
  /** The base where every unknown material counts against the good: accumulation may lower it. */
  readonly leastBase: Money | null;
  readonly vnm: Interval;
  readonly threshold: Percent;
  readonly designated: readonly Material[];
  readonly accumulated: readonly Material[];
}

export interface WeightShare {
  readonly originating: Interval;
  readonly total: bigint | null;
  readonly atLeast: Percent;
}

/** Makes a step whose verdict follows from the steps below it. */
export function conclude(
  reasoning: Exclude<Reasoning, "fact">,
  below: readonly Step[],
  detail: StepDetail,
  verdict: Verdict,
): Step {
  return complete(
    detail,
    verdict,
    reasoning,
    below,
    verdict === "unknown" ? missingOf(below) : nothingMissing,
  );
}

/** Makes a step that rests on facts of the goods. */
export function rest(
  verdict: Verdict,
  missing: Missing,
  detail: StepDetail,
  below: readonly Step[] = noSteps,
): Step {
  return complete(detail, verdict, "fact", below, verdict === "unknown" ? missing : nothingMissing);
}

const noSteps: readonly Step[] = [];

/** Completes a detail in place: it is made for this step alone, and a copy would cost as much as all else. */
function complete(
  detail: StepDetail,
  verdict: Verdict,
  reasoning: Reasoning,
  below: readonly Step[],
  missing: Missing,
): Step {
  const step: StepDetail & { -readonly [K in keyof StepCore]?: StepCore[K] } = detail;
  step.verdict = verdict;
  step.reasoning = reasoning;
  step.below = below;
  step.missing = missing;
  return step as Step;
}

function missingOf(below: readonly Step[]): Missing {
  let first: Missing | undefined;
  let all: Missing[] | undefined;
  for (const step of below) {
    if (step.verdict !== "unknown" || step.missing.length === 0 || step.missing === first) continue;
    if (first === undefined) first = step.missing;
    else if (all === undefined) all = [first, step.missing];
    else all.push(step.missing);
  }
  return all ?? first ?? nothingMissing;
}

/** The verdicts of steps, for `all`, `any` and `agree`. */
export function verdicts(steps: readonly Step[]): readonly Verdict[] {
  return steps.map((step) => step.verdict);
}
