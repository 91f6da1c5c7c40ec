import { isParty, type MaterialDocument, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { OptionsDocument } from "@coproduce/plan";
import type { Context } from "../commands/context.ts";
import { openDuties } from "../duty/open-duty.ts";

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
  const regimes: Regime[] = [];
  for (const into of new Set(places.filter(isParty))) {
    const [first, ...more] = [...origins]
      .filter((origin) => origin !== into)
      .flatMap((origin) => [...chapters].map((chapter) => ({ into, date, chapter, origin })));
    if (first !== undefined) regimes.push(await openDuties([first, ...more], scenario, context));
  }
  return regimes;
}

function inputsOf(materials: readonly MaterialDocument[]): readonly MaterialDocument[] {
  return materials.flatMap((material) => [material, ...inputsOf(material.materials ?? [])]);
}

export function chapterOf(hs: string): string {
  return parseHsCode(hs)?.slice(0, 2) ?? "";
}
