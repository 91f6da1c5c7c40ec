import { type Money, parseMoney, unit, zero } from "@coproduce/goods";
import type { OptionsDocument } from "../options/schema.ts";
import { money } from "./spread.ts";

/** Goods a year and years, in millionths; over them yearly and single payments are spread. */
export interface Volume {
  readonly perYear: bigint | null;
  readonly years: bigint;
}

export function volumeOf({ volumePerYear, horizonYears }: OptionsDocument): Volume {
  return {
    perYear: volumePerYear === undefined ? null : quantity(volumePerYear),
    years: horizonYears === undefined ? unit : quantity(horizonYears),
  };
}

/** What is paid once, for one good, rounded half up to a millionth. */
export function spreadOnce(paid: string | undefined, { perYear, years }: Volume): Money {
  if (paid === undefined || perYear === null) return zero;
  return divide(money(paid) * unit * unit, perYear * years);
}

/** What is paid for a year, for one good, rounded half up to a millionth. */
export function spreadYearly(paid: string | undefined, { perYear }: Volume): Money {
  if (paid === undefined || perYear === null) return zero;
  return divide(money(paid) * unit, perYear);
}

/** A quantity in millionths; what is finer is cut off. */
export function quantity(stated: string | number): bigint {
  const [whole = "0", fraction = ""] = String(stated).split(".");
  const amount = parseMoney(`${whole}.${fraction.slice(0, 6).padEnd(6, "0")}`);
  if (typeof amount !== "bigint")
    throw new TypeError(`"${stated}" is no quantity: validate the document before`);
  return amount;
}

function divide(amount: bigint, by: bigint): Money {
  return ((2n * amount + by) / (2n * by)) as Money;
}
