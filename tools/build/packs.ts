import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { indexOf, packsFromFiles, pathOf } from "@coproduce/law";
import { projectRoot, readLawFolder } from "./law-folder.ts";

/** Writes the law as packs: `dist/packs/index.json` and one file a pack, `dist/packs/rules/84.json`. */
const folder = join(projectRoot, "dist", "packs");
const packs = packsFromFiles(readLawFolder());

rmSync(folder, { recursive: true, force: true });
for (const pack of packs) write(pathOf(pack), pack);
write("index.json", indexOf(packs));
console.log(`law: ${packs.length} packs in dist/packs`);

function write(name: string, content: unknown): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
}
