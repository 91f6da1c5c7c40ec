import type { HsRange, Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Context } from "../origin/context.ts";
import { sharesProvision } from "../origin/criteria.ts";
import { barring as barringProvision } from "../origin/de-minimis.ts";
import { knownFact } from "../origin/known-fact.ts";
import { inList } from "../origin/list-match.ts";
import { regionalValueContent } from "../origin/regional-value-content.ts";
import type { Step } from "../origin/step.ts";
import { type FailingMaterial, shiftOutcome } from "../origin/tariff-shift.ts";
import { componentWeight, weightOf } from "../origin/weight.ts";
import { contentLimit, toleranceBasesOf } from "./content-limit.ts";
import { barring, type Limit, statedBase, sumByTop } from "./limit.ts";
import { isUnstated } from "./vehicle.ts";

/**
 * One way in which a good may originate: one alternative of one rule, by one method, with or without the
 * tolerance. All its limits must hold. They are necessary; what cannot be put as a limit is left to the
 * evaluation of the whole good.
 */
export interface Way {
  /** Names the way, so that it is found again when other materials are used. */
  readonly key: string;
  readonly limits: readonly Limit[];
}

/** The good that is evaluated, and the one code that it has. */
export interface Place {
  readonly context: Context;
  readonly good: Good;
  readonly code: HsRange;
}

/** A formula without further limits that holds, and one that cannot. */
const open: readonly Way[] = [{ key: "", limits: [] }];
const closed: readonly Way[] = [];

/** More ways than these are not told apart. */
const mostWays = 400;

/** The ways in which a step of an evaluation may come to hold, whichever materials are used. */
export function waysOf(step: Step, place: Place): readonly Way[] {
  switch (step.kind) {
    case "criterion":
      // Its step stands only where it is in question as the good is made now: see fallbackWays.
      if (step.criterion === "D") return closed;
      break;
    case "exclusively-originating":
    case "materials-originate":
    case "provisions":
      if (step.reasoning !== "all") break;
      return everyMaterial(step, place);
    case "shift":
      return shiftWays(step, place);
    case "rvc-method": {
      const { method, threshold } = step.method;
      const least = leastThreshold(place, threshold);
      const limit = contentLimit(place.context, place.good, place.code, method, least);
      return limit === null ? closed : [{ key: method, limits: [limit] }];
    }
    case "rvc-waiver":
      return waiverWays(step.tolerance.limit, place);
    case "set":
      return setWays(step, place);
    case "vehicle-tests":
      return isUnstated(step) ? closed : open;
    case "contested-reading":
    case "weight-share":
    case "at-most-one-group":
    case "no-shift":
      return open;
    default:
  }
  switch (step.reasoning) {
    case "any":
      return step.below.flatMap((below, at) => named(waysOf(below, place), `${at}${nameOf(below)}`));
    case "all":
      return step.below.reduce<readonly Way[]>((so, below) => both(so, waysOf(below, place)), open);
    default:
      return step.verdict === "yes" ? open : closed;
  }
}

/** The threshold of a heavy truck moves with its labor value, down to a floor (Uniform Regulations s. 18(22)). */
function leastThreshold({ context, good }: Place, threshold: Percent): Percent {
  const floor = context.agreement.automotive?.vehicles.laborValue.heavyTruckCredit.floor;
  return good.vehicle?.category === "heavy-truck" && floor !== undefined && floor < threshold
    ? (floor as Percent)
    : threshold;
}

/** What tells a step from its neighbours beside its place. */
function nameOf(step: Step): string {
  switch (step.kind) {
    case "line":
      return `:${step.entry.line.id}`;
    case "criterion":
      return `:${step.criterion}`;
    default:
      return "";
  }
}

function named(ways: readonly Way[], name: string): readonly Way[] {
  return ways.map(({ key, limits }) => ({ key: `${name}.${key}`, limits }));
}

function both(these: readonly Way[], those: readonly Way[]): readonly Way[] {
  if (these.length * those.length > mostWays) return these;
  return these.flatMap((one) =>
    those.map((other) => ({ key: one.key + other.key, limits: [...one.limits, ...other.limits] })),
  );
}

/** What is asked of every material that it concerns; what is asked of the good is settled. */
function everyMaterial(step: Step, place: Place): readonly Way[] {
  const barred: Material[] = [];
  for (const below of step.below) {
    if ("material" in below && below.material !== null) {
      if (below.verdict !== "yes") barred.push(below.material as Material);
    } else if (waysOf(below, place).length === 0) return closed;
  }
  return [{ key: "every", limits: [barring(barred)] }];
}

