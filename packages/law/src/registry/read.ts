import { LawFileError } from "./error.ts";
import type { Law, LawText } from "./law.ts";
import { lawFromPacks, type Pack, type PartName, pathOf } from "./pack.ts";
import { type LawPart, parts } from "./parts.ts";

const partNames = Object.keys(parts) as readonly PartName[];

/**
 * Parses law files into packs.
 *
 * @throws LawFileError for a file that no part reads: law that nobody reads would be lost in silence.
 */
export function packsFromFiles(files: readonly LawText[]): readonly Pack[] {
  const batches = new Map<string, Place & { readonly files: [LawText, ...LawText[]] }>();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = placeOf(file.path);
    const batch = batches.get(pathOf(place));
    if (batch === undefined) batches.set(pathOf(place), { ...place, files: [file] });
    else batch.files.push(file);
  }
  return [...batches.values()].map(({ part, key, files }) => {
    const { parse }: LawPart<unknown> = parts[part];
    const sources = files.map(({ path, hash }) => ({ path, hash }));
    // `part` selects both the parser and the type of its content; TypeScript cannot correlate the two.
    return { part, key, files: sources, content: parse(files) } as Pack;
  });
}

type Place = Pick<Pack, "part" | "key">;

function placeOf(path: string): Place {
  for (const part of partNames) {
    const match = parts[part].paths.exec(path);
    if (match !== null) return { part, key: match.length > 1 ? match.slice(1).join("/") : null };
  }
  throw new LawFileError(path, "no part of the law reads this file (packages/law/src/registry/parts.ts)");
}

/** Parses law files into the law, all parts that are given. @throws LawFileError */
export function lawFromFiles(files: readonly LawText[]): Law {
  return lawFromPacks(packsFromFiles(files));
}
