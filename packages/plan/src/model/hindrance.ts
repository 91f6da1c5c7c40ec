import type { MaterialDocument } from "@coproduce/goods";
import type { GoalId } from "../goals.ts";
import type { AlternativeDocument } from "../options/schema.ts";
import type { Terms } from "./column.ts";

/**
 * Goals that a material would break whatever the others are: its lead time, where it and what is in it are
 * made, and what they pass on their way.
 *
 * @param taken the alternatives in it, by material
 */
export function goalsAgainst(
  document: MaterialDocument,
  taken: ReadonlyMap<string, AlternativeDocument>,
  { goals, lanesFrom }: Terms,
): Set<GoalId> {
  const against = new Set<GoalId>();
  const { maxLeadTimeDays, exclude = [], avoid = [] } = goals;
  for (const { leadTimeDays } of taken.values()) {
    if (maxLeadTimeDays !== undefined && Number(leadTimeDays ?? 0) > maxLeadTimeDays)
      against.add("lead-time");
  }
  for (const economy of exclude) {
    if (isAnywhere(document, ({ origin }) => origin === economy)) against.add(`exclude:${economy}`);
  }
  for (const lane of avoid) {
    const passes = ({ id, origin }: MaterialDocument) => {
      const stated = taken.get(id)?.via;
      return (stated ?? (origin === undefined ? [] : lanesFrom(origin))).includes(lane);
    };
    if (isAnywhere(document, passes)) against.add(`avoid:${lane}`);
  }
  return against;
}

function isAnywhere(material: MaterialDocument, holds: (of: MaterialDocument) => boolean): boolean {
  const { materials, supplierInputs } = material;
  const inside = [...(materials ?? []), ...(supplierInputs?.materials ?? [])];
  return holds(material) || inside.some((each) => isAnywhere(each, holds));
}
