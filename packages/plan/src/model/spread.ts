import type { AmountAnswer } from "@coproduce/assess";
import { formatMoney, type Money, parseMoney, zero } from "@coproduce/goods";

/** An amount between two others; `high` is null where nothing bounds it. */
export interface Spread {
  readonly low: Money;
  readonly high: Money | null;
}

export const nothing: Spread = { low: zero, high: zero };

/** Not known at all: from nothing to without bound. */
export const unknown: Spread = { low: zero, high: null };

export function exactly(amount: Money): Spread {
  return { low: amount, high: amount };
}

export function addSpreads(...spreads: readonly Spread[]): Spread {
  let low: bigint = zero;
  let high: bigint | null = zero;
  for (const spread of spreads) {
    low += spread.low;
    high = high === null || spread.high === null ? null : high + spread.high;
  }
  return { low: low as Money, high: high as Money | null };
}

export function readSpread(amount: AmountAnswer): Spread {
  if (typeof amount === "string") return exactly(money(amount));
  return { low: money(amount.low), high: amount.high === null ? null : money(amount.high) };
}

export function spreadAnswer({ low, high }: Spread): AmountAnswer {
  if (low === high) return formatMoney(low);
  return { low: formatMoney(low), high: high === null ? null : formatMoney(high) };
}

/** Reads an amount that a schema has accepted. */
export function money(text: string): Money {
  const amount = parseMoney(text);
  if (typeof amount !== "bigint") throw new TypeError(`"${text}" is no amount: validate the document before`);
  return amount as Money;
}
