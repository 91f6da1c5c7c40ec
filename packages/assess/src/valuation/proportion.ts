import type { Money } from "@coproduce/goods";

/** `amount × part ÷ whole`, rounded half up to a millionth of a unit. @throws RangeError when `whole` is not positive. */
export function proportion(amount: Money, part: bigint, whole: bigint): Money {
  if (whole <= 0n) throw new RangeError("a proportion needs a whole above zero");
  return ((2n * amount * part + whole) / (2n * whole)) as Money;
}

/**
 * An amount divided in proportion to bases, so that the parts add up to it: what rounding down to a millionth
 * leaves goes to the largest remainders.
 */
export function divide(amount: Money, bases: readonly bigint[]): readonly Money[] {
  const whole = bases.reduce((sum, base) => sum + base, 0n);
  if (whole <= 0n) throw new RangeError("costs need an allocation base above zero");
  const parts = bases.map((base, index) => {
    const exact = amount * base;
    return { index, part: exact / whole, remainder: exact % whole };
  });
  let left = amount - parts.reduce((sum, { part }) => sum + part, 0n);
  for (const entry of parts.toSorted((a, b) => (a.remainder < b.remainder ? 1 : -1))) {
    if (left === 0n) break;
    entry.part += 1n;
    left -= 1n;
  }
  return parts.toSorted((a, b) => a.index - b.index).map(({ part }) => part as Money);
}
