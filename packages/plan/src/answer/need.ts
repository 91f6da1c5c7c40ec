import { hundred } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import { type Choice, takenOf } from "../model/choice.ts";
import type { LinearLimit } from "../model/site.ts";
import type { Made } from "../search/planner.ts";
import type { VenueCase } from "../search/venue.ts";

/** Choices that are judged by the engine one by one; of more, what their limits say is told. */
const mostJudged = 40;

/**
 * What a change is needed for: goals that the good would miss, and the preference that it would lose, if the
 * change alone were undone. Empty where undoing it would only cost more.
 *
 * @param undone the candidate that the column takes instead
 * @param changes of the whole plan
 */
export function neededFor(
  { venue, choice, claims }: Made,
  column: number,
  undone: number,
  changes: number,
  goals: Goals,
  active: ReadonlySet<GoalId>,
): readonly (GoalId | "claim")[] {
  const instead = choice.map((taken, at) => (at === column ? [{ index: undone, share: hundred }] : taken));
  const judged = changes <= mostJudged;
  const missed: (GoalId | "claim")[] = [...active].filter((goal) =>
    goal === "qualify" ? false : misses(venue, instead, goal, goals, judged),
  );
  if (claims && !mayOriginate(venue, instead, judged))
    missed.push(active.has("qualify") ? "qualify" : "claim");
  return missed;
}

function mayOriginate({ site, oracle }: VenueCase, choice: Choice, judged: boolean): boolean {
  const open = site.ways.some(({ limits }) => limits.every((limit) => holds(limit, choice)));
  return open && (!judged || oracle.originates(site, choice));
}

function misses(
  { site, oracle }: VenueCase,
  choice: Choice,
  goal: GoalId,
  goals: Goals,
  judged: boolean,
): boolean {
  if (goal === "min-rvc" || goal === "max-asia") {
    return judged && !oracle.meets(site, choice, goals, new Set([goal]));
  }
  return takenOf(site.columns, choice).some(
    ({ candidate, share }) =>
      candidate.against.has(goal) || (goal === "capacity" && candidate.delivered.most < share),
  );
}

/** Whether a choice is within a limit. */
function holds({ adds, moves, share, fixed, plus, barred }: LinearLimit, choice: Choice): boolean {
  let added = plus * 10_000n;
  let base = fixed * 10_000n;
  for (const [at, taken] of choice.entries()) {
    for (const { index, share: part } of taken) {
      if (barred[at]?.[index] === true) return false;
      added += (adds[at]?.[index] ?? 0n) * BigInt(part);
      base += (moves[at]?.[index] ?? 0n) * BigInt(part);
    }
  }
  return added * 10_000n <= base * BigInt(share);
}
