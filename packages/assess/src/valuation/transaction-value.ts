import { add, type Money, subtract } from "@coproduce/goods";
import { proportion } from "./proportion.ts";

/** A cost of moving the good, seen from the place from which its producer normally ships it to that buyer. */
export interface ShipmentCost {
  readonly amount: Money;
  /**
   * `to-point`: transport, loading, unloading, handling and insurance up to the point of direct shipment.
   * `at-point`: loading for shipment there. `from-point`: all of these after it. `packing`: packing materials
   * and containers.
   */
  readonly leg: "to-point" | "at-point" | "from-point" | "packing";
  /** Whether the price contains it. */
  readonly included: boolean;
}

/**
 * Transaction value of a good: the price paid or payable with the additions of Schedule 3 s. 4(1), such as
 * commissions, assists, royalties and proceeds of resale.
 */
export function transactionValue(price: Money, additions: readonly Money[]): Money {
  return add(price, ...additions);
}

/**
 * A transaction value adjusted to exclude the costs of the international shipment of the good: what follows
 * the point of direct shipment, and packing, is deducted where it is included; what precedes it is added where
 * it is not (Uniform Regulations s. 1(1)).
 */
export function adjustedTransactionValue(value: Money, costs: readonly ShipmentCost[]): Money {
  return costs.reduce((adjusted, { amount, leg, included }) => {
    const counts = leg === "to-point" || leg === "at-point";
    if (included === counts) return adjusted;
    return included ? subtract(adjusted, amount) : add(adjusted, amount);
  }, value);
}

/**
 * What one unit carries of a tool, die, mould or design that the buyer lent: allocated over the units made up
 * to the first shipment or over the whole anticipated production, at the producer's choice (Schedule 3
 * s. 4(13), Schedule 6 s. 4(13)).
 */
export function assistPerUnit(assist: Money, units: bigint): Money {
  return proportion(assist, 1n, units);
}
