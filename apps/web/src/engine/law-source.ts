import { emptyLaw, type Law, lawFromPacks, type Pack, type PackIndex } from "@coproduce/law";

/** Which packs are wanted, by what the index says of them. */
export type WantedPack = (pack: PackIndex["packs"][number]) => boolean;

/** Law that is fetched pack by pack as it is asked for, each pack once. */
export interface LawSource {
  readonly load: (wanted: WantedPack) => Promise<Law>;
}

/** @param folder address of the packs, with its slash at the end */
export function lawSource(folder: URL): LawSource {
  let law: Law = emptyLaw;
  let index: Promise<PackIndex> | null = null;
  const fetched = new Map<string, Promise<void>>();

  const fetchPack = async (path: string) => {
    const pack = await fetchJson<Pack>(new URL(path, folder));
    law = lawFromPacks([pack], law);
  };
  return {
    load: async (wanted) => {
      index ??= fetchJson<PackIndex>(new URL("index.json", folder));
      const { packs } = await index.catch((error: unknown) => {
        index = null;
        throw error;
      });
      await Promise.all(
        packs.filter(wanted).map(({ path }) => {
          const earlier = fetched.get(path);
          if (earlier !== undefined) return earlier;
          const now = fetchPack(path).catch((error: unknown) => {
            fetched.delete(path);
            throw error;
          });
          fetched.set(path, now);
          return now;
        }),
      );
      return law;
    },
  };
}

async function fetchJson<T>(url: URL): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return (await response.json()) as T;
}
