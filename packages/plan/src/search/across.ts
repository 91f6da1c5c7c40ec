import type { GoalId, Goals } from "../goals.ts";
import type { Choice } from "../model/choice.ts";
import type { Objective } from "./choice-program.ts";
import { costOf } from "./cost.ts";
import { leastCost, type Means } from "./least-cost.ts";
import { besideOf, type Venue } from "./venue.ts";

/** One choice under every case. */
export interface AcrossMade {
  readonly venue: Venue;
  readonly choice: Choice;
  /** What it costs in each case, in millionths, and whether it claims the preference there. */
  readonly inCase: readonly { readonly cost: bigint; readonly claims: boolean }[];
}

/**
 * The best choice for all cases at once: materials and place are chosen before the case is known, whether to
 * claim the preference after. Null where no choice meets the goals in every case.
 */
export function bestAcross(
  venues: readonly Venue[],
  goals: Goals,
  active: ReadonlySet<GoalId>,
  objective: Objective,
  means: Means,
): AcrossMade | null {
  let best: { readonly made: AcrossMade; readonly value: bigint } | null = null;
  const claims = active.has("qualify") ? true : "either";
  for (const venue of venues) {
    const { found } = leastCost({ venue, claims, goals, active, objective }, means);
    if (found === null || (best !== null && best.value <= found.value)) continue;
    const { choice, value } = found;
    const inCase = venue.map((each, at) => {
      const claimed = found.claims[at] === true;
      return { cost: costOf(each.site, choice, besideOf(each, claimed)).total.low, claims: claimed };
    });
    best = { made: { venue, choice, inCase }, value };
  }
  return best?.made ?? null;
}
