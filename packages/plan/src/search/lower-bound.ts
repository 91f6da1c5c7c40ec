import type { GoalId } from "../goals.ts";
import type { LinearLimit } from "../model/site.ts";
import { leftIn } from "./selection.ts";
import { besideOf, type Modes, type Venue } from "./venue.ts";

/** Multipliers that are tried for a limit: each halves what is left between too little and enough. */
const halvings = 24;
const doublings = 60;

/** What floating point may be wrong by, relative to the amount. */
const doubt = 1e-7;

/**
 * What no choice can cost less than: the cheapest candidates, with each limit in turn charged for at the price
 * that raises the bound most (Lagrangian relaxation of the others). It costs a few passes over the
 * candidates, so that most ways to originate are seen to be too dear without being solved.
 *
 * @returns millionths times hundredths of a percent; null where one limit alone leaves no choice
 */
export function lowerBound(
  venue: Venue,
  modes: Modes,
  limits: readonly LinearLimit[],
  active: ReadonlySet<GoalId>,
): bigint | null {
  const [first] = venue;
  if (first === undefined) return null;
  const { columns } = first.site;
  const offered = columns.map((each, column) => ({ column, indices: leftIn(each, column, limits, active) }));
  if (offered.some(({ indices }) => indices.length === 0)) return null;
  const costs = offered.map(({ column, indices }) => indices.map((index) => costOf(venue, column, index)));
  const free = relaxed(costs, null, 0, 0);
  let most = free.value;
  for (const limit of limits) {
    const part = limit.share / 10_000;
    const bound = part * units(limit.fixed) - units(limit.plus);
    const weights = offered.map(({ column, indices }) =>
      indices.map(
        (index) =>
          units(limit.adds[column]?.[index] ?? 0n) - part * units(limit.moves[column]?.[index] ?? 0n),
      ),
    );
    const least = weights.reduce((sum, row) => sum + Math.min(...row), 0);
    if (least > bound + doubt * (1 + Math.abs(bound))) return null;
    const charged = dearest(costs, weights, bound);
    if (charged > most) most = charged;
  }
  const beside = venue.reduce((sum, each, at) => {
    const { finishedDuty, compliance } = besideOf(each, modes[at]?.claims === true);
    return sum + each.weight * (finishedDuty.low + compliance + each.site.cost + each.site.switching);
  }, 0n);
  const safe = most - doubt * (1 + Math.abs(most));
  return BigInt(Math.floor(safe * 1e6)) * 10_000n + beside;
}

/** What a candidate costs at least, over all cases: what is paid once may be shared, and duty may be deferred. */
function costOf(venue: Venue, column: number, index: number): number {
  let sum = 0n;
  for (const { site, weight } of venue) {
    const { candidates, divisible } = site.columns[column] ?? { candidates: [], divisible: false };
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    const { value, freight, inputDuty, switching } = candidate;
    sum += weight * (value + freight + inputDuty.due.low + (divisible ? 0n : switching));
  }
  return Number(sum) / 1e10;
}

/** The highest bound that charging for one limit gives. */
function dearest(
  costs: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
  bound: number,
): number {
  const at = (price: number) => relaxed(costs, weights, price, bound);
  const free = at(0);
  if (free.excess <= 0) return free.value;
  let [low, high, most] = [0, 1 / 64, free.value];
  for (let count = 0; count < doublings; count++) {
    const { value, excess } = at(high);
    if (value > most) most = value;
    if (excess <= 0) break;
    low = high;
    high *= 2;
  }
  for (let count = 0; count < halvings; count++) {
    const middle = (low + high) / 2;
    const { value, excess } = at(middle);
    if (value > most) most = value;
    if (excess > 0) low = middle;
    else high = middle;
  }
  return most;
}

/** The cheapest candidates where what a limit weighs is charged for, and by how much they exceed it. */
function relaxed(
  costs: readonly (readonly number[])[],
  weights: readonly (readonly number[])[] | null,
  price: number,
  bound: number,
): { readonly value: number; readonly excess: number } {
  let value = -price * bound;
  let excess = -bound;
  for (let column = 0; column < costs.length; column++) {
    const row = costs[column] ?? [];
    const weighed = weights?.[column];
    let [least, weight] = [Number.POSITIVE_INFINITY, 0];
    for (let index = 0; index < row.length; index++) {
      const each = weighed?.[index] ?? 0;
      const charged = (row[index] ?? 0) + price * each;
      if (charged < least) [least, weight] = [charged, each];
    }
    value += least;
    excess += weight;
  }
  return { value, excess };
}

/** Millionths as units of the currency. */
function units(amount: bigint): number {
  return Number(amount) / 1e6;
}
