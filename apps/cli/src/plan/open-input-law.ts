import {
  isParty,
  type MaterialDocument,
  type Party,
  type ProductDocument,
  parseHsCode,
} from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { OptionsDocument } from "@coproduce/plan";
import type { Context } from "../commands/context.ts";
import { openDuty } from "../duty/open-duty.ts";

/** The law of imports into every place of assembly in the region, for every material and alternative. */
export async function openInputLaw(
  product: ProductDocument,
  options: OptionsDocument,
  date: Regime["date"],
  scenario: string | undefined,
  context: Context,
): Promise<readonly Regime[]> {
  if (options.inputDuties === "none") return [];
  const places = [product.producedIn, ...(options.assembly ?? []).map(({ producedIn }) => producedIn)];
  const offered = options.options.flatMap(({ alternatives }) => alternatives);
  const made = offered.flatMap(({ make }) => inputsOf(make?.materials ?? []));
  const bought = [...inputsOf(product.materials), ...offered, ...made];
  const chapters = new Set(bought.flatMap(({ hs }) => (hs === undefined ? [] : [chapterOf(hs)])));
  const origins = new Set(bought.flatMap(({ origin }) => origin ?? []));
  const regimes = new Map<Party, Regime>();
  for (const into of new Set(places.filter(isParty))) {
    for (const origin of origins) {
      if (origin === into) continue;
      for (const chapter of chapters) {
        regimes.set(into, await openDuty({ into, date, chapter, origin }, scenario, context));
      }
    }
  }
  return [...regimes.values()];
}

function inputsOf(materials: readonly MaterialDocument[]): readonly MaterialDocument[] {
  return materials.flatMap((material) => [material, ...inputsOf(material.materials ?? [])]);
}

export function chapterOf(hs: string): string {
  return parseHsCode(hs)?.slice(0, 2) ?? "";
}
