import { formatMoney, type Money } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import type { Made, Planner } from "../search/planner.ts";
import type { BindingAnswer } from "./plan-answer.ts";

/** What each goal costs: how much cheaper the good is made where it alone is left out. */
export function bindingGoals(
  planner: Planner,
  made: Made,
  goals: Goals,
  active: ReadonlySet<GoalId>,
): readonly BindingAnswer[] {
  return [...active].flatMap((goal): readonly BindingAnswer[] => {
    const { made: without } = planner.best(goals, less(active, goal));
    if (without === null) return [];
    const costs = made.cost.total.low - without.cost.total.low;
    return costs > 0n ? [{ goal, costs: formatMoney(costs as Money) }] : [];
  });
}

/**
 * Goals that conflict: those that are left when every goal is struck that leaves nothing possible without it
 * (deletion filter). Empty where even without any goal there is no sourcing.
 */
export function conflictOf(planner: Planner, goals: Goals, active: ReadonlySet<GoalId>): readonly GoalId[] {
  let left = active;
  for (const goal of active) {
    const fewer = less(left, goal);
    if (planner.best(goals, fewer).made === null) left = fewer;
  }
  return [...left];
}

function less(active: ReadonlySet<GoalId>, goal: GoalId): ReadonlySet<GoalId> {
  return new Set([...active].filter((each) => each !== goal));
}
