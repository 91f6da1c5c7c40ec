import { add, type Money, subtract, zero } from "@coproduce/goods";
import { divide } from "./proportion.ts";

/** The costs of a good, or of all goods of a producer, as recorded on the books. */
export interface CostStatement {
  /** Value of originating and non-originating materials, valued by s. 8. */
  readonly materials: Money;
  readonly otherProduct: Money;
  readonly period: Money;
  readonly other: Money;
  /** Excluded costs inside the above: sales promotion, royalties, shipping and packing, non-allowable interest. */
  readonly excluded: Money;
}

/** Gains and losses of currency conversion that are related to the production of the good. */
export interface ConversionResult {
  readonly gain: Money;
  readonly loss: Money;
}

/**
 * Total cost: product, period and other costs (Uniform Regulations s. 1(6)).
 *
 * @param conversion gains are deducted, losses included (s. 1(6)(d)). Default: none beside the statement's.
 */
export function totalCost(statement: CostStatement, conversion?: ConversionResult): Money {
  const { materials, otherProduct, period, other } = statement;
  const total = add(materials, otherProduct, period, other);
  if (conversion === undefined) return total;
  return add(subtract(total, conversion.gain), conversion.loss);
}

/** Net cost: total cost without the excluded costs in it (s. 1(1), s. 7(11)(c) for a good's own statement). */
export function netCost(statement: CostStatement): Money {
  return subtract(totalCost(statement), statement.excluded);
}

/**
 * Net cost of each good of a producer from the statement of all of them.
 *
 * @param order `subtract-first`: excluded costs are taken out, the rest is allocated (s. 7(11)(a)).
 *   `allocate-first`: total and excluded costs are allocated, then subtracted (s. 7(11)(b)).
 * @param bases one allocation base for each good (Schedule 5).
 */
export function netCostsOfGoods(
  statement: CostStatement,
  bases: readonly bigint[],
  order: "subtract-first" | "allocate-first",
): readonly Money[] {
  if (order === "subtract-first") return divide(netCost(statement), bases);
  const excluded = divide(statement.excluded, bases);
  return divide(totalCost(statement), bases).map((part, index) => subtract(part, excluded[index] ?? zero));
}
