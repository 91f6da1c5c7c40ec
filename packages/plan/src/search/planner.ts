import { type Assessment, assess, hasDutyLaw, productDuty } from "@coproduce/assess";
import type { ProductDocument } from "@coproduce/goods";
import { type Money, zero } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { GoalId, Goals } from "../goals.ts";
import type { Candidate } from "../model/column.ts";
import { productWith, type Site } from "../model/site.ts";
import { addSpreads, exactly, readSpread, type Spread, unknown } from "../model/spread.ts";
import type { Choice } from "./choice-program.ts";
import { leastCost, type Means } from "./least-cost.ts";

/** A good made in one way, and what it costs by part. */
export interface Made {
  readonly site: Site;
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

export interface Cost {
  readonly materials: Money;
  readonly assembly: Money;
  readonly inputDuty: Spread;
  readonly freight: Money;
  readonly finishedDuty: Spread;
  readonly switching: Money;
  readonly compliance: Money;
  readonly total: Spread;
}

/** The best of all sites, with the preference claimed or not. */
export interface Best {
  readonly made: Made | null;
  /** No combination costs less, in millionths; null where none is possible. */
  readonly bound: bigint | null;
}

/** The optimiser claims what the engine does not confirm: a fault of ours. */
export class PlanFault extends Error {
  override readonly name = "PlanFault";
}

/** Finds the cheapest way to make a good under changing goals. */
export class Planner {
  readonly #sites: readonly Site[];
  readonly #regime: Regime;
  readonly #means: Means;
  readonly #compliance: Money;
  readonly #duties = new Map<Site, { readonly claimed: Spread; readonly unclaimed: Spread }>();
  readonly #found = new Map<string, Best>();

  constructor(sites: readonly Site[], regime: Regime, means: Means, compliance: Money) {
    this.#sites = sites;
    this.#regime = regime;
    this.#means = means;
    this.#compliance = compliance;
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
    for (const site of this.#sites) {
      const least = leastCost({ site, claims, goals, active }, this.#means);
      const beside = this.#beside(site, claims);
      const made = least.choice === null ? null : this.make(site, least.choice, claims);
      const bound = least.bound === null ? null : least.bound + beside;
      best = { made: cheaper(best.made, made), bound: lesser(best.bound, bound) };
    }
    this.#found.set(key, best);
    return best;
  }

  /** Makes a good of one candidate of each column. */
  make(site: Site, choice: Choice, claims: boolean): Made {
    const product = productWith(site, choice);
    const finishedDuty = this.#dutiesOf(site)[claims ? "claimed" : "unclaimed"];
    let confirmed: Assessment | null = null;
    const confirm = () => {
      confirmed ??= confirmedBy(assess(product, this.#regime), claims, finishedDuty);
      return confirmed;
    };
    const taken = site.columns.flatMap(({ candidates }, at) => candidates[choice[at] ?? 0] ?? []);
    const sum = (read: (candidate: Candidate) => Money) =>
      taken.reduce((total, candidate) => (total + read(candidate)) as Money, zero as Money);
    const materials = sum(({ value }) => value);
    const freight = sum((candidate) => candidate.freight);
    const switching = (sum((candidate) => candidate.switching) + site.switching) as Money;
    const inputDuty = addSpreads(...taken.map((candidate) => candidate.inputDuty));
    const compliance = claims ? this.#compliance : zero;
    const fixed = (materials + site.cost + freight + switching + compliance) as Money;
    const total = addSpreads(exactly(fixed), inputDuty, finishedDuty);
    const cost = {
      materials,
      assembly: site.cost,
      inputDuty,
      freight,
      finishedDuty,
      switching,
      compliance,
      total,
    };
    return { site, choice, claims, product, assess: confirm, cost };
  }

  /** The good as it is made now: it claims the preference where that is open to it and the cheaper. */
  before(): Made {
    const [site] = this.#sites;
    if (site === undefined) throw new TypeError("a product is assembled somewhere");
    const choice = site.columns.map(() => 0);
    const unclaimed = this.make(site, choice, false);
    if (!this.#means.oracle.holds(site, choice, true, {}, new Set())) return unclaimed;
    return cheaper(this.make(site, choice, true), unclaimed) ?? unclaimed;
  }

  /** What a good costs beside its materials: duty, assembly, compliance. */
  #beside(site: Site, claims: boolean): bigint {
    const duty = this.#dutiesOf(site)[claims ? "claimed" : "unclaimed"];
    return duty.low + site.cost + site.switching + (claims ? this.#compliance : 0n);
  }

  #dutiesOf(site: Site): { readonly claimed: Spread; readonly unclaimed: Spread } {
    let duties = this.#duties.get(site);
    if (duties === undefined) {
      const regime = this.#regime;
      const duty = hasDutyLaw(regime) ? productDuty(site.product, regime, true) : null;
      duties = { claimed: dutyOf(duty, true), unclaimed: dutyOf(duty, false) };
      this.#duties.set(site, duties);
    }
    return duties;
  }
}

function confirmedBy(assessment: Assessment, claims: boolean, reckoned: Spread): Assessment {
  if (claims && assessment.origin.asDocumented !== "originating")
    throw new PlanFault("the plan claims the preference for a good that does not originate");
  const duty = dutyOf(assessment.duty, claims);
  if (duty.low !== reckoned.low || duty.high !== reckoned.high)
    throw new PlanFault("the duty of the planned good is not the one that the plan reckoned with");
  return assessment;
}

/** Unknown where the document or the law that is loaded does not say enough. */
function dutyOf(duty: Assessment["duty"], claims: boolean): Spread {
  if (duty === null || "unavailable" in duty) return unknown;
  return readSpread(duty[claims ? "claimed" : "unclaimed"].total.amount);
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
