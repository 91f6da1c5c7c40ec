import { containment, type HsRange, type PlainDate, parseHsCode, rangeOf } from "@coproduce/goods";
import { type ApplicableLine, isInForce, type RuleLine, type VehicleRequirements } from "@coproduce/law";
import type { Good } from "../../normalise/good.ts";
import { all } from "../../verdict/verdict.ts";
import type { Context } from "../context.ts";
import { missingFact } from "../known-fact.ts";
import { conclude, rest, type Step } from "../step.ts";
import { coreParts } from "./core-parts.ts";
import { heavyTruckCredit, laborValue } from "./labor-value.ts";
import { metals } from "./metals.ts";

/** Subheadings that passenger vehicles, light trucks and heavy trucks are of (Uniform Regulations s. 12). */
const vehicleCodes = [
  "870120",
  "870321",
  "870322",
  "870323",
  "870324",
  "870390",
  "870421",
  "870422",
  "870423",
  "870431",
  "870432",
  "870490",
];

const vehicleRanges = vehicleCodes.map((text) => {
  const code = parseHsCode(text);
  if (code === undefined) throw new TypeError(text);
  return rangeOf(code);
});

function mayBeVehicle(code: HsRange): boolean {
  return vehicleRanges.some((range) => containment(code, range) === "inside");
}

/**
 * What a passenger vehicle, light truck or heavy truck must meet besides the value content of its rule: core
 * parts, labor value content, steel and aluminum (Uniform Regulations ss. 14, 17, 18), or the reduced set of
 * an approved alternative staging regime (s. 19). Null for every other good.
 */
export function vehicleRequirements(context: Context, good: Good, code: HsRange): Step | null {
  const requirements = context.agreement.automotive?.vehicles;
  if (requirements === undefined || good.path !== "" || !mayBeVehicle(code)) return null;
  const { vehicle } = good;
  if (vehicle === null) {
    return rest("unknown", [missingFact(good, "vehicle.category", "use")], { kind: "vehicle-category" });
  }
  const { category } = vehicle;
  if (category === "other-vehicle") return null;
  const staged = isStaged(requirements, good, context.entry.date);
  const tests: Step[] = [];
  if (!staged && requirements.coreParts.categories.includes(category)) {
    tests.push(coreParts(context, requirements, good, vehicle, context.entry.date));
  }
  tests.push(laborValue(context, requirements, good, vehicle, category, context.entry.date, staged));
  if (!(staged && vehicle.staging?.metalsExempt === true)) {
    tests.push(metals(context, requirements, good, vehicle, context.entry.date));
  }
  return conclude("all", tests, { kind: "vehicle-tests", staged }, all(tests.map((test) => test.verdict)));
}

function isStaged(requirements: VehicleRequirements, good: Good, date: PlainDate): boolean {
  const staging = good.vehicle?.staging ?? null;
  if (staging === null) return false;
  return requirements.staging.from <= date && date <= (staging.until ?? requirements.staging.until);
}

/**
 * The rule line of a vehicle as it stands for it: with the value content of its staging regime (s. 19(4)(a)),
 * or lowered by the labor value credit of a heavy truck (s. 18(22)).
 */
export function vehicleLine(context: Context, good: Good, entry: ApplicableLine): ApplicableLine {
  const requirements = context.agreement.automotive?.vehicles;
  const { vehicle } = good;
  if (requirements === undefined || vehicle === null || vehicle.category === "other-vehicle") return entry;
  const { date } = context.entry;
  if (isStaged(requirements, good, date)) {
    const netCost = requirements.staging.netCost;
    const line: RuleLine = {
      ...entry.line,
      text: `${entry.line.text} {${requirements.staging.citation.text}}`,
      alternatives: [
        { conditions: [{ kind: "no-shift" }, { kind: "rvc", transactionValue: null, netCost }] },
      ],
    };
    return { ...entry, line };
  }
  if (vehicle.category !== "heavy-truck") return entry;
  const credit = requirements.laborValue.heavyTruckCredit;
  if (!isInForce({ from: null, until: credit.until }, date)) return entry;
  const points = heavyTruckCredit(requirements, vehicle);
  return points <= 0
    ? entry
    : { ...entry, line: lowered(entry.line, points, credit.floor, credit.citation.text) };
}

function lowered(line: RuleLine, points: number, floor: number, citation: string): RuleLine {
  return {
    ...line,
    text: `${line.text} {${citation}}`,
    alternatives: line.alternatives.map(({ conditions }) => ({
      conditions: conditions.map((condition) => {
        if (condition.kind !== "rvc" || condition.netCost === null || condition.netCost <= floor)
          return condition;
        return {
          ...condition,
          netCost: Math.max(floor, condition.netCost - points) as typeof condition.netCost,
        };
      }),
    })),
  };
}
