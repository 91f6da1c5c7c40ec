import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../build/law-folder.ts";

/**
 * Rebuilds `packages/trade/src/bec/hs20NN.ts` from the conversion tables of the UN Statistics Division, "HS 2022 to
 * BEC Conversion and Correlation Tables" saved as CSV (HS code, BEC 4 category, relationship):
 *
 *     node tools/dist/regen/bec.js 2022 PATH
 *
 * Neighbouring subheadings of the same category are one range. A subheading that the UN gives to several
 * categories keeps all of them.
 */
const [edition, path] = process.argv.slice(2);
if (edition === undefined || path === undefined) throw new Error("Which edition, from which file?");

const categories = new Map<string, Set<string>>();
for (const line of readFileSync(path, "utf8").split(/\r?\n/).slice(1)) {
  const [code = "", category = ""] = line.split(",");
  if (!/^\d{6}$/.test(code) || !/^\d{1,3}$/.test(category)) continue;
  categories.set(code, (categories.get(code) ?? new Set()).add(category));
}
const runs: { first: string; last: string; category: string }[] = [];
for (const code of [...categories.keys()].sort()) {
  const category = [...(categories.get(code) as Set<string>)].sort().join("|");
  const run = runs.at(-1);
  if (run?.category === category) run.last = code;
  else runs.push({ first: code, last: code, category });
}
const lines = runs.map(({ first, last, category }) =>
  first === last ? `${first} ${category}` : `${first}-${last} ${category}`,
);
writeFileSync(
  join(projectRoot, "packages", "trade", "src", "bec", `hs${edition}.ts`),
  `/**
 * Subheadings of HS ${edition} by category of the Broad Economic Categories, revision 4: ranges of codes in use.
 * Source: UN Statistics Division, HS ${edition} to BEC conversion and correlation tables. Written by
 * tools/regen/bec.ts.
 */
export const hs${edition} = \`
${lines.join("\n")}
\`;
`,
);
console.log(`bec: ${categories.size} subheadings of HS ${edition} in ${runs.length} ranges`);
