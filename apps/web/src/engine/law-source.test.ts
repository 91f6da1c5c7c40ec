import type { Pack, PackIndex } from "@coproduce/law";
import { afterEach, expect, test, vi } from "vitest";
import { lawSource, packFolder } from "./law-source.ts";

const groups: Pack = {
  part: "groups",
  key: null,
  files: [{ path: "law/groups/eu.yaml", hash: "1" }],
  content: [],
};
const doubts: Pack = {
  part: "doubts",
  key: null,
  files: [{ path: "law/doubts.yaml", hash: "2" }],
  content: [],
};
const index: PackIndex = {
  packs: [groups, doubts].map(({ part, key, files }) => ({ path: `${part}.json`, part, key, files })),
};
const published: Readonly<Record<string, unknown>> = {
  "/packs/index.json": index,
  "/packs/groups.json": groups,
  "/packs/doubts.json": doubts,
};

function serve(): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: URL) => {
    asked.push(url.pathname);
    return Response.json(published[url.pathname]);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

const address = new URL("http://localhost/packs/");

test("packs are fetched once, and law grows by what is asked for", async () => {
  const asked = serve();
  const source = lawSource(packFolder(address));
  expect((await source.load(({ part }) => part === "groups")).files.map(({ hash }) => hash)).toEqual(["1"]);
  expect((await source.load(({ part }) => part === "doubts")).files.map(({ hash }) => hash)).toEqual([
    "1",
    "2",
  ]);
  await source.load(() => true);
  expect(asked).toEqual(["/packs/index.json", "/packs/groups.json", "/packs/doubts.json"]);
});

test("two sources over one folder share what they fetch, not what they hold", async () => {
  const asked = serve();
  const folder = packFolder(address);
  await lawSource(folder).load(() => true);
  const other = await lawSource(folder).load(({ part }) => part === "groups");
  expect(other.files).toHaveLength(1);
  expect(asked).toHaveLength(3);
});

test("a pack that could not be fetched is asked for again", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, { status: 503 }));
  const source = lawSource(packFolder(address));
  await expect(source.load(() => true)).rejects.toThrow("/packs/index.json: 503");
  serve();
  expect((await source.load(() => true)).files).toHaveLength(2);
});
