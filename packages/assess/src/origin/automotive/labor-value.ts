import type { Percent, PlainDate, VehicleKind } from "@coproduce/goods";
import { isInForce, type VehicleRequirements } from "@coproduce/law";
import type { Good } from "../../normalise/good.ts";
import type { LaborValueFacts, Vehicle } from "../../normalise/vehicle.ts";
import type { Context } from "../context.ts";
import { missingFact, supposed } from "../known-fact.ts";
import { rest, type Step } from "../step.ts";

/** Labor value content of a vehicle, in exact fractions of hundredths of a percentage point. */
export interface LaborValueContent {
  /** High-wage material and labor over the base of the formula. */
  readonly highWage: Fraction;
  /** Technology credit, at most ten points, and assembly credit of five. */
  readonly technology: Fraction;
  readonly assembly: number;
}

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * Labor value content (Uniform Regulations s. 18): high-wage material and labor over net cost, or over the
 * annual purchase value with the labor on both sides, plus the technology and assembly credits. Part of it
 * must be high-wage material and labor.
 */
export function laborValue(
  context: Context,
  requirements: VehicleRequirements,
  good: Good,
  vehicle: Vehicle,
  category: VehicleKind,
  date: PlainDate,
  staged: boolean,
): Step {
  const { thresholds, citation } = requirements.laborValue;
  const dated = thresholds.find((each) => each.category === category && isInForce(each, date));
  const { staging } = requirements;
  const total = staged ? staging.laborTotal : dated?.total;
  const highWage = staged ? staging.laborHighWage : dated?.highWage;
  const cited = staged ? staging.citation : citation;
  const facts = vehicle.laborValue;
  const key = "vehicle.laborValue";
  const assumed = supposed(context, good, key);
  if (facts === null || total === undefined || highWage === undefined) {
    const detail = {
      kind: "labor-value",
      content: null,
      total: total ?? null,
      highWage: highWage ?? null,
    } as const;
    if (typeof assumed === "boolean") return rest(assumed ? "yes" : "no", [], { ...detail, citation: cited });
    return rest("unknown", [missingFact(good, key, "yes-no")], { ...detail, citation: cited });
  }
  const content = laborValueContent(requirements, facts);
  const enough = isAtLeastPercent(sum(content), total) && isAtLeastPercent(content.highWage, highWage);
  return rest(enough ? "yes" : "no", [], { kind: "labor-value", content, total, highWage, citation: cited });
}

/** The parts of the formula of s. 18(6). A credit that is not shown counts nothing. */
export function laborValueContent(
  requirements: VehicleRequirements,
  facts: LaborValueFacts,
): LaborValueContent {
  const { technologyCap, assemblyCredit } = requirements.laborValue;
  const wages = facts.highWageMaterials + facts.highWageLabor;
  const base = facts.laborInTotal ? facts.total + facts.highWageLabor : facts.total;
  return {
    highWage: { over: wages * 10_000n, under: base },
    technology: capped(facts, technologyCap),
    assembly: facts.assemblyPlant === true ? assemblyCredit : 0,
  };
}

/** Wages for research, development and information technology over production wages (s. 18(10)). */
function capped({ technologyWages, productionWages }: LaborValueFacts, cap: Percent): Fraction {
  if (technologyWages === null || productionWages === null || productionWages === 0n)
    return { over: 0n, under: 1n };
  const share = { over: technologyWages * 10_000n, under: productionWages };
  return isAtLeastPercent(share, cap) ? { over: BigInt(cap), under: 1n } : share;
}

/** The whole content, as one fraction. */
export function sum({ highWage, technology, assembly }: LaborValueContent): Fraction {
  const under = highWage.under * technology.under;
  const over = highWage.over * technology.under + technology.over * highWage.under + BigInt(assembly) * under;
  return { over, under };
}

/** Whether a fraction of hundredths reaches a percentage, compared exactly. */
export function isAtLeastPercent({ over, under }: Fraction, threshold: Percent): boolean {
  return under > 0n && over >= BigInt(threshold) * under;
}

/**
 * Points by which a heavy truck's value content is lowered: those of high-wage material and labor above the
 * minimum, where the labor value content is above its own threshold (s. 18(22)). Truncated to hundredths.
 */
export function heavyTruckCredit(requirements: VehicleRequirements, vehicle: Vehicle): number {
  const facts = vehicle.laborValue;
  if (facts === null) return 0;
  const { heavyTruckCredit: credit, thresholds } = requirements.laborValue;
  const content = laborValueContent(requirements, facts);
  const threshold = thresholds.find((each) => each.category === "heavy-truck")?.total;
  const whole = sum(content);
  if (threshold === undefined || whole.under <= 0n || whole.over <= BigInt(threshold) * whole.under) return 0;
  const points = Number(content.highWage.over / content.highWage.under);
  return Math.max(0, points - credit.above);
}
