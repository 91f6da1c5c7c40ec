/**
 * Rebuilds `packages/trade/src/bec/hs20NN.ts` from the tables of the UN Statistics Division, "HS 2022 to BEC
 * Conversion and Correlation Tables" and those of 2017 and 2012, each sheet saved as CSV (HS code, BEC 4 category,
 * relationship):
 *
 *     node tools/dist/regen/bec.js FOLDER
 *
 * Neighbouring subheadings of the same categories are one range; an edition before 2022 lists only what differs from
 * the next.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../build/law-folder.ts";

type Categories = ReadonlyMap<string, string>;

interface Range {
  readonly first: string;
  last: string;
  readonly categories: string;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node tools/dist/regen/bec.js FOLDER");

let next: (code: string) => string | undefined = () => undefined;
for (const edition of [2022, 2017, 2012]) {
  const all = readEdition(join(folder, `HS${edition} to BEC Conversion and Correlation Tables.csv`));
  const later = next;
  const ranges = rangesOf(all, later);
  const own = (code: string) =>
    ranges.find(({ first, last }) => first <= code && code <= last)?.categories ?? later(code);
  for (const [code, categories] of all) {
    if (own(code) !== categories) throw new Error(`HS ${edition} ${code} is ${own(code)}, not ${categories}`);
  }
  next = own;
  writeEdition(edition, ranges);
}

function readEdition(path: string): Categories {
  const categories = new Map<string, Set<string>>();
  for (const line of readFileSync(path, "utf8").split(/\r?\n/).slice(1)) {
    const [code = "", category = ""] = line.split(",");
    if (!/^\d{6}$/.test(code) || !/^\d{1,3}$/.test(category)) continue;
    categories.set(code, (categories.get(code) ?? new Set()).add(category));
  }
  return new Map([...categories].sort().map(([code, set]) => [code, [...set].sort().join("|")]));
}

/** Runs of neighbours, of the subheadings that the next edition does not place alike. */
function rangesOf(all: Categories, later: (code: string) => string | undefined): readonly Range[] {
  const ranges: Range[] = [];
  let broken = true;
  for (const [code, categories] of all) {
    const last = ranges.at(-1);
    if (later(code) === categories) broken = true;
    else if (!broken && last?.categories === categories) last.last = code;
    else {
      ranges.push({ first: code, last: code, categories });
      broken = false;
    }
  }
  return ranges;
}

function writeEdition(edition: number, ranges: readonly Range[]): void {
  const lines = ranges.map(({ first, last, categories }) =>
    first === last ? `${first} ${categories}` : `${first}-${last} ${categories}`,
  );
  const differing = edition === 2022 ? "" : ", where they differ from the next edition";
  writeFileSync(
    join(projectRoot, "packages", "trade", "src", "bec", `hs${edition}.ts`),
    `/**
 * Subheadings of HS ${edition} by category of the Broad Economic Categories, revision 4${differing}.
 * Source: UN Statistics Division, HS ${edition} to BEC conversion and correlation tables. Written by
 * tools/regen/bec.ts.
 */
export const hs${edition} = \`
${lines.join("\n")}
\`;
`,
  );
  console.log(`bec: HS ${edition} in ${ranges.length} ranges`);
}
