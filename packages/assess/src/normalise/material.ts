import type { Money, Role } from "@coproduce/goods";
import type { FactValue } from "./fact-value.ts";
import type { Classification, Costs } from "./good.ts";

/** One line of the bill of materials as the engine reads it. */
export interface Material {
  readonly kind: "material";
  readonly id: string;
  readonly name: string;
  /** Ids of the materials that contain it, outermost first. */
  readonly path: readonly string[];
  /** Those ids and its own, joined by "/": what a fact about it names. */
  readonly address: string;
  readonly code: Classification | null;
  readonly origin: string | null;
  /** As stated; null where the document leaves it open. */
  readonly originating: boolean | null;
  readonly value: Money;
  /** Value as non-originating material: less freight, duties, brokerage and waste (Uniform Regulations s. 8(2)). */
  readonly deductedValue: Money;
  /** Weight in millionths of a kilogram. */
  readonly weight: bigint | null;
  readonly role: Role;
  readonly selfProduced: boolean;
  readonly designate: "auto" | "yes" | "no";
  readonly costs: Costs | null;
  /** Excluded costs in its own production: the producer's, unless it is designated (s. 7(13)(a)). */
  readonly excludedCosts: Money;
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly materials: readonly Material[];
  readonly supplierStatement: SupplierStatement | null;
}

/** What the maker of a material stated for accumulation (Uniform Regulations s. 9(2), (3) and (7)). */
export interface SupplierStatement {
  readonly netCost: Money;
  readonly vnm: Money;
  readonly materials: readonly Material[];
}
