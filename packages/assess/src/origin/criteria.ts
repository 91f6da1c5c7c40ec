import type { HsRange } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { all, any, type Verdict, verdictOf } from "../verdict/verdict.ts";
import { candidateCodes, missingCode } from "./code-candidate.ts";
import type { Context } from "./context.ts";
import { knownFact, yesNo } from "./known-fact.ts";
import { inList, sameSubheading } from "./list-match.ts";
import { materialOrigin } from "./material-origin.ts";
import { regionalValueContent } from "./regional-value-content.ts";
import { conclude, rest, type Step, verdicts } from "./step.ts";

/**
 * Criterion A: wholly obtained or produced (Uniform Regulations s. 3(1)). Asked where no materials are
 * listed; a good that lists its materials is wholly obtained only where the document says so.
 */
export function whollyObtained(context: Context, good: Good): Step {
  const detail = { kind: "wholly-obtained", good } as const;
  const stated = knownFact(context, good, "wholly-obtained") !== undefined;
  const answer =
    stated || good.materials.length === 0
      ? yesNo(context, good, "wholly-obtained")
      : { verdict: "no" as const, missing: [] };
  const step = rest(answer.verdict, answer.missing, detail);
  return conclude(
    "all",
    [step],
    { kind: "criterion", criterion: "A", basis: "wholly-obtained" },
    step.verdict,
  );
}

/** Criterion C: produced exclusively from originating materials (Uniform Regulations s. 3(3)). */
export function exclusivelyOriginating(context: Context, good: Good): Step {
  const criterion = {
    kind: "criterion",
    criterion: "C",
    basis: "exclusively-originating-materials",
  } as const;
  const counted = good.materials.filter(
    (material) => material.role === "material" || material.role === "accessory",
  );
  if (counted.length === 0) {
    const none = rest("no", [], { kind: "exclusively-originating", good });
    return conclude("all", [none], criterion, "no");
  }
  const steps: Step[] = [];
  for (const material of counted) {
    const step = materialOrigin(context, material);
    steps.push(step);
    if (step.verdict === "no" && !context.thorough) break;
  }
  const every = conclude("all", steps, { kind: "exclusively-originating", good }, all(verdicts(steps)));
  return conclude("all", [every], criterion, every.verdict);
}

/**
 * Criterion D (Uniform Regulations s. 3(4)): a good, not one of chapters 61 to 63, whose failing materials cannot
 * change because they share its subheading, or its heading where that is not divided; or that was imported
 * unassembled. Either needs a regional value content of 60 percent (transaction value) or 50 (net cost).
 * Null where neither ground is in question.
 */
export function fallback(context: Context, good: Good, code: HsRange, rules: Step): Step | null {
  if (inList(context, context.agreement.fallbackExcept, good, code, code).verdict !== "no") return null;
  const { transactionValue, netCost } = context.agreement.tolerances.fallback;
  const content = () => regionalValueContent(context, good, code, transactionValue, netCost);
  // Where the rules leave the verdict open, criterion D changes it only if it holds.
  if (!context.thorough && rules.verdict === "unknown" && content().verdict !== "yes") return null;
  const grounds = [sharedProvision(context, good, code, rules), unassembled(context, good)].filter(
    (step) => step !== null,
  );
  if (grounds.length === 0) return null;
  const ground = conclude("any", grounds, { kind: "fallback-ground", good }, any(verdicts(grounds)));
  const below = [ground, content()];
  const detail = { kind: "criterion", criterion: "D", basis: "regional-value-content-fallback" } as const;
  return conclude("all", below, detail, all(verdicts(below)));
}

/**
 * Under one of the alternatives, every material that fails shares the good's subheading as its part
 * (s. 3(4)(a), (5); 19 USC 4531(c)(1)(D)(ii)). That it is a part is presumed unless stated.
 */
function sharedProvision(context: Context, good: Good, code: HsRange, rules: Step): Step | null {
  if (inList(context, context.agreement.withoutParts, good, code, code).verdict === "yes") return null;
  const grounds = rules.below.flatMap((line) => {
    const applies = line.below.filter(({ kind }) => kind === "line-applies" || kind === "under-table");
    return [...shiftsOf(line)].flatMap((shift) => {
      const failing = shift.below.filter(isMaterialShift).filter(({ verdict }) => verdict !== "yes");
      return failing.length === 0 ? [] : [sharedUnder(context, good, code, applies, failing)];
    });
  });
  return grounds.find(({ verdict }) => verdict === "yes") ?? grounds.find(isOpen) ?? null;
}

type MaterialShift = Extract<Step, { kind: "material-shift" }>;

function isMaterialShift(step: Step): step is MaterialShift {
  return step.kind === "material-shift";
}

/**
 * Under one alternative of a line that is for the good: each material that fails must share the provision, and
 * one must fail. A material of which it is not known whether it fails may be what the ground stands or falls by.
 */
function sharedUnder(
  context: Context,
  good: Good,
  code: HsRange,
  applies: readonly Step[],
  failing: readonly MaterialShift[],
): Step {
  const shared = failing.map((step) => ({ step, shares: sharesProvision(context, step.material, code) }));
  const certain = shared.filter(({ step }) => step.verdict === "no");
  const fails =
    certain.some(({ shares }) => shares === "no") || shared.every(({ shares }) => shares === "no");
  const holds = certain.length > 0 && shared.every(({ shares }) => shares === "yes");
  const verdict: Verdict = fails ? "no" : holds ? "yes" : "unknown";
  const missing = [
    ...applies.map((step) => step.missing),
    ...shared.flatMap(({ step, shares }) => [
      step.missing,
      ...(shares === "unknown" ? [missingCode(step.material)] : []),
    ]),
  ];
  const materials = failing.map(({ material }) => material);
  const detail = { kind: "fallback-same-provision", good, materials } as const;
  return rest(all([verdict, ...verdicts(applies)]), missing, detail);
}

function isOpen({ verdict }: Step): boolean {
  return verdict === "unknown";
}

/** Fact of a material: the nomenclature provides for it as a part of the good. */
export const partKey = "provided-for-as-part";

/** Whether a material is in the good's subheading, or its heading where that is not divided. */
export function sharesProvision(context: Context, material: Material, good: HsRange): Verdict {
  if (knownFact(context, material, partKey) === false) return "no";
  const candidates = candidateCodes(context, material);
  if (candidates.length === 0) return "unknown";
  const each = candidates.map((code) => sameSubheading(code, good));
  return each.every((verdict) => verdict === each[0]) ? (each[0] ?? "unknown") : "unknown";
}

function* shiftsOf(step: Step): Iterable<Step> {
  if (step.kind === "every-material-shifts") yield step;
  else if (step.kind !== "material-originating") for (const below of step.below) yield* shiftsOf(below);
}

/** Imported unassembled but classified as assembled (s. 3(4)(b)); not so unless the document says it. */
function unassembled(context: Context, good: Good): Step | null {
  const stated = knownFact(context, good, "imported-unassembled");
  if (stated !== true) return null;
  return rest(verdictOf(true), [], { kind: "unassembled", good });
}
