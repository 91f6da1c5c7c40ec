import { type HsRange, isParty } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import { agree, all, any, verdictOf } from "../verdict/verdict.ts";
import { conferring, requirements } from "./agreement-provision.ts";
import { vehicleRequirements } from "./automotive/vehicle.ts";
import { candidateCodes, missingCode } from "./code-candidate.ts";
import type { Context } from "./context.ts";
import { exclusivelyOriginating, fallback, whollyObtained } from "./criteria.ts";
import { missingFact, producedInOf } from "./known-fact.ts";
import { productSpecificRules } from "./product-specific-rule.ts";
import { scheduleTwo } from "./schedule-two.ts";
import { originatingSet } from "./set.ts";
import { conclude, rest, type Step, verdicts } from "./step.ts";

/**
 * Whether a good originates (Uniform Regulations s. 3): produced in the region and wholly obtained (A), made
 * only of originating materials (C), by its product-specific rule (B) or by the fallback for parts and
 * unassembled goods (D); a set by its own section; a Schedule 2 good by importation from a party.
 */
export function evaluateGood(context: Context, good: Good): Step {
  const candidates = candidateCodes(context, good);
  const [only, ...more] = candidates;
  if (only !== undefined && more.length === 0) return byCode(context, good, only);
  const cases = candidates.map((code) => byCode(context, good, code));
  const verdict = agree(cases.map((step) => step.verdict));
  const step = conclude("cases", cases, { kind: "good", good }, verdict);
  return verdict === "unknown" ? { ...step, missing: [missingCode(good), step.missing] } : step;
}

function byCode(context: Context, good: Good, code: HsRange): Step {
  const imported = scheduleTwo(context, good, code);
  const produced = producedInRegion(context, good);
  const ways = good.set ? [originatingSet(context, good)] : criteria(context, good, code);
  const below = [produced, conclude("any", ways, { kind: "criteria" }, any(verdicts(ways)))];
  const vehicle = vehicleRequirements(context, good, code);
  if (vehicle !== null) below.push(vehicle);
  const inRegion = conclude("all", below, { kind: "production" }, all(verdicts(below)));
  const every = imported === null ? [inRegion] : [inRegion, imported];
  return conclude("any", every, { kind: "good", good }, any(verdicts(every)));
}

/** Criteria in the order in which they are tried: A, C, B, D. */
function criteria(context: Context, good: Good, code: HsRange): readonly Step[] {
  const rules =
    good.materials.length === 0 ? materialsNotStated(good) : productSpecificRules(context, good, code);
  const conferred = conferring(context, good, code);
  const ways = [rules, ...conferred];
  const byRule = conclude(
    "any",
    ways,
    { kind: "criterion", criterion: "B", basis: "product-specific-rule" },
    any(verdicts(ways)),
  );
  if (byRule.verdict === "yes" && !context.thorough) return [byRule];
  const required = requirements(context, good, code, noneWaived);
  const steps = [
    withRequirements(whollyObtained(context, good), required),
    withRequirements(exclusivelyOriginating(context, good), required),
    byRule,
  ];
  const last = fallback(context, good, code, rules);
  return last === null ? steps : [...steps, withRequirements(last, required)];
}

const noneWaived: ReadonlySet<string> = new Set();

/** A good must also satisfy all other applicable requirements, whatever its criterion (s. 3). */
function withRequirements(step: Step, required: Step | null): Step {
  if (required === null || step.verdict === "no") return step;
  const below = [...step.below, required];
  return conclude("all", below, { ...step }, all(verdicts(below)));
}

/** A rule cannot be met by a good of which nothing is known: what it is made of is missing. */
function materialsNotStated(good: Good): Step {
  const missing = ["wholly-obtained", "materials"].map((key) => missingFact(good, key, "yes-no"));
  return rest("unknown", missing, { kind: "materials-not-stated", good });
}

function producedInRegion(context: Context, good: Good): Step {
  const detail = { kind: "produced-in-region", good } as const;
  const economy = producedInOf(context, good);
  if (economy === null) return rest("unknown", [missingFact(good, "producedIn", "economy")], detail);
  return rest(verdictOf(isParty(economy)), [], detail);
}
