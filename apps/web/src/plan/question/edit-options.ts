import type { AlternativeDocument, AssemblyDocument, OptionsDocument } from "@coproduce/plan";

/** Fields of an alternative that hold one text, as it was typed: whether it is right is said beside it. */
export type TypedField =
  | "id"
  | "name"
  | "supplier"
  | "value"
  | "markup"
  | "hs"
  | "weightKg"
  | "freight"
  | "inputDuty"
  | "program"
  | "leadTimeDays"
  | "capacity"
  | "minimumOrder"
  | "switchingCost"
  | "from"
  | "until"
  | "certificate";

export type TermField = "volumePerYear" | "horizonYears" | "complianceCostPerYear";

export type AlternativeChange = Partial<Readonly<Record<keyof AlternativeDocument, unknown>>>;

export const noOptions: OptionsDocument = { options: [] };

/** How many alternatives the options hold, and for how many materials. */
export function countOf({ options }: OptionsDocument): { readonly materials: number; readonly ways: number } {
  return {
    materials: options.length,
    ways: options.reduce((sum, each) => sum + each.alternatives.length, 0),
  };
}

/** The options with one alternative more for a material. */
export function withAlternative(
  document: OptionsDocument,
  material: string,
  alternative: AlternativeDocument,
): OptionsDocument {
  const at = document.options.findIndex((each) => each.material === material);
  const options =
    at === -1
      ? [...document.options, { material, alternatives: [alternative] }]
      : document.options.map((each, index) =>
          index === at ? { ...each, alternatives: [...each.alternatives, alternative] } : each,
        );
  return { ...document, options };
}

/** A new alternative, with an id that the material does not have yet. */
export function newAlternative(document: OptionsDocument, material: string): AlternativeDocument {
  const taken = document.options.find((each) => each.material === material)?.alternatives ?? [];
  return { id: freeId("option", taken), origin: "MX", originating: true, value: "" };
}

/** The options with changed fields of one alternative; a field that becomes undefined or empty is left out. */
export function changeAlternative(
  document: OptionsDocument,
  material: string,
  place: number,
  change: AlternativeChange,
): OptionsDocument {
  return onAlternatives(document, material, (alternatives) =>
    alternatives.map((each, at) => (at === place ? changed(each, change) : each)),
  );
}

/** The options without one alternative; a material without any is left out. */
export function withoutAlternative(
  document: OptionsDocument,
  material: string,
  place: number,
): OptionsDocument {
  const left = onAlternatives(document, material, (alternatives) =>
    alternatives.filter((_, at) => at !== place),
  );
  return { ...left, options: left.options.filter(({ alternatives }) => alternatives.length > 0) };
}

/** A material may come from several suppliers, from one only, or as their capacities ask. */
export function changeSplit(
  document: OptionsDocument,
  material: string,
  split: boolean | undefined,
): OptionsDocument {
  return {
    ...document,
    options: document.options.map((each) => (each.material === material ? changed(each, { split }) : each)),
  };
}

/** The options with other terms: volume, years, compliance, duties on inputs. */
export function changeTerms(
  document: OptionsDocument,
  change: Partial<Readonly<Record<TermField | "inputDuties" | "assembly", unknown>>>,
): OptionsDocument {
  return changed(document, change);
}

export function withAssembly(document: OptionsDocument, producedIn: string): OptionsDocument {
  const assembly = document.assembly ?? [];
  return {
    ...document,
    assembly: [...assembly, { id: freeId(producedIn.toLowerCase(), assembly), producedIn }],
  };
}

export function changeAssembly(
  document: OptionsDocument,
  place: number,
  change: Partial<Readonly<Record<keyof AssemblyDocument, unknown>>>,
): OptionsDocument {
  const assembly = (document.assembly ?? []).map((each, at) => (at === place ? changed(each, change) : each));
  return { ...document, assembly };
}

export function withoutAssembly(document: OptionsDocument, place: number): OptionsDocument {
  const assembly = (document.assembly ?? []).filter((_, at) => at !== place);
  return changed(document, { assembly: assembly.length === 0 ? undefined : assembly });
}

/**
 * The options with others laid over them: for each material that both know, alternatives of other ids come to
 * those that are there.
 */
export function mergeOptions(document: OptionsDocument, other: OptionsDocument): OptionsDocument {
  return other.options.reduce((merged, { material, alternatives }) => {
    const known = merged.options.find((each) => each.material === material)?.alternatives ?? [];
    return alternatives
      .filter(({ id }) => known.every((each) => each.id !== id))
      .reduce((so, alternative) => withAlternative(so, material, alternative), merged);
  }, document);
}

function onAlternatives(
  document: OptionsDocument,
  material: string,
  change: (alternatives: AlternativeDocument[]) => AlternativeDocument[],
): OptionsDocument {
  return {
    ...document,
    options: document.options.map((each) =>
      each.material === material ? { ...each, alternatives: change(each.alternatives) } : each,
    ),
  };
}

/** What is typed may be of no right kind: the document is checked before it is used. */
function changed<T extends object>(before: T, change: Readonly<Record<string, unknown>>): T {
  const entries = Object.entries({ ...before, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== "")) as T;
}

function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  const isFree = (id: string) => taken.every((each) => each.id !== id);
  for (let at = taken.length + 1; ; at += 1) if (isFree(`${stem}-${at}`)) return `${stem}-${at}`;
}
