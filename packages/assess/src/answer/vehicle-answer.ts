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

export interface SuperCoreAnswer extends GaugeAnswer {
  readonly counting: "all-materials" | "listed-components";
}

/** The tests of a vehicle beside its value content (Uniform Regulations ss. 14, 17, 18). Null where not asked. */
export interface VehicleAnswer {
  /** Under an approved alternative staging regime (s. 19). */
  readonly staged: boolean;
  readonly coreParts: {
    readonly met: Verdict;
    readonly parts: readonly CorePartAnswer[];
    /** All parts as one, counting all non-originating materials or only the components that Table A.2 lists. */
    readonly superCore: readonly SuperCoreAnswer[];
  } | null;
  readonly laborValue: (GaugeAnswer & { readonly highWage: GaugeAnswer }) | null;
  readonly metals: {
    readonly met: Verdict;
    readonly together: GaugeAnswer;
    readonly steel: GaugeAnswer;
    readonly aluminum: GaugeAnswer;
  } | null;
}
