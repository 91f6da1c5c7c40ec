import type { PlainDate } from "@coproduce/goods";
import type { Citation, Words } from "../agreement/provision.ts";
import type { AdValoremRate } from "../schedule/rate.ts";

/**
 * What a provision does to the duty.
 *
 * - `add`: a percentage on its base, over the base duty ("the duty provided in the applicable subheading + 25%").
 * - `total`: lifts base duty and this duty together to a percentage; nothing where the base duty is higher.
 * - `instead`: a percentage in place of the base duty.
 * - `none`: an exemption ("no change").
 * - `column-2`: the rates of column 2 in place of column 1.
 * - `preference`: free of base duty under the agreement.
 * - `prohibited`: the goods may not enter.
 * - `unknown`: the law is known to reach the goods, its rate is not known here; at most `limit`.
 */
export type MeasureRate =
  | { readonly kind: "add" | "total" | "instead"; readonly rate: AdValoremRate }
  | { readonly kind: "none" | "column-2" | "preference" | "prohibited" }
  | { readonly kind: "unknown"; readonly limit: AdValoremRate | null };

export type Metal = "steel" | "aluminum" | "copper";

/** The part of the customs value on which a rate falls. */
export type DutyBase = "full" | Metal | "non-us-content";

/** A condition of a provision, beside code, origin and date. All of a provision's conditions must hold. */
export type MeasureCondition =
  /** The goods qualify under the agreement and the preference is claimed. */
  | { readonly kind: "usmca" }
  /** A fact is true or false: a claim, a use, a quota. */
  | { readonly kind: "is"; readonly fact: string; readonly value: boolean }
  | { readonly kind: "below" | "at-least"; readonly fact: string; readonly limit: number }
  | { readonly kind: "before"; readonly fact: string; readonly date: PlainDate }
  | { readonly kind: "one-of" | "none-of"; readonly fact: string; readonly economies: readonly string[] };

/** One heading of a measure in one interval of time: who, what, on which conditions, at which rate. */
export interface MeasureProvision {
  /** HTSUS heading, or the item of the order where there is none. */
  readonly heading: string;
  readonly from: PlainDate;
  /** Last day; null while in force. */
  readonly until: PlainDate | null;
  /** Origins, ISO codes and ids of country groups; null is every foreign economy. */
  readonly origin: readonly string[] | null;
  readonly originExcept: readonly string[];
  /** Lists of goods; null is all goods. */
  readonly goods: readonly string[] | null;
  readonly goodsExcept: readonly string[];
  readonly when: readonly MeasureCondition[];
  readonly rate: MeasureRate;
  readonly base: DutyBase;
  /** Most of the value that counts as United States content, in percent; null is all of it. */
  readonly usContentAtMost: number | null;
  /**
   * How much of the value counts as subject to this measure for those that yield to it. `base`: that on which
   * its rate falls; `full`: all of it; `nothing`: none, as for an exemption.
   */
  readonly covers: "base" | "full" | "nothing";
  /** Sources disagree on whether it stands, up to and including this day. */
  readonly disputedUntil: PlainDate | null;
  readonly citation: Citation;
}

/** A measure gives way, on the value that the other covers. */
export interface Yielding {
  /** A measure ("section-232/steel") or all of an authority ("section-232"). */
  readonly to: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly citation: Citation | null;
}

/** What is not known or not held here about a measure: said with every answer that it could change. */
export interface MeasureDoubt {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** Codes concerned; null: whatever the measure touches. */
  readonly codes: readonly string[] | null;
  readonly words: Words;
}

/** Later judgment that a measure was unlawful from its beginning. */
export interface StruckDown {
  readonly on: PlainDate;
  readonly citation: Citation;
}

/** One additional duty under one authority, with its whole history. */
export interface Measure {
  /** Path below the measures of the economy: "section-301/china-lists". */
  readonly id: string;
  readonly authority: string;
  readonly into: "US" | "MX" | "CA";
  readonly title: Words;
  readonly yields: readonly Yielding[];
  readonly struckDown: StruckDown | null;
  readonly doubts: readonly MeasureDoubt[];
  /** In order: of those that touch an entry, the first whose conditions hold decides. */
  readonly provisions: readonly MeasureProvision[];
}

/** Codes of goods to which provisions refer by the list's name. */
export interface GoodsList {
  readonly title: string;
  readonly citation: Citation;
  readonly entries: readonly GoodsListEntry[];
}

export interface GoodsListEntry {
  /** Two to ten digits; covers everything below it. */
  readonly code: string;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  /** Only a part of the code is meant, which no code can tell. */
  readonly part?: true;
}
