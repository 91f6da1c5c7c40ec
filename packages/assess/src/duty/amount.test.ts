import type { Money } from "@coproduce/goods";
import type { AdValoremRate } from "@coproduce/law";
import { expect, test } from "vitest";
import { type Amount, dutyOn, exactly, open, span, sum, toCent } from "./amount.ts";

const money = (micro: bigint) => micro as Money;

// CBP Form 7501 instructions, block 34: duty in dollars and cents.
test("half a cent is rounded up, less is not", () => {
  expect(toCent(5_000n)).toBe(10_000n);
  expect(toCent(4_999n)).toBe(0n);
  expect(dutyOn(money(333_330_000n), 25_000 as AdValoremRate)).toBe(8_330_000n);
});

test("a sum or span with an open amount is open", () => {
  const one = exactly(money(1n));
  expect(sum([one, open])).toEqual({ low: 1n, high: null });
  expect(span([one, open])).toEqual({ low: 0n, high: null });
  expect(span([one, exactly(money(3n))])).toEqual<Amount>({ low: money(1n), high: money(3n) });
});
