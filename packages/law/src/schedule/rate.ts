import type { Money } from "@coproduce/goods";

/**
 * A rate of duty in percent of value, as an integer of ten-thousandths of a percent: 6.25 percent is 62500.
 * Tariffs print at most four decimals of a percent.
 */
export type AdValoremRate = number & { readonly __brand: "AdValoremRate" };

/** The whole value: 100 percent. */
export const wholeValue = 1_000_000n;

export interface Free {
  readonly kind: "free";
}

export interface AdValorem {
  readonly kind: "ad-valorem";
  readonly rate: AdValoremRate;
}

/** An amount of money for each unit of quantity: 41.7¢/kg. */
export interface Specific {
  readonly kind: "specific";
  readonly amount: Money;
  /** The unit as a fact key says it: "kg", "each", "pf-liter", "kg-on-drained-weight". */
  readonly unit: string;
}

/** Several duties at once: 41.7¢/kg + 0.9%. */
export interface Compound {
  readonly kind: "compound";
  readonly parts: readonly (AdValorem | Specific)[];
}

/** A rate that depends on something the tariff says in words. It is kept and reported, never guessed. */
export interface Worded {
  readonly kind: "worded";
  readonly text: string;
}

export type Rate = Free | AdValorem | Specific | Compound | Worded;

/** Reads "6.25" percent; undefined when it has more than four decimals or is no number. */
export function parseAdValorem(percent: string): AdValoremRate | undefined {
  const match = /^(\d*)(?:\.(\d{1,4}))?$/.exec(percent.trim());
  if (match === null || (match[1] === "" && match[2] === undefined)) return undefined;
  return (Number(match[1]) * 10_000 + Number((match[2] ?? "").padEnd(4, "0"))) as AdValoremRate;
}

/** Writes a rate as percent without needless zeros: "6.25". */
export function formatAdValorem(rate: AdValoremRate): string {
  const fraction = String(rate % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${Math.trunc(rate / 10_000)}${fraction === "" ? "" : `.${fraction}`}`;
}
