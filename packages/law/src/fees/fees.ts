import { type Money, type PlainDate, parseMoney } from "@coproduce/goods";
import type { Citation } from "../agreement/provision.ts";
import type { AdValoremRate } from "../schedule/rate.ts";

/** Fees that are collected with an entry, beside the duties. */
export interface Fees {
  readonly processing: {
    readonly rate: AdValoremRate;
    readonly citation: Citation;
    /** What exempts goods that qualify under the agreement. */
    readonly exempt: Citation;
    /** By the first day from which they stand; decimal strings. */
    readonly limits: readonly ProcessingLimits[];
    /** Last day for which limits were read. */
    readonly knownUntil: PlainDate;
  };
  readonly harbor: { readonly rate: AdValoremRate; readonly citation: Citation };
}

export interface ProcessingLimits {
  readonly from: PlainDate;
  readonly least: string;
  readonly most: string;
  readonly citation: Citation;
}

/** The limits that stand on a date; undefined before the first. */
export function processingLimits(
  { processing }: Fees,
  on: PlainDate,
): { readonly least: Money; readonly most: Money; readonly citation: Citation } | undefined {
  const limits = processing.limits.findLast(({ from }) => from <= on);
  if (limits === undefined) return undefined;
  // The parser let only amounts through.
  return {
    least: parseMoney(limits.least) as Money,
    most: parseMoney(limits.most) as Money,
    citation: limits.citation,
  };
}
