import type { GoalId, Goals } from "../goals.ts";
import type { Choice } from "../model/choice.ts";
import type { Objective } from "./choice-program.ts";
import { costOf } from "./cost.ts";
import { leastCost } from "./least-cost.ts";
import type { Means } from "./question.ts";
import { besideOf, type Venue, type VenueCase } from "./venue.ts";

/** One choice under every case. */
export interface AcrossMade {
  readonly venue: Venue;
  readonly choice: Choice;
  readonly inCase: readonly CaseCost[];
}

/** What a choice costs in one case, in millionths, and whether it claims the preference there. */
interface CaseCost {
  readonly cost: bigint;
  readonly claims: boolean;
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
    best = { made: { venue, choice, inCase: venue.map((each) => inCaseOf(each, choice, claims)) }, value };
  }
  return best?.made ?? null;
}

/** What a choice costs in a case: it claims the preference where that is open to it and no dearer, or asked for. */
function inCaseOf(venueCase: VenueCase, choice: Choice, claims: "either" | true): CaseCost {
  const { site, oracle } = venueCase;
  const cost = (claimed: boolean): CaseCost => ({
    cost: costOf(site, choice, besideOf(venueCase, claimed)).total.low,
    claims: claimed,
  });
  const [claimed, unclaimed] = [cost(true), cost(false)];
  if (claims === true) return claimed;
  return claimed.cost <= unclaimed.cost && oracle.originates(site, choice) ? claimed : unclaimed;
}
