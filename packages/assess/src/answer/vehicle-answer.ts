import type { Verdict } from "../verdict/verdict.ts";

/** One automotive test with what its gauge shows: percentages as decimal strings, truncated to two decimals. */
export interface GaugeAnswer {
  readonly met: Verdict;
  /** Null where the amounts are not stated. */
  readonly value: string | null;
  readonly threshold: string;
}

export interface CorePartAnswer extends GaugeAnswer {
  readonly part: string;
}

/** The tests of a vehicle beside its value content (Uniform Regulations ss. 14, 17, 18). Null where not asked. */
export interface VehicleAnswer {
  /** Under an approved alternative staging regime (s. 19). */
  readonly staged: boolean;
  readonly coreParts: {
    readonly met: Verdict;
    readonly parts: readonly CorePartAnswer[];
    readonly superCore: readonly GaugeAnswer[];
  } | null;
  readonly laborValue: (GaugeAnswer & { readonly highWage: GaugeAnswer }) | null;
  readonly metals: {
    readonly met: Verdict;
    readonly together: GaugeAnswer;
    readonly steel: GaugeAnswer;
    readonly aluminum: GaugeAnswer;
  } | null;
}
