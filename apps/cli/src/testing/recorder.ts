import { indexOf, type Pack, packsFromFiles, pathOf } from "@coproduce/law";
import { packStore } from "@coproduce/server/law";
import { readLawFolder } from "../../../../tools/build/law-folder.ts";
import type { OpenLaw } from "../commands/context.ts";
import { run } from "../run.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface Recorded {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let packs: ReadonlyMap<string, Pack> | undefined;

const files = [
  ...readLawFolder("law/agreements/"),
  ...readLawFolder("law/groups/"),
  ...readLawFolder("law/nomenclature/hs"),
  ...readLawFolder("law/nomenclature/chapters"),
  ...["us/", "mx/", "ca/"].flatMap((name) => readLawFolder(`law/${name}`)),
];

/** The law of the files of `law/`, whether or not it is built. */
export const openLaw: OpenLaw = async () => {
  packs ??= new Map(packsFromFiles(files).map((pack) => [pathOf(pack), pack]));
  const known = packs;
  return packStore(indexOf([...known.values()]), (path) => {
    const pack = known.get(path);
    if (pack === undefined) throw new Error(`no pack ${path}`);
    return pack;
  });
};

/** Runs a command line against a terminal that writes down what it is told, on a fixed day. */
export async function record(
  args: readonly string[],
  given: Partial<Terminal> & { input?: string } = {},
): Promise<Recorded> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    env: {},
    cwd: process.cwd(),
    columns: 80,
    colour: false,
    today: "2026-11-24",
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interrupted: async () => {},
    stdin: async () => new TextEncoder().encode(given.input ?? ""),
    ...given,
  };
  const code = await run(args, terminal, openLaw);
  return { code, out, err };
}
