import type { AmountAnswer } from "@coproduce/assess";

/** A layer on the bar of the whole: where it starts, what is certain of it, and what could come to it. */
export interface WaterfallStep {
  readonly start: number;
  readonly certain: number;
  readonly possible: number;
}

/** Least and greatest value for drawing; an open amount ends at the scale. */
export function endsOf(amount: AmountAnswer, open: number): readonly [low: number, high: number] {
  if (typeof amount === "string") return [Number(amount), Number(amount)];
  return [Number(amount.low), amount.high === null ? open : Number(amount.high)];
}

/**
 * Each layer after the ones before it, in percent of `full`. Positions are for drawing only; sums are the
 * engine's.
 */
export function waterfall(amounts: readonly AmountAnswer[], full: number): readonly WaterfallStep[] {
  let at = 0;
  const percent = (value: number) => (full === 0 ? 0 : Math.min(100, (value / full) * 100));
  return amounts.map((amount) => {
    const [low, high] = endsOf(amount, full - at);
    const step = { start: percent(at), certain: percent(low), possible: percent(Math.max(0, high - low)) };
    at += low;
    return step;
  });
}
