import type { Party, Percent, PlainDate } from "@coproduce/goods";
import type { Citation, Words } from "../agreement/provision.ts";
import type { ListEntry } from "../notation/ast.ts";

/** The kinds of vehicle that Part 6 of the Uniform Regulations tells apart. */
export type VehicleCategory = "passenger-vehicle" | "light-truck" | "heavy-truck";

export interface DatedContent {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly transactionValue: Percent;
  readonly netCost: Percent;
}

/**
 * A table of parts for use as original equipment.
 *
 * - `value-content`: a part originates only by the table's value content (Table A.1, s. 14(2)).
 * - `shift-or-value-content`: by the change in classification of its rule or by the table's value content
 *   (Tables B and C, s. 14(14), (16)).
 * - `threshold`: the table's thresholds stand in the place of the rule's (Tables D and E, s. 15(2), (3)).
 */
export interface PartsTable {
  readonly id: "A.1" | "B" | "C" | "D" | "E";
  readonly use: "passenger-vehicle-or-light-truck" | "heavy-truck";
  readonly test: "value-content" | "shift-or-value-content" | "threshold";
  readonly thresholds: readonly DatedContent[];
  readonly goods: readonly ListEntry[];
  readonly words: Words;
  readonly citation: Citation;
}

export interface LaborThreshold {
  readonly category: VehicleCategory;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly total: Percent;
  /** Of which high-wage material and labor. */
  readonly highWage: Percent;
}

/** What vehicles must meet besides their rule (Uniform Regulations ss. 14, 17, 18, 19). */
export interface VehicleRequirements {
  readonly coreParts: {
    readonly categories: readonly VehicleCategory[];
    readonly thresholds: readonly DatedContent[];
    readonly citation: Citation;
  };
  readonly laborValue: {
    readonly thresholds: readonly LaborThreshold[];
    readonly technologyCap: Percent;
    readonly assemblyCredit: Percent;
    /** Average base hourly wage of a qualifying plant, as a decimal string in the economy's currency. */
    readonly wageFloors: readonly {
      readonly economy: Party;
      readonly currency: string;
      readonly hourly: string;
    }[];
    readonly heavyTruckCredit: {
      readonly until: PlainDate;
      readonly above: Percent;
      readonly floor: Percent;
      readonly citation: Citation;
    };
    readonly citation: Citation;
  };
  readonly metals: {
    readonly share: Percent;
    /** The instrument that asks the share of each metal, where the cited one takes both together. */
    readonly contested: string;
    readonly meltedAndPoured: { readonly from: PlainDate; readonly citation: Citation };
    readonly citation: Citation;
  };
  readonly staging: {
    readonly from: PlainDate;
    readonly until: PlainDate;
    readonly netCost: Percent;
    readonly laborTotal: Percent;
    readonly laborHighWage: Percent;
    readonly citation: Citation;
  };
}

export interface Automotive {
  readonly tables: readonly PartsTable[];
  readonly vehicles: VehicleRequirements;
}
