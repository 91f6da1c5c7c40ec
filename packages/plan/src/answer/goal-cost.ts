import { formatMoney, type Money, type Percent } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import { currentId } from "../model/offer.ts";
import { isImpossible, type Made, type Planner } from "../search/planner.ts";
import type { BindingAnswer, MarginalAnswer, StuckAnswer } from "./plan-answer.ts";

/** What each goal costs: how much cheaper the good is made where it alone is left out. */
export function bindingGoals(
  planner: Planner,
  made: Made,
  goals: Goals,
  active: ReadonlySet<GoalId>,
): readonly BindingAnswer[] {
  return [...active].flatMap((goal): readonly BindingAnswer[] => {
    const costs = savedBy(planner.best(goals, less(active, goal)).made, made);
    if (costs === null || costs <= 0n) return [];
    const marginal = marginalOf(planner, made, goals, active, goal);
    return [{ goal, costs: formatMoney(costs as Money), marginal }];
  });
}

/** One percentage point, in hundredths of a percent. */
const onePoint = 100;

/** What one percentage point less of a goal saves: its price at the margin, by solving for it anew. */
function marginalOf(
  planner: Planner,
  made: Made,
  goals: Goals,
  active: ReadonlySet<GoalId>,
  goal: GoalId,
): MarginalAnswer | null {
  const { minRvc, maxAsia } = goals;
  const easier: Goals | null =
    goal === "min-rvc" && minRvc !== undefined
      ? { ...goals, minRvc: Math.max(0, minRvc - onePoint) as Percent }
      : goal === "max-asia" && maxAsia !== undefined
        ? { ...goals, maxAsia: (maxAsia + onePoint) as Percent }
        : null;
  if (easier === null) return null;
  const saves = savedBy(planner.best(easier, active).made, made);
  return saves === null ? null : { points: "1", saves: formatMoney((saves < 0n ? 0n : saves) as Money) };
}

function savedBy(other: Made | null, made: Made): bigint | null {
  return other === null ? null : made.cost.total.low - other.cost.total.low;
}

/** The fewest goals that cannot be met together. Empty where even without any goal there is no sourcing. */
export function conflictOf(planner: Planner, goals: Goals, active: ReadonlySet<GoalId>): readonly GoalId[] {
  const all = [...active];
  for (let size = 0; size < all.length; size++) {
    for (const some of subsets(all, size)) {
      if (isImpossible(planner.best(goals, new Set(some)))) return some;
    }
  }
  return all;
}

/** Subsets of a size, in the order of the items. */
function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((first, at) =>
    subsets(items.slice(at + 1), size - 1).map((others) => [first, ...others]),
  );
}

/** Materials for which goals leave nothing at the present place: which of them stand against each alternative. */
export function stuckUnder(planner: Planner, conflict: readonly GoalId[]): readonly StuckAnswer[] {
  const columns = planner.venues[0]?.site.columns ?? [];
  return columns.flatMap(({ candidates, id }) => {
    const alternatives = candidates.map(({ picks, against }) => ({
      alternative: picks.map(({ offer }) => offer.id).join(" + ") || currentId,
      against: conflict.filter((goal) => against.has(goal)),
    }));
    if (candidates.length === 0 || alternatives.some(({ against }) => against.length === 0)) return [];
    const [inside, ...more] = candidates[0]?.picks ?? [];
    return [{ material: more.length === 0 ? (inside?.material ?? id) : id, alternatives }];
  });
}

function less(active: ReadonlySet<GoalId>, goal: GoalId): ReadonlySet<GoalId> {
  return new Set([...active].filter((each) => each !== goal));
}
