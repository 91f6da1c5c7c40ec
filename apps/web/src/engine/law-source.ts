import { emptyLaw, type Law, lawFromPacks, type Pack, type PackIndex } from "@coproduce/law";

/** Which packs are wanted, by what the index says of them. */
export type WantedPack = (pack: PackIndex["packs"][number]) => boolean;

/** The published packs, each fetched once. */
export interface PackFolder {
  readonly index: () => Promise<PackIndex>;
  readonly pack: (path: string) => Promise<Pack>;
}

/** Law that grows by the packs that are asked for. */
export interface LawSource {
  readonly load: (wanted: WantedPack) => Promise<Law>;
}

/** @param address of the folder, with its slash at the end */
export function packFolder(address: URL): PackFolder {
  const fetched = new Map<string, Promise<unknown>>();
  const once = <T>(path: string): Promise<T> => {
    const earlier = fetched.get(path);
    // A path always leads to the same kind of file; TypeScript cannot see that.
    if (earlier !== undefined) return earlier as Promise<T>;
    const now = fetchJson<T>(new URL(path, address));
    fetched.set(path, now);
    // A failure is not kept: the next question tries again.
    now.catch(() => fetched.delete(path));
    return now;
  };
  return { index: () => once("index.json"), pack: once };
}

/** Two sources over one folder share what they fetch, not what they hold. */
export function lawSource(folder: PackFolder): LawSource {
  let law: Law = emptyLaw;
  return {
    load: async (wanted) => {
      const { packs } = await folder.index();
      const loaded = await Promise.all(packs.filter(wanted).map(({ path }) => folder.pack(path)));
      law = lawFromPacks(loaded, law);
      return law;
    },
  };
}

async function fetchJson<T>(url: URL): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return (await response.json()) as T;
}
