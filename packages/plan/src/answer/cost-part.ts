/** Parts that add up to the landed cost of one good, in the order in which they arise. */
export const costParts = [
  "materials",
  "assembly",
  "freight",
  "inputDuty",
  "finishedDuty",
  "switching",
  "compliance",
] as const;

export type CostPart = (typeof costParts)[number];
