import {
  coreParts as allParts,
  type CorePart,
  isAtLeast,
  type Money,
  type Percent,
  type PlainDate,
} from "@coproduce/goods";
import { isInForce, type VehicleRequirements } from "@coproduce/law";
import type { Good } from "../../normalise/good.ts";
import type { CorePartFacts, Vehicle } from "../../normalise/vehicle.ts";
import { all, any, type Verdict } from "../../verdict/verdict.ts";
import type { Context } from "../context.ts";
import { missingFact, supposed } from "../known-fact.ts";
import { conclude, rest, type Step } from "../step.ts";

/**
 * Core parts: each part group of Table A.2 that the vehicle has originates, or all of them together as one
 * super-core (Uniform Regulations s. 14(4), (7), (10)). The non-originating value is that of all materials,
 * or only of the components that the table lists, at the choice of the producer. A vehicle without an
 * advanced battery has six groups.
 */
export function coreParts(
  context: Context,
  requirements: VehicleRequirements,
  good: Good,
  vehicle: Vehicle,
  date: PlainDate,
): Step {
  const threshold = requirements.coreParts.thresholds.find((each) => isInForce(each, date))?.netCost;
  const { citation } = requirements.coreParts;
  const needed = allParts.filter((part) => part !== "advanced-battery" || vehicle.coreParts.has(part));
  if (threshold === undefined) return rest("unknown", [], { kind: "core-parts", citation });
  const each = needed.map((part) =>
    corePart(context, good, part, vehicle.coreParts.get(part) ?? null, threshold),
  );
  const every = conclude("all", each, { kind: "every-core-part" }, all(each.map((step) => step.verdict)));
  const ways = [
    every,
    superCore(vehicle, needed, threshold, "vnm"),
    superCore(vehicle, needed, threshold, "listedVnm"),
  ];
  return conclude("any", ways, { kind: "core-parts", citation }, any(ways.map((step) => step.verdict)));
}

function corePart(
  context: Context,
  good: Good,
  part: CorePart,
  facts: CorePartFacts | null,
  threshold: Percent,
): Step {
  const vnm = smallest(facts?.vnm ?? null, facts?.listedVnm ?? null);
  const detail = { kind: "core-part", part, netCost: facts?.netCost ?? null, vnm, threshold } as const;
  const key = `vehicle.coreParts.${part}`;
  const assumed = supposed(context, good, key);
  if (typeof assumed === "boolean") return rest(assumed ? "yes" : "no", [], detail);
  if (facts?.originating != null) return rest(facts.originating ? "yes" : "no", [], detail);
  if (facts === null || facts.netCost === null || vnm === null) {
    return rest("unknown", [missingFact(good, key, "yes-no")], detail);
  }
  return rest(reaches(facts.netCost, vnm, threshold) ? "yes" : "no", [], detail);
}

/** All part groups as one: the sums of their net costs and of one of the two non-originating values. */
function superCore(
  vehicle: Vehicle,
  needed: readonly CorePart[],
  threshold: Percent,
  basis: "vnm" | "listedVnm",
): Step {
  let netCost = 0n;
  let vnm = 0n;
  for (const part of needed) {
    const facts = vehicle.coreParts.get(part);
    const value = facts?.[basis] ?? null;
    if (facts === undefined || facts.netCost === null || value === null) {
      return rest("no", [], { kind: "super-core", basis, netCost: null, vnm: null, threshold });
    }
    netCost += facts.netCost;
    vnm += value;
  }
  const detail = {
    kind: "super-core",
    basis,
    netCost: netCost as Money,
    vnm: vnm as Money,
    threshold,
  } as const;
  const verdict: Verdict = reaches(netCost, vnm, threshold) ? "yes" : "no";
  return rest(verdict, [], detail);
}

function reaches(netCost: bigint, vnm: bigint, threshold: Percent): boolean {
  return netCost > 0n && isAtLeast(netCost - vnm, netCost, threshold);
}

function smallest(one: Money | null, other: Money | null): Money | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
