import { formatMoney, formatPercent, type Money, type Percent } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import { type AcrossMade, bestAcross } from "../search/across.ts";
import type { Planner } from "../search/planner.ts";
import type { Means } from "../search/question.ts";
import type { Venue } from "../search/venue.ts";
import { choicesOf } from "./choices-answer.ts";
import type { AcrossAnswer, AcrossPlan } from "./plan-answer.ts";

/** A regime that may come, and how likely it is. */
export interface WeighedCase {
  readonly id: string;
  readonly weight: Percent;
  readonly planner: Planner;
}

/**
 * Plans for several regimes at once: the best of each where it is known before choosing, and one choice for
 * all of them, by expected cost and by greatest regret.
 */
export function acrossOf(
  cases: readonly WeighedCase[],
  goals: Goals,
  active: ReadonlySet<GoalId>,
  means: Means,
): AcrossAnswer {
  const best = cases.map(({ planner }) => planner.best(goals, active).made?.cost.total.low ?? null);
  const known = best.filter((cost) => cost !== null);
  const answered = cases.map(({ id, weight }, at) => {
    const cost = best[at] ?? null;
    return {
      id,
      probability: formatPercent(weight),
      best: cost === null ? null : formatMoney(cost),
    };
  });
  // Nothing meets the goals in every case where nothing does in one.
  if (known.length < cases.length)
    return { cases: answered, expected: null, minimumRegret: null, valueOfCertainty: null };
  const venues = venuesOf(cases);
  const weights = cases.map(({ weight }) => weight);
  const expected = bestAcross(venues, goals, active, { kind: "expected" }, means);
  const regret = bestAcross(venues, goals, active, { kind: "regret", best: known }, means);
  const foreseen = weighed(known, weights);
  const certainty = expected === null ? null : costOf(expected, weights) - foreseen;
  return {
    cases: answered,
    expected: expected === null ? null : acrossPlan(expected, known, weights),
    minimumRegret: regret === null ? null : acrossPlan(regret, known, weights),
    valueOfCertainty: certainty === null ? null : formatMoney((certainty < 0n ? 0n : certainty) as Money),
  };
}

/** The places of assembly, each in every case. */
function venuesOf(cases: readonly WeighedCase[]): readonly Venue[] {
  const [first] = cases;
  return (first?.planner.venues ?? []).map((_, place) =>
    cases.flatMap(({ planner, weight }) => {
      const venue = planner.venues[place];
      return venue === undefined ? [] : [{ ...venue, weight: BigInt(weight) }];
    }),
  );
}

function acrossPlan(made: AcrossMade, best: readonly bigint[], weights: readonly Percent[]): AcrossPlan {
  const regrets = made.inCase.map(({ cost }, at) => cost - (best[at] ?? cost));
  const site = made.venue[0]?.site;
  return {
    assembly: site?.assembly?.id ?? null,
    choices: site === undefined ? [] : choicesOf(site, made.choice),
    expectedCost: formatMoney(costOf(made, weights) as Money),
    greatestRegret: formatMoney(regrets.reduce((a, b) => (a > b ? a : b), 0n) as Money),
    inCase: made.inCase.map(({ cost, claims }, at) => ({
      cost: formatMoney(cost as Money),
      claims,
      regret: formatMoney((regrets[at] ?? 0n) as Money),
    })),
  };
}

function costOf({ inCase }: AcrossMade, weights: readonly Percent[]): bigint {
  return weighed(
    inCase.map(({ cost }) => cost),
    weights,
  );
}

/** The mean by weights that add up to a hundred percent, rounded half up to a millionth. */
function weighed(amounts: readonly bigint[], weights: readonly Percent[]): bigint {
  const sum = amounts.reduce((total, amount, at) => total + amount * BigInt(weights[at] ?? 0), 0n);
  return (sum + 5_000n) / 10_000n;
}
