import { readFileSync } from "node:fs";
import { emptyLaw, type Law, lawFromPacks, type Pack, type PackIndex } from "@coproduce/law";

/** The folder has no packs: the build has not run. */
export class PacksMissingError extends Error {
  override readonly name = "PacksMissingError";
  readonly folder: URL;

  constructor(folder: URL) {
    super(`no law packs in ${folder.pathname}`);
    this.folder = folder;
  }
}

/** Which packs to load, by what the index says of them. */
export type WantedPack = (pack: PackIndex["packs"][number]) => boolean;

/** Law that is read from packs as it is asked for. A pack is read once. */
export interface PackStore {
  readonly index: PackIndex;
  /** The law with the wanted packs and all that were read before. */
  load(wanted: WantedPack): Law;
}

/** @param read reads the pack at an address of the index */
export function packStore(index: PackIndex, read: (path: string) => Pack): PackStore {
  const loaded = new Set<string>();
  let law: Law = emptyLaw;
  return {
    index,
    load(wanted) {
      const packs = index.packs.filter((pack) => !loaded.has(pack.path) && wanted(pack));
      for (const { path } of packs) loaded.add(path);
      law = lawFromPacks(
        packs.map(({ path }) => read(path)),
        law,
      );
      return law;
    },
  };
}

/**
 * Opens a folder of packs as the build writes it (`dist/packs/`).
 *
 * @throws PacksMissingError when there is no index in it
 */
export function openPacks(folder: URL): PackStore {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));
  return packStore(readIndex(folder), read);
}

function readIndex(folder: URL): PackIndex {
  try {
    return JSON.parse(readFileSync(new URL("index.json", folder), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new PacksMissingError(folder);
    throw error;
  }
}
