import { hundred } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import { type Choice, takenOf } from "../model/choice.ts";
import type { LinearLimit } from "../model/site.ts";
import { withShare } from "../search/choice-program.ts";
import type { Made } from "../search/planner.ts";

/** Choices that are judged by the engine one by one; of more, what their limits say is told. */
const mostJudged = 40;

/** What a change is needed for, if the column were to take another candidate for the whole. */
export type Needs = (column: number, undone: number) => readonly (GoalId | "claim")[];

/**
 * What changes of a plan are needed for: goals that the good would miss, and the preference that it would
 * lose, if one of them alone were undone. Empty where undoing it would only cost more.
 *
 * @param changes of the whole plan
 */
export function needsOf(
  { venue, choice, claims }: Made,
  changes: number,
  goals: Goals,
  active: ReadonlySet<GoalId>,
): Needs {
  const { site, oracle } = venue;
  const judged = changes <= mostJudged;
  const within = limitsOf(choice);
  const mayOriginate = (instead: Choice, column: number, undone: number) =>
    site.ways.some((limits) => limits.every((limit) => within(limit, column, undone))) &&
    (!judged || oracle.originates(site, instead));
  const content = site.content === null ? [] : [withShare(site.content, 10_000 - (goals.minRvc ?? 0))];
  const asia = site.asia.map((limit) => withShare(limit, goals.maxAsia ?? 0));
  const meets = (goal: "min-rvc" | "max-asia", instead: Choice, column: number, undone: number) => {
    if (judged) return oracle.meets(site, instead, goals, new Set([goal]));
    const limits = goal === "min-rvc" ? content : asia;
    return limits.length === 0 || limits.some((limit) => within(limit, column, undone));
  };
  return (column, undone) => {
    const instead = choice.map((taken, at) => (at === column ? [{ index: undone, share: hundred }] : taken));
    const missed: (GoalId | "claim")[] = [...active].filter((goal) => {
      if (goal === "qualify") return false;
      if (goal === "min-rvc" || goal === "max-asia") return !meets(goal, instead, column, undone);
      return takenOf(site.columns, instead).some(
        ({ candidate, share }) =>
          candidate.against.has(goal) || (goal === "capacity" && candidate.delivered.most < share),
      );
    });
    if (claims && !mayOriginate(instead, column, undone))
      missed.push(active.has("qualify") ? "qualify" : "claim");
    return missed;
  };
}

/** What a choice adds to a limit, column by column. */
interface Sums {
  readonly added: bigint;
  readonly base: bigint;
  /** Columns that take what is barred. */
  readonly barred: ReadonlySet<number>;
}

/** Whether a choice is within a limit where one column takes another candidate: every limit is summed once. */
function limitsOf(choice: Choice): (limit: LinearLimit, column: number, undone: number) => boolean {
  const known = new Map<LinearLimit, Sums>();
  return (limit, column, undone) => {
    const sums = known.get(limit) ?? sumsOf(limit, choice);
    known.set(limit, sums);
    if (limit.barred[column]?.[undone] === true) return false;
    if (sums.barred.size > (sums.barred.has(column) ? 1 : 0)) return false;
    const taken = sumsOf({ ...limit, plus: 0n, fixed: 0n }, choice, column);
    const added = sums.added - taken.added + (limit.adds[column]?.[undone] ?? 0n) * 10_000n;
    const base = sums.base - taken.base + (limit.moves[column]?.[undone] ?? 0n) * 10_000n;
    return added * 10_000n <= base * BigInt(limit.share);
  };
}

/** Sums of a choice in a limit, or of one of its columns. */
function sumsOf({ adds, moves, fixed, plus, barred }: LinearLimit, choice: Choice, only?: number): Sums {
  let added = plus * 10_000n;
  let base = fixed * 10_000n;
  const found = new Set<number>();
  for (const [at, taken] of only === undefined ? choice.entries() : [[only, choice[only] ?? []] as const]) {
    for (const { index, share } of taken) {
      if (barred[at]?.[index] === true) found.add(at);
      added += (adds[at]?.[index] ?? 0n) * BigInt(share);
      base += (moves[at]?.[index] ?? 0n) * BigInt(share);
    }
  }
  return { added, base, barred: found };
}
