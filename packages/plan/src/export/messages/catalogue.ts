import type { GoalId } from "../../goals.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** Titles of the tables of a plan. */
export type PlanTableKind =
  | "summary"
  | "cost"
  | "changes"
  | "choices"
  | "binding"
  | "frontier"
  | "economies"
  | "across";

/** Headers and row names, most of which several tables share. */
export type PlanWord =
  | "what"
  | "value"
  | "now"
  | "planned"
  | "nowAtMost"
  | "plannedAtMost"
  | "product"
  | "status"
  | "gap"
  | "claims"
  | "originates"
  | "place"
  | "currency"
  | "cost"
  | "rvc"
  | "asiaShare"
  | "regionalShare"
  | "breakEvenDuty"
  | "breakEvenCompliance"
  | "breakEvenYearly"
  | "conflict"
  | "part"
  | "materials"
  | "assembly"
  | "inputDuty"
  | "freight"
  | "finishedDuty"
  | "switching"
  | "compliance"
  | "total"
  | "waived"
  | "material"
  | "name"
  | "alternative"
  | "share"
  | "fromSupplier"
  | "fromOrigin"
  | "fromOriginating"
  | "fromValue"
  | "toSupplier"
  | "toOrigin"
  | "toOriginating"
  | "toValue"
  | "toFreight"
  | "adds"
  | "estimated"
  | "neededFor"
  | "goal"
  | "goalCosts"
  | "points"
  | "saves"
  | "frontierOf"
  | "changed"
  | "economy"
  | "nowValue"
  | "nowShare"
  | "plannedValue"
  | "plannedShare"
  | "case"
  | "probability"
  | "best"
  | "expected"
  | "expectedClaims"
  | "regret"
  | "leastRegret"
  | "leastRegretClaims"
  | "leastRegretRegret"
  | "optimal"
  | "feasible"
  | "infeasible"
  | "unknown"
  | "yes"
  | "no"
  | "claim"
  | "expectedCost"
  | "greatestRegret"
  | "valueOfCertainty";

/** Every word of the tables of a plan. */
export interface PlanTableCatalogue {
  readonly titles: Readonly<Record<PlanTableKind, string>>;
  readonly words: Readonly<Record<PlanWord, string>>;
  /** @param of name of the economy, or the passage that is avoided, where the goal has one */
  readonly goal: (kind: GoalKind, of: string) => string;
}

/** A goal without the economy or passage that it is of. */
export type GoalKind = Exclude<GoalId, `${string}:${string}`> | "exclude" | "avoid";

export const planTableWords = { en, es, fr };