function shiftWays(step: Extract<Step, { kind: "shift" }>, place: Place): readonly Way[] {
  const { context, good, code } = place;
  const { failing } = shiftOutcome(context, good, code, step.entry, step.shift);
  return byTolerance(failing, place).map((limit, at) => ({ key: `shift${at}`, limits: [limit] }));
}

/** Failing materials within the tolerance: none at all is within it too (Uniform Regulations s. 5). */
function byTolerance(failing: readonly FailingMaterial[], place: Place): readonly Limit[] {
  const { context, good, code } = place;
  const { tolerances } = context.agreement;
  const chapter = Math.floor(code.low / 1e8);
  if ((chapter >= 50 && chapter <= 63) || Math.floor(code.low / 1e6) === 9619) {
    const determining = chapter >= 61 && chapter <= 63;
    const base = determining ? componentWeight(context, good) : weightOf(context, good);
    const weighed = failing.map(({ material }) => [material, weightOf(context, material)] as const);
    const heavy = base === null ? weighed : weighed.filter(([, weight]) => weight === null);
    const barred = barring(heavy.map(([material]) => material)).barred;
    const adds = sumByTop(weighed.map(([material, weight]) => [material, weight ?? 0n]));
    return [{ adds, barred, share: tolerances.textileWeight, base: statedBase(base ?? 0n) }];
  }
  const closedTo = failing.filter(({ material }) => barringProvision(context, good, code, material) !== null);
  const { barred } = barring(closedTo.map(({ material }) => material));
  const adds = sumByTop(failing.map(({ material, high }) => [material, high]));
  const bases = toleranceBasesOf(context, good);
  const known = bases.length === 0 ? [statedBase(0n)] : bases;
  return known.map((base) => ({ adds, barred, share: tolerances.deMinimis, base }));
}

/** The value of all non-originating materials within the tolerance (s. 5(4)). */
function waiverWays(share: Percent, { context, good, code }: Place): readonly Way[] {
  const sums = contentLimit(context, good, code, "transaction-value", 0 as Percent);
  if (sums === null) return closed;
  return toleranceBasesOf(context, good).map((base, at) => ({
    key: `waiver${at}`,
    limits: [{ ...sums, share, base }],
  }));
}

/**
 * Criterion D by each shift of the rules: what fails shares the good's subheading, or the good is imported
 * unassembled, and the content of the criterion is reached (Uniform Regulations s. 3(4)).
 */
export function fallbackWays(rules: Step, place: Place): readonly Way[] {
  const { context, good, code } = place;
  const { fallbackExcept, tolerances } = context.agreement;
  if (inList(context, fallbackExcept, good, code, code).verdict !== "no") return closed;
  const { transactionValue, netCost } = tolerances.fallback;
  const content = waysOf(regionalValueContent(context, good, code, transactionValue, netCost), place);
  const unassembled = knownFact(context, good, "imported-unassembled") === true;
  const grounds = unassembled ? open : sharedProvisions(rules, place);
  return named(both(grounds, content), "D");
}

function sharedProvisions(rules: Step, place: Place): readonly Way[] {
  const { context, good, code } = place;
  if (inList(context, context.agreement.withoutParts, good, code, code).verdict === "yes") return closed;
  return shiftsOf(rules).map((step, at) => {
    const { failing } = shiftOutcome(context, good, code, step.entry, step.shift);
    const apart = failing.filter(({ material }) => sharesProvision(context, material, code) !== "yes");
    return { key: `${at}.`, limits: [barring(apart.map(({ material }) => material))] };
  });
}

function shiftsOf(step: Step): readonly Extract<Step, { kind: "shift" }>[] {
  if (step.kind === "shift") return [step];
  return step.kind === "material-originating" ? [] : step.below.flatMap(shiftsOf);
}

function setWays(step: Extract<Step, { kind: "set" }>, { good }: Place): readonly Way[] {
  const { base, limit } = step.tolerance;
  if (base === null) return closed;
  const failing = good.materials.filter(({ id }) =>
    step.below.some((below) => "material" in below && below.material?.id === id && below.verdict !== "yes"),
  );
  const adds = sumByTop(failing.map((material) => [material, material.deductedValue]));
  return [{ key: "set", limits: [{ adds, barred: new Set(), share: limit, base: statedBase(base) }] }];
}
