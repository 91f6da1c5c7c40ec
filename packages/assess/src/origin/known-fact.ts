import type { VehicleKind } from "@coproduce/goods";
import { describedKey, itemKey, type Provision } from "@coproduce/law";
import type { FactKind } from "../answer/origin-answer.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Context } from "./context.ts";
import { type FactRef, type FactTopic, type Missing, subjectOf } from "./fact-ref.ts";

/** A keyed fact of a good or material: supposed, else stated, else undefined. */
export function knownFact(context: Context, of: Good | Material, key: string): FactValue | undefined {
  return context.assumed.of(of, key) ?? of.facts.get(key);
}

/** A value that was supposed for the sake of the argument. */
export function supposed(context: Context, of: Good | Material, key: string): FactValue | undefined {
  return context.assumed.of(of, key);
}

/** Where a good was produced: supposed, else stated. */
export function producedInOf(context: Context, good: Good): string | null {
  const assumed = supposed(context, good, "producedIn");
  return typeof assumed === "string" ? assumed : good.producedIn;
}

export interface Answered {
  readonly verdict: Verdict;
  readonly missing: Missing;
}

/** A yes-or-no fact as a verdict, with what is missing where it is not known. */
export function yesNo(context: Context, of: Good | Material, key: string, topic?: FactTopic): Answered {
  const value = knownFact(context, of, key);
  if (typeof value === "boolean") return value ? yes : no;
  return { verdict: "unknown", missing: [missingFact(of, key, "yes-no", topic)] };
}

export function missingFact(of: Good | Material, key: string, kind: FactKind, topic?: FactTopic): FactRef {
  const fact = { subject: subjectOf(of), key, kind };
  return topic === undefined ? fact : { ...fact, topic };
}

/** Whether a good or material is what a rule describes. */
export function isDescribedAs(
  context: Context,
  of: Good | Material,
  provision: Provision,
  description: string,
): Answered {
  const category = of.kind === "good" ? (of.vehicle?.category ?? null) : null;
  const described = vehicleDescriptions[description];
  if (category !== null && described !== undefined) return category === described ? yes : no;
  const topic = { kind: "described", of: of.kind, provision, description } as const;
  return yesNo(context, of, describedKey(of.kind, provision, description), topic);
}

/** Whether a good or material is of a tariff item whose code the document does not carry. */
export function isOfItem(context: Context, of: Good | Material, provision: Provision): Answered {
  return yesNo(context, of, itemKey(of.kind, provision), { kind: "item", of: of.kind, provision });
}

export const yes: Answered = { verdict: "yes", missing: [] };
export const no: Answered = { verdict: "no", missing: [] };

/** Descriptions of vehicles that the category of the vehicle decides. */
const vehicleDescriptions: Readonly<Record<string, VehicleKind>> = {
  "passenger vehicle": "passenger-vehicle",
  "light truck": "light-truck",
  "heavy truck": "heavy-truck",
  "vehicle of the other-vehicle category": "other-vehicle",
  "vehicle solely or principally for off-road use": "other-vehicle",
};
