import { add, type Money, subtract } from "@coproduce/goods";
import { divide } from "./proportion.ts";

/** What one good costs directly, as far as a method needs it. */
export interface DirectCosts {
  readonly labor: Money;
  readonly material: Money;
  /** Direct overhead (Appendix C). */
  readonly overhead?: Money;
}

/**
 * Allocates overhead to the goods of a producer in proportion to an allocation base: labor hours or costs,
 * units, machine-hours, sales, floor space (Uniform Regulations Schedule 5, Appendix A, cost ratio method).
 * Ratios are exact, so that the parts add up to the whole.
 *
 * @param bases one for each good, in any unit that is the same for all.
 */
export function allocateByCostRatio(overhead: Money, bases: readonly bigint[]): readonly Money[] {
  return divide(overhead, bases);
}

/** Allocation bases of the direct labor and direct material ratio method (Schedule 5, Appendix B). */
export function laborAndMaterialBases(goods: readonly DirectCosts[]): readonly bigint[] {
  return goods.map(({ labor, material }) => add(labor, material));
}

/** Allocation bases of the direct cost ratio method, for indirect overhead (Schedule 5, Appendix C). */
export function directCostBases(goods: readonly DirectCosts[]): readonly bigint[] {
  return goods.map(({ labor, material, overhead }) => {
    if (overhead === undefined) throw new TypeError("the direct cost ratio method needs direct overhead");
    return add(labor, material, overhead);
  });
}

/**
 * Overhead allocated to each good without the excluded costs in it, which are taken out at the same ratio
 * (Schedule 5, "Excluded costs"; Uniform Regulations s. 7(11)(b)).
 */
export function allocateWithoutExcluded(
  overhead: Money,
  excluded: Money,
  bases: readonly bigint[],
): readonly Money[] {
  const taken = divide(excluded, bases);
  return divide(overhead, bases).map((part, index) => subtract(part, taken[index] as Money));
}
