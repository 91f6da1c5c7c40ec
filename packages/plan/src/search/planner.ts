import { type Assessment, assess } from "@coproduce/assess";
import type { ProductDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { GoalId, Goals } from "../goals.ts";
import { type Choice, wholly } from "../model/choice.ts";
import { productWith } from "../model/site.ts";
import type { Spread } from "../model/spread.ts";
import { finishedDutyOf } from "./case.ts";
import { type Cost, costOf } from "./cost.ts";
import { leastCost } from "./least-cost.ts";
import type { Means } from "./question.ts";
import { besideOf, type VenueCase } from "./venue.ts";

/** A good made in one way, and what it costs by part. */
export interface Made {
  readonly venue: VenueCase;
  readonly choice: Choice;
  readonly claims: boolean;
  readonly product: ProductDocument;
  /**
   * What the engine says of it. Asked for where it is shown: proofs and levers of a large good take longer
   * than its verdict.
   *
   * @throws PlanFault where the engine does not confirm what the plan claims, or finds another duty
   */
  readonly assess: () => Assessment;
  readonly cost: Cost;
}

/** The best of all sites, with the preference claimed or not. */
export interface Best {
  readonly made: Made | null;
  /** No choice costs less, in millionths; null where none is possible. */
  readonly bound: bigint | null;
}

/** Whether it is proven that there is no choice; else none may have been found. */
export function isImpossible({ made, bound }: Best): boolean {
  return made === null && bound === null;
}

/** The optimiser claims what the engine does not confirm: a fault of ours. */
export class PlanFault extends Error {
  override readonly name = "PlanFault";
}

/** Finds the cheapest way to make a good under changing goals. */
export class Planner {
  readonly venues: readonly VenueCase[];
  readonly #regime: Regime;
  readonly #means: Means;
  readonly #found = new Map<string, Best>();

  /** @param venues every place of assembly, the present one first */
  constructor(venues: readonly VenueCase[], regime: Regime, means: Means) {
    this.venues = venues;
    this.#regime = regime;
    this.#means = means;
  }

  /** The cheapest under the active goals, with the preference claimed where that is the cheaper or asked for. */
  best(goals: Goals, active: ReadonlySet<GoalId>): Best {
    const claimed = this.bestOf(true, goals, active);
    if (active.has("qualify")) return claimed;
    const unclaimed = this.bestOf(false, goals, active);
    const made = cheaper(claimed.made, unclaimed.made);
    return { made, bound: lesser(claimed.bound, unclaimed.bound) };
  }

  /** The cheapest with the preference claimed, or without. */
  bestOf(claims: boolean, goals: Goals, active: ReadonlySet<GoalId>): Best {
    const key = JSON.stringify([claims, goals, [...active].filter((goal) => goal !== "qualify").sort()]);
    const before = this.#found.get(key);
    if (before !== undefined) return before;
    let best: Best = { made: null, bound: null };
    for (const venue of this.venues) {
      const question = { venue: [venue], claims, goals, active, objective: { kind: "expected" } } as const;
      const { found, bound } = leastCost(question, this.#means);
      const made = found === null ? null : this.make(venue, found.choice, claims);
      best = {
        made: cheaper(best.made, made),
        bound: lesser(best.bound, bound === null ? null : bound / 10_000n),
      };
    }
    this.#found.set(key, best);
    return best;
  }

  /** Makes a good of a choice. */
  make(venue: VenueCase, choice: Choice, claims: boolean): Made {
    const { site } = venue;
    const product = productWith(site, choice);
    const cost = costOf(site, choice, besideOf(venue, claims));
    let confirmed: Assessment | null = null;
    const confirm = () => {
      confirmed ??= this.#confirmed(product, claims, cost.finishedDuty);
      return confirmed;
    };
    return { venue, choice, claims, product, assess: confirm, cost };
  }

  #confirmed(product: ProductDocument, claims: boolean, reckoned: Spread): Assessment {
    const assessment = assess(product, this.#regime);
    if (claims && assessment.origin.asDocumented !== "originating")
      throw new PlanFault("the plan claims the preference for a good that does not originate");
    const duty = finishedDutyOf(product, assessment.duty, this.#regime, claims);
    if (duty.low !== reckoned.low || duty.high !== reckoned.high)
      throw new PlanFault("the duty of the planned good is not the one that the plan reckoned with");
    return assessment;
  }

  /** The good as it is made now: it claims the preference where that is open to it and the cheaper. */
  before(): Made {
    const [venue] = this.venues;
    if (venue === undefined) throw new TypeError("a product is assembled somewhere");
    const choice = wholly(venue.site.columns.map(() => 0));
    const unclaimed = this.make(venue, choice, false);
    if (!venue.oracle.originates(venue.site, choice)) return unclaimed;
    return cheaper(this.make(venue, choice, true), unclaimed) ?? unclaimed;
  }
}

/** The cheaper as far as costs are known; the first where they cost the same. */
function cheaper(one: Made | null, other: Made | null): Made | null {
  if (one === null) return other;
  if (other === null) return one;
  return other.cost.total.low < one.cost.total.low ? other : one;
}

function lesser(one: bigint | null, other: bigint | null): bigint | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
