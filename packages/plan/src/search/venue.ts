import type { LinearLimit, LinearWay, Site } from "../model/site.ts";
import type { Beside } from "./cost.ts";
import type { Oracle } from "./oracle.ts";

/** A place of assembly under the law of one case. */
export interface VenueCase {
  readonly site: Site;
  readonly oracle: Oracle;
  /** Probability of the case, in hundredths of a percent. */
  readonly weight: bigint;
  readonly claimed: Beside;
  readonly unclaimed: Beside;
}

/** One place of assembly in every case that is planned for at once: its columns are the same in all of them. */
export type Venue = readonly VenueCase[];

/** What the good does in one case: it claims the preference by one way to originate, or does not claim it. */
export interface Mode {
  readonly claims: boolean;
  readonly limits: readonly LinearLimit[];
}

/** One mode for each case. */
export type Modes = readonly Mode[];

export function besideOf({ claimed, unclaimed }: VenueCase, claims: boolean): Beside {
  return claims ? claimed : unclaimed;
}

/** Of more combinations of modes than these, those that ask the least are searched. */
export const mostModes = 600;

/**
 * Every combination of modes. One that asks more than another with the same claims is left out: whatever meets
 * it meets the other.
 *
 * @param claims whether the preference may be claimed, must be, or may not be
 */
export function modesOf(venue: Venue, claims: "either" | boolean): readonly Modes[] {
  let all: readonly Modes[] = [[]];
  for (const { site } of venue) {
    const claiming = claims === false ? [] : distinct(site.ways);
    const own: readonly Mode[] = [
      ...claiming.map((limits) => ({ claims: true, limits })),
      ...(claims === true ? [] : [{ claims: false, limits: [] }]),
    ];
    all = all.flatMap((so) => own.map((mode) => [...so, mode]));
    if (venue.length > 1) all = undominated(all);
  }
  if (venue.length === 1 || all.length <= mostModes) return all;
  return all.toSorted((one, other) => asks(one) - asks(other)).slice(0, mostModes);
}

function asks(modes: Modes): number {
  return modes.reduce((sum, { limits }) => sum + limits.length, 0);
}

function distinct(ways: readonly LinearWay[]): readonly LinearWay[] {
  const seen = new Map<string, LinearWay>();
  for (const limits of ways) {
    const key = limits.map(limitKey).sort().join();
    if (!seen.has(key)) seen.set(key, limits);
  }
  return [...seen.values()];
}

function undominated(all: readonly Modes[]): readonly Modes[] {
  const asked = all.map((modes) => ({
    modes,
    claims: modes.map(({ claims }) => Number(claims)).join(""),
    limits: new Set(modes.flatMap(({ limits }) => limits.map(limitKey))),
  }));
  return asked
    .filter(
      (one, at) =>
        !asked.some(
          (other, place) =>
            place !== at &&
            other.claims === one.claims &&
            (other.limits.size < one.limits.size || (other.limits.size === one.limits.size && place < at)) &&
            [...other.limits].every((key) => one.limits.has(key)),
        ),
    )
    .map(({ modes }) => modes);
}

const keys = new WeakMap<LinearLimit, string>();

/** The same for limits that ask the same. */
export function limitKey(limit: LinearLimit): string {
  let key = keys.get(limit);
  if (key === undefined) {
    key = JSON.stringify(limit, (_, value) => (typeof value === "bigint" ? `${value}` : value));
    keys.set(limit, key);
  }
  return key;
}
