import { formatMoney, hundred, type Money, type Percent } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import { type Candidate, type Column, isOpen } from "../model/column.ts";
import { currentId } from "../model/offer.ts";
import { isWhole } from "../model/share.ts";
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

/** Materials for which goals leave too little at the present place: which of them stand against each alternative. */
export function stuckUnder(planner: Planner, conflict: readonly GoalId[]): readonly StuckAnswer[] {
  const columns = planner.venues[0]?.site.columns ?? [];
  return columns.flatMap((column) => {
    const { candidates, id } = column;
    if (candidates.length === 0 || isEnough(column, conflict)) return [];
    const alternatives = new Map(
      candidates.map((candidate) => [
        candidate.picks.map(({ offer }) => offer.id).join(" + ") || currentId,
        conflict.filter((goal) => standsAgainst(goal, candidate)),
      ]),
    );
    const [inside, ...more] = candidates[0]?.picks ?? [];
    return [
      {
        material: more.length === 0 ? (inside?.material ?? id) : id,
        alternatives: [...alternatives].map(([alternative, against]) => ({ alternative, against })),
      },
    ];
  });
}

function standsAgainst(goal: GoalId, { against, delivered }: Candidate): boolean {
  return against.has(goal) || (goal === "capacity" && !isWhole(delivered));
}

/** Whether those that are left can deliver everything, one of them or several together. */
function isEnough({ candidates, divisible }: Column, conflict: readonly GoalId[]): boolean {
  const asked = new Set(conflict);
  const left = candidates.filter((candidate) => isOpen(candidate, asked));
  if (!divisible || !asked.has("capacity")) return left.length > 0;
  const most = new Map(left.map(({ picks, delivered }) => [picks[0]?.offer.id, delivered.most]));
  return [...most.values()].reduce((sum, share) => sum + share, 0) >= hundred;
}

function less(active: ReadonlySet<GoalId>, goal: GoalId): ReadonlySet<GoalId> {
  return new Set([...active].filter((each) => each !== goal));
}
