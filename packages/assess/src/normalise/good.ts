import type { HsCode, HsRange, Money, Party, PlainDate, Use } from "@coproduce/goods";
import type { FactValue } from "./fact-value.ts";
import type { Material } from "./material.ts";
import type { Vehicle } from "./vehicle.ts";

/**
 * A good as the engine reads it: codes as ranges, money exact, unknowns explicit. A self-produced or bought
 * material with its own bill of materials is evaluated as a good too.
 */
export interface Good {
  readonly kind: "good";
  readonly id: string;
  readonly name: string;
  /** The code as the document states it, and the HS 2012 provisions that it may be. */
  readonly code: Classification;
  readonly uses: ReadonlySet<Use> | null;
  readonly producedIn: string | null;
  readonly set: boolean;
  /** Transaction value adjusted to exclude international shipment (Uniform Regulations s. 7(2)). */
  readonly transactionValue: Money | null;
  readonly costs: Costs | null;
  /** Weight in millionths of a kilogram. */
  readonly weight: bigint | null;
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly materials: readonly Material[];
  readonly vehicle: Vehicle | null;
  /** Position of this good in the product document: empty for the product, else the id of the material. */
  readonly path: string;
}

/** Where a good goes and when: what decides which rules apply. */
export interface Entry {
  readonly importInto: Party;
  readonly date: PlainDate;
}

/**
 * A code in the edition of the rules (HS 2012). Where the document's edition split or merged a subheading
 * there are several candidates, and the finer digits are lost.
 */
export interface Classification {
  readonly stated: HsCode;
  readonly candidates: readonly HsRange[];
  /** The candidate rests on the presumption that the good is none of those that a later edition moved here. */
  readonly presumedUnchanged?: true;
}

/** Total cost and net cost of a good (Uniform Regulations ss. 1(6), 7(11)); null where it is not stated. */
export interface Costs {
  readonly total: Money | null;
  readonly net: Money;
  /** Added up from a statement of costs, not stated as net cost. */
  readonly derived: boolean;
}
