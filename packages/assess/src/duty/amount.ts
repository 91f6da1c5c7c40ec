import { type Money, zero } from "@coproduce/goods";
import { type AdValoremRate, wholeValue } from "@coproduce/law";

/** An amount as far as it is known: `high` null is open. Equal ends are an exact amount. */
export interface Amount {
  readonly low: Money;
  readonly high: Money | null;
}

export const nothing: Amount = { low: zero, high: zero };

/** Nothing known but that duty is not negative. */
export const open: Amount = { low: zero, high: null };

export function exactly(amount: Money): Amount {
  return { low: amount, high: amount };
}

export function sum(amounts: readonly Amount[]): Amount {
  let low = 0n;
  let high: bigint | null = 0n;
  for (const amount of amounts) {
    low += amount.low;
    high = high === null || amount.high === null ? null : high + amount.high;
  }
  return { low: low as Money, high: high as Money | null };
}

/** The smallest amount that holds all of those given: what is known where any of them may be true. */
export function span(amounts: readonly Amount[]): Amount {
  const [first, ...rest] = amounts;
  if (first === undefined) return open;
  return rest.reduce(
    (so, next) => ({
      low: lesser(so.low, next.low),
      high: so.high === null || next.high === null ? null : larger(so.high, next.high),
    }),
    first,
  );
}

// Math.min and Math.max take no bigint.
function lesser(a: Money, b: Money): Money {
  if (a < b) return a;
  return b;
}

function larger(a: Money, b: Money): Money {
  if (a < b) return b;
  return a;
}

export function isSame(a: Amount, b: Amount): boolean {
  return a.low === b.low && a.high === b.high;
}

const cent = 10_000n;

/**
 * Rounds a duty or fee to the cent, half a cent upwards. Amounts of duty are stated in dollars and cents
 * (CBP Form 7501 instructions, block 34); nothing but duties and fees is ever rounded.
 *
 * @param numerator amount in millionths of a unit, times `denominator`
 */
export function toCent(numerator: bigint, denominator = 1n): Money {
  const scaled = denominator * cent;
  return (((numerator * 2n + scaled) / (scaled * 2n)) * cent) as Money;
}

/** A percentage of an amount of money, to the cent. */
export function dutyOn(base: Money, rate: AdValoremRate): Money {
  return toCent(base * BigInt(rate), wholeValue);
}
