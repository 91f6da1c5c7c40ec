import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Context } from "./context.ts";
import { knownFact, supposed } from "./known-fact.ts";

/** Weight in millionths of a kilogram, as stated or supposed; null where it is not known. */
export function weightOf(context: Context, of: Good | Material): bigint | null {
  const assumed = supposed(context, of, "weightKg");
  return typeof assumed === "bigint" ? assumed : of.weight;
}

/**
 * Weight of the component that determines the classification (Uniform Regulations s. 5(8)): the sum of the
 * materials that are of it; the whole good where no material says otherwise.
 */
export function componentWeight(context: Context, good: Good): bigint | null {
  const outside = good.materials.some((material) => knownFact(context, material, componentKey) === false);
  if (!outside) return weightOf(context, good) ?? sumOfWeights(context, good.materials);
  return sumOfWeights(
    context,
    good.materials.filter((material) => knownFact(context, material, componentKey) !== false),
  );
}

/** Whether a material is of the component that determines the classification. */
export const componentKey = "component.determines-classification";

function sumOfWeights(context: Context, materials: readonly Material[]): bigint | null {
  let sum = 0n;
  for (const material of materials) {
    if (material.role !== "material") continue;
    const weight = weightOf(context, material);
    if (weight === null) return null;
    sum += weight;
  }
  return sum;
}
