import type { Percent } from "@coproduce/goods";

/** What the user asks of a plan besides the least cost. */
export interface Goals {
  /** The good originates and the preference is claimed. */
  readonly qualify?: boolean;
  /** Regional value content by the transaction value method, by net cost where no such value is stated. */
  readonly minRvc?: Percent;
  /** Share of the value added in the group asia-pacific, at most. */
  readonly maxAsia?: Percent;
  /** Economies in which no material may be made. */
  readonly exclude?: readonly string[];
  /** Straits and canals that no material may pass. */
  readonly avoid?: readonly string[];
  readonly maxLeadTimeDays?: number;
}

/** Names one goal, so that it can be left out: "qualify", "min-rvc", "exclude:CN", "avoid:suez". */
export type GoalId =
  | "qualify"
  | "min-rvc"
  | "max-asia"
  | "lead-time"
  | "capacity"
  | `exclude:${string}`
  | `avoid:${string}`;

/** The goals that are asked, and that suppliers can deliver. */
export function goalIds(goals: Goals, hasCapacities: boolean): readonly GoalId[] {
  const ids: GoalId[] = [];
  if (goals.qualify === true) ids.push("qualify");
  if (goals.minRvc !== undefined) ids.push("min-rvc");
  if (goals.maxAsia !== undefined) ids.push("max-asia");
  for (const economy of goals.exclude ?? []) ids.push(`exclude:${economy}`);
  for (const lane of goals.avoid ?? []) ids.push(`avoid:${lane}`);
  if (goals.maxLeadTimeDays !== undefined) ids.push("lead-time");
  if (hasCapacities) ids.push("capacity");
  return ids;
}
