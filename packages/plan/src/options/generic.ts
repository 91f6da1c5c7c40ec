import {
  formatPercent,
  isParty,
  type MaterialDocument,
  type Percent,
  type ProductDocument,
} from "@coproduce/goods";
import type { AlternativeDocument, OptionsDocument } from "./schema.ts";

/** Id of the alternative that is proposed where no supplier is named. */
export const regionalId = "regional";

/**
 * Options without suppliers: every bought material that is not documented to originate could be had in the
 * region, originating, at a premium on its present price. Such prices are estimates.
 *
 * @param premium on the present price
 * @param region the party in which the materials would be made: where the good is assembled
 */
export function genericOptions(product: ProductDocument, premium: Percent): OptionsDocument {
  const region = isParty(product.producedIn) ? product.producedIn : (product.importInto ?? "MX");
  const markup = formatPercent(premium);
  return {
    options: boughtIn(product.materials)
      .filter(
        ({ originating, role }) => originating !== true && role !== "indirect" && role !== "packing-shipping",
      )
      .map((material) => ({ material: material.id, alternatives: [regional(region, markup)] })),
  };
}

function regional(region: string, markup: string): AlternativeDocument {
  return { id: regionalId, origin: region, originating: true, markup };
}

/** What is bought: materials made in the plant are looked into as far as the search tells them apart. */
function boughtIn(materials: readonly MaterialDocument[]): readonly MaterialDocument[] {
  return materials.flatMap((material) => {
    const { selfProduced, materials: inside = [] } = material;
    if (selfProduced !== true || inside.length === 0) return [material];
    const bought = boughtIn(inside);
    return bought.filter(({ originating }) => originating !== true).length > mostInPlant ? [] : bought;
  });
}

/** Two ways to get each of eight materials combine in 256 ways. */
const mostInPlant = 8;
