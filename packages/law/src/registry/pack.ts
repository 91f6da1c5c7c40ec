import { LawFileError } from "./error.ts";
import { emptyLaw, type Law, type LawFile } from "./law.ts";
import { type LawPart, type LawText, type PartContents, type PartName, partNames, parts } from "./parts.ts";

/** The unit in which law is loaded: parsed files of one part, as plain JSON. */
export type Pack = {
  readonly [P in PartName]: {
    /** "rules/84", or the part's name where the part is one pack. */
    readonly id: string;
    readonly part: P;
    /** The files from which the content was parsed. */
    readonly files: readonly LawFile[];
    readonly content: PartContents[P];
  };
}[PartName];

/** What can be loaded: every pack without its content. The pack itself is the file `<id>.json` beside it. */
export interface PackIndex {
  readonly packs: readonly Omit<Pack, "content">[];
}

/**
 * Parses law files into packs.
 *
 * @throws LawFileError for a file that no part reads: law that nobody reads would be lost in silence.
 */
export function packsFromFiles(files: readonly LawText[]): readonly Pack[] {
  const batches = new Map<string, { part: PartName; files: [LawText, ...LawText[]] }>();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { part, id } = placeOf(file.path);
    const batch = batches.get(id);
    if (batch === undefined) batches.set(id, { part, files: [file] });
    else batch.files.push(file);
  }
  return [...batches].map(([id, batch]) => parsePack(id, batch.part, batch.files));
}

function placeOf(path: string): { part: PartName; id: string } {
  for (const part of partNames) {
    const match = parts[part].paths.exec(path);
    if (match !== null) return { part, id: match[1] === undefined ? part : `${part}/${match[1]}` };
  }
  throw new LawFileError(path, "no part of the law reads this file (packages/law/src/registry/parts.ts)");
}

function parsePack(id: string, part: PartName, files: readonly [LawText, ...LawText[]]): Pack {
  const { parse }: LawPart<PartContents[PartName]> = parts[part];
  // `part` selects both the parser and the type of its content; TypeScript cannot correlate the two.
  return { id, part, files: files.map(({ path, hash }) => ({ path, hash })), content: parse(files) } as Pack;
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
  // As in parsePack: `part` selects the place and the type of its content together.
  const { add } = parts[pack.part] as LawPart<PartContents[PartName]>;
  return { ...add(law, pack.content), files: [...law.files, ...pack.files] };
}

/** Parses law files into the law, all parts that are given. @throws LawFileError */
export function lawFromFiles(files: readonly LawText[]): Law {
  return lawFromPacks(packsFromFiles(files));
}

/** The index of packs, to be published beside them. */
export function indexOf(packs: readonly Pack[]): PackIndex {
  return { packs: packs.map(({ id, part, files }) => ({ id, part, files })) };
}
