import { nearest } from "@coproduce/goods";
import type { Message } from "../messages/message.ts";
import { type DutyLaw, namedLists } from "./resolve.ts";

/** Families of facts whose members the measures name. */
const families = ["claim.", "use.", "scope."];

/**
 * What is wrong with a claim, use or scope that no measure of the country asks for on any date: it would
 * change nothing.
 *
 * @returns null for a fact that a measure asks for, and for one of another family
 */
export function unaskedProblem(duty: DutyLaw, key: string): Message | null {
  const family = families.find((start) => key.startsWith(start));
  if (family === undefined) return null;
  const asked = [...askedFacts(duty)].filter((each) => each.startsWith(family)).sort();
  if (asked.includes(key)) return null;
  const near = nearest(key, asked);
  return near === null
    ? { key: "duty.problem.fact", params: { key, known: asked } }
    : { key: "duty.problem.fact-near", params: { key, near } };
}

function askedFacts({ law, into }: DutyLaw): ReadonlySet<string> {
  const provisions = (law.measures?.get(into) ?? []).flatMap((measure) => measure.provisions);
  const conditions = provisions.flatMap(({ when }) => when);
  return new Set([
    ...conditions.flatMap((condition) => (condition.kind === "usmca" ? [] : condition.fact)),
    ...namedLists(provisions).map((name) => `scope.${name}`),
  ]);
}
