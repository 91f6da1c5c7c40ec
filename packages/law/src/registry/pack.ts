import { emptyLaw, type Law, type LawFile } from "./law.ts";

/** A part of the law, loadable on its own. */
export type PartName = Exclude<keyof Law, "files">;

/** Who reads a part: a question of origin, a question of duty, or only a page that shows names. */
const readers: Readonly<Record<PartName, "origin" | "duty" | "names">> = {
  agreement: "origin",
  rules: "origin",
  gaps: "origin",
  descriptions: "origin",
  doubts: "origin",
  noteWords: "origin",
  nomenclature: "origin",
  titles: "origin",
  groups: "origin",
  names: "names",
  schedules: "duty",
  measures: "duty",
  goodsLists: "duty",
  fees: "duty",
};

/** What a question of origin reads: no tariff, no measure, no names of headings. */
export const partsOfOrigin: ReadonlySet<PartName> = new Set(
  (Object.keys(readers) as PartName[]).filter((part) => readers[part] === "origin"),
);

/** What one pack of a part holds: the part itself, or one entry of its map. */
export type ContentOf<P extends PartName> =
  NonNullable<Law[P]> extends ReadonlyMap<string, infer Content> ? Content : NonNullable<Law[P]>;

/** The unit in which law is loaded: parsed files of one part, as plain JSON. */
export type Pack = {
  readonly [P in PartName]: {
    readonly part: P;
    /** Which of the part's packs this is: the chapter ("84", "us/84"); null where the part is one pack. */
    readonly key: string | null;
    /** The files from which the content was parsed. */
    readonly files: readonly LawFile[];
    readonly content: ContentOf<P>;
  };
}[PartName];

/** What can be loaded: every pack with its address below the index, without its content. */
export interface PackIndex {
  readonly packs: readonly (Pick<Pack, "part" | "key" | "files"> & { readonly path: string })[];
}

/** The index of packs, to be published beside them. */
export function indexOf(packs: readonly Pack[]): PackIndex {
  return { packs: packs.map(({ part, key, files }) => ({ path: pathOf({ part, key }), part, key, files })) };
}

/** A pack's address below the index: "rules/84.json", "groups.json". */
export function pathOf({ part, key }: Pick<Pack, "part" | "key">): string {
  return key === null ? `${part}.json` : `${part}/${key}.json`;
}

/**
 * Adds packs to the law that is loaded; a pack that is already there is passed over.
 *
 * @example lawFromPacks([chapter84], lawFromPacks([agreement]))
 */
export function lawFromPacks(packs: readonly Pack[], base: Law = emptyLaw): Law {
  return packs.reduce(addPack, base);
}

function addPack(law: Law, pack: Pack): Law {
  const loaded = new Set(law.files.map((file) => file.path));
  if (pack.files.every((file) => loaded.has(file.path))) return law;
  return { ...law, [pack.part]: withContent(law, pack), files: [...law.files, ...pack.files] };
}

function withContent(law: Law, { part, key, content }: Pack): unknown {
  if (key === null) return content;
  const entries: unknown = law[part];
  return new Map(entries instanceof Map ? entries : []).set(key, content);
}
