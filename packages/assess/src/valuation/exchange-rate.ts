import type { PlainDate } from "@coproduce/goods";

/** Rates at hand for one amount in another currency, in millionths of the producer's currency for one unit. */
export interface RateSources {
  /** The rate that the producer used to record the sale or purchase itself. */
  readonly recorded: bigint | null;
  /** Rates used to record other transactions in that currency, with their days. */
  readonly otherTransactions: readonly { readonly on: PlainDate; readonly rate: bigint }[];
  /** The official rate for the day on which the material was shipped to the producer. */
  readonly official: bigint | null;
}

export interface ChosenRate {
  readonly rate: bigint;
  readonly basis: "recorded" | "other-transaction" | "official";
}

/**
 * The rate at which a value is converted to the currency of the producer's country (Uniform Regulations
 * s. 2(1)): for a sale or purchase the rate that recorded it; for a material acquired otherwise a rate used
 * within 30 days of the acquisition, else the official rate.
 *
 * @returns undefined where the rate that the provision asks for is not known.
 */
export function rateOfExchange(
  acquired: { readonly by: "purchase" | "other"; readonly on: PlainDate },
  sources: RateSources,
): ChosenRate | undefined {
  if (acquired.by === "purchase")
    return sources.recorded === null ? undefined : { rate: sources.recorded, basis: "recorded" };
  const near = sources.otherTransactions
    .map(({ on, rate }) => ({ rate, days: Math.abs(dayNumber(on) - dayNumber(acquired.on)) }))
    .filter(({ days }) => days <= 30)
    .toSorted((a, b) => a.days - b.days)[0];
  if (near !== undefined) return { rate: near.rate, basis: "other-transaction" };
  return sources.official === null ? undefined : { rate: sources.official, basis: "official" };
}

/** Days are calendar days (s. 1(1)). */
function dayNumber(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
