import { add, type Money, subtract, zero } from "@coproduce/goods";

/** How the producer came by a material, with what values it (Uniform Regulations s. 8(1)). */
export type Acquisition =
  /** Imported by the producer: transaction value at importation, international shipment included. */
  | {
      readonly kind: "imported";
      readonly transactionValue: Money;
      /** False where the value was not determined by the sale to the producer, or Schedule 4 refuses it. */
      readonly acceptable: boolean;
      /** Value by Schedule 6, used where the transaction value is not acceptable (s. 8(4)). */
      readonly scheduleSix?: Money;
    }
  /** Bought in the territory: price paid or payable, with lent elements (Schedule 6 s. 4(1)). */
  | { readonly kind: "purchased"; readonly price: Money; readonly assists: readonly Money[] }
  /** Made by the producer: all costs, and the usual profit once (s. 8(1)(c)). */
  | {
      readonly kind: "self-produced";
      readonly costs: Money;
      readonly profit: Money;
      /** A self-produced material inside it was already valued with its profit. */
      readonly profitInside: boolean;
    };

/** Value of a material used in the production of a good. */
export function materialValue(acquisition: Acquisition): Money {
  switch (acquisition.kind) {
    case "imported": {
      if (acquisition.acceptable) return acquisition.transactionValue;
      if (acquisition.scheduleSix === undefined)
        throw new TypeError("an unacceptable transaction value is replaced by the value of Schedule 6");
      return acquisition.scheduleSix;
    }
    case "purchased":
      return add(acquisition.price, ...acquisition.assists);
    case "self-produced":
      return add(acquisition.costs, acquisition.profitInside ? zero : acquisition.profit);
  }
}

/** Costs inside the value of a non-originating material, each as far as it is documented (s. 8(2), (3)). */
export interface MaterialDeductions {
  /** Freight, insurance, packing and other transport to the location of the producer. */
  readonly transport?: Money;
  /** Duties and taxes in the region that are not waived or recoverable. */
  readonly dutiesAndTaxes?: Money;
  readonly brokerage?: Money;
  /** Waste and spoilage in production, and what reusable scrap or by-products bring. */
  readonly waste?: { readonly cost: Money; readonly scrapValue: Money };
}

/** Value of a non-originating material, or one of undetermined origin, less what may be deducted (s. 8(2)). */
export function nonOriginatingMaterialValue(value: Money, deductions: MaterialDeductions): Money {
  const { transport = zero, dutiesAndTaxes = zero, brokerage = zero, waste } = deductions;
  const wasted = waste === undefined ? zero : subtract(waste.cost, waste.scrapValue);
  return subtract(value, add(transport, dutiesAndTaxes, brokerage, wasted));
}
