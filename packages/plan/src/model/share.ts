import { hundred, type Percent } from "@coproduce/goods";
import { quantity, type Volume } from "./volume.ts";

/** Between two shares of the yearly quantity, both in hundredths of a percent; empty where least exceeds most. */
export interface ShareRange {
  readonly least: Percent;
  readonly most: Percent;
}

export const anyShare: ShareRange = { least: 0 as Percent, most: hundred };

export function isWhole({ least, most }: ShareRange): boolean {
  return least <= hundred && most >= hundred;
}

export function bothRanges(one: ShareRange, other: ShareRange): ShareRange {
  return {
    least: Math.max(one.least, other.least) as Percent,
    most: Math.min(one.most, other.most) as Percent,
  };
}

/** The largest share that a quantity a year suffices for, and the smallest that takes as much. */
export function shareUpTo(goods: string | number, { perYear }: Volume): Percent {
  if (perYear === null) return hundred;
  const share = (quantity(goods) * 10_000n) / perYear;
  return Number(share > 10_000n ? 10_000n : share) as Percent;
}

/** May exceed a hundred percent: the quantity is never reached then. */
export function shareFrom(goods: string | number, { perYear }: Volume): Percent {
  if (perYear === null) return 0 as Percent;
  return Number((quantity(goods) * 10_000n + perYear - 1n) / perYear) as Percent;
}

/** Part of an amount, rounded half up to a millionth; amounts in cents are exact. */
export function shareOf(amount: bigint, share: Percent): bigint {
  return share === hundred ? amount : (2n * amount * BigInt(share) + 10_000n) / 20_000n;
}
