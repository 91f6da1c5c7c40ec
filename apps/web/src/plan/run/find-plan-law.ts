import { isParty, type MaterialDocument, type ProductDocument, parsePlainDate } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import type { AlternativeDocument, OptionsDocument } from "@coproduce/plan";
import { findDutyLaw } from "../../engine/find-duty-law.ts";
import { findProductLaw } from "../../engine/find-product-law.ts";
import type { LawSource } from "../../engine/law-source.ts";

/** The law of the good where it is imported, wherever the options would have it assembled. */
export async function findPlanRegime(
  source: LawSource,
  document: ProductDocument,
  options: OptionsDocument,
): Promise<Regime> {
  const entry = entryOf(document);
  await findProductLaw(source, withAlternatives(document, options));
  let law: Law | null = null;
  for (const producedIn of placesOf(document, options)) {
    law = await findDutyLaw(source, { ...document, producedIn }, entry);
  }
  return { ...entry, law: law ?? (await findDutyLaw(source, document, entry)) };
}

/** The law of imports into every place of assembly in the region, for every material and alternative. */
export async function findInputRegimes(
  source: LawSource,
  document: ProductDocument,
  options: OptionsDocument,
): Promise<readonly Regime[]> {
  if (options.inputDuties === "none") return [];
  const regimes: Regime[] = [];
  for (const place of placesOf(document, options)) {
    if (!isParty(place)) continue;
    const entry = { ...entryOf(document), importInto: place };
    let law: Law | null = null;
    for (const { hs, origin } of importedInputs(document, options, place)) {
      law = await findDutyLaw(source, { hs, producedIn: origin }, entry);
    }
    if (law !== null) regimes.push({ ...entry, law });
  }
  return regimes;
}

interface ImportedInput {
  readonly hs: string;
  readonly origin: string;
}

/** Chapter and origin of everything that may cross the border on its way to the plant, each once. */
export function importedInputs(
  document: ProductDocument,
  options: OptionsDocument,
  place: string,
): readonly ImportedInput[] {
  const found = new Map<string, ImportedInput>();
  const add = (hs: string | undefined, origin: string | undefined) => {
    if (hs === undefined || origin === undefined || origin === place) return;
    found.set(`${hs.slice(0, 2)} ${origin}`, { hs, origin });
  };
  const codes = new Map<string, string>();
  for (const { id, hs, origin } of flat(document.materials)) {
    if (hs !== undefined) codes.set(id, hs);
    add(hs, origin);
  }
  for (const { material, alternatives } of options.options) {
    for (const { hs, origin, make } of alternatives) {
      add(hs ?? codes.get(material), origin);
      for (const bought of flat(make?.materials ?? [])) add(bought.hs, bought.origin);
    }
  }
  return [...found.values()];
}

/** The product with every alternative as if it were a material of it too: their rules are needed as well. */
function withAlternatives(document: ProductDocument, options: OptionsDocument): ProductDocument {
  const others = options.options.flatMap(({ alternatives }) => alternatives.flatMap(asMaterial));
  return { ...document, materials: [...document.materials, ...others] };
}

function asMaterial({ id, hs, origin, make }: AlternativeDocument): readonly MaterialDocument[] {
  if (make === undefined || hs === undefined) return [];
  return [{ id, hs, origin, value: "0", materials: make.materials }];
}

function placesOf({ producedIn }: ProductDocument, { assembly = [] }: OptionsDocument): ReadonlySet<string> {
  return new Set(
    [producedIn, ...assembly.map((each) => each.producedIn)].filter((each) => each !== undefined),
  );
}

function flat(materials: readonly MaterialDocument[]): readonly MaterialDocument[] {
  return materials.flatMap((material) => [material, ...flat(material.materials ?? [])]);
}

/** The page fills in the date and the importing party of every document that it opens. */
function entryOf({ date, importInto }: ProductDocument): Omit<Regime, "law"> {
  const entry = parsePlainDate(date ?? "");
  if (entry === undefined || importInto === undefined)
    throw new Error("the document has no date or importer");
  return { date: entry, importInto, scenario: null };
}
