/**
 * Rebuilds law/nomenclature from the correlation tables of the United Nations Statistics Division and the
 * classification lists of UN Comtrade.
 *
 *     node tools/dist/regen/nomenclature.js FOLDER
 *
 * FOLDER holds HS2017toHS2012ConversionAndCorrelationTables.xlsx,
 * HS2022toHS2017ConversionAndCorrelationTables.xlsx, classificationH4.json (HS 2012) and classificationH6.json
 * (HS 2022), as published.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { projectRoot } from "../build/law-folder.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node tools/dist/regen/nomenclature.js FOLDER");
const target = join(projectRoot, "law", "nomenclature");

/** Former subheadings by subheading. */
type Correlation = ReadonlyMap<string, readonly string[]>;

const to2012 = await readCorrelation("HS2017toHS2012ConversionAndCorrelationTables.xlsx");
const to2017 = await readCorrelation("HS2022toHS2017ConversionAndCorrelationTables.xlsx");
const names2012 = readNames("classificationH4.json");
const hs2012 = [...names2012.keys()].filter((code) => code.length === 6).sort();
/** A code of both editions has the name of HS 2012, in which the rules are written. */
const names = new Map([...readNames("classificationH6.json"), ...names2012]);

writeTable(
  "hs2012",
  "Subheadings of HS 2012: the heading and its endings",
  ["edition: 2012"],
  comtrade("classification H4 (HS 2012)"),
  headingRows(hs2012),
);
writeAmendment("2017", "2012", to2012, hs2012);
writeAmendment("2022", "2017", to2017, [...to2012.keys()].sort());
for (const chapter of new Set(hs2012.map((code) => code.slice(0, 2)))) writeNames(chapter);

/** The second sheet of the workbook: code, perhaps an "ex" column, former code, kind of relation. */
async function readCorrelation(name: string): Promise<Correlation> {
  const rows = await readSheet(join(folder ?? "", name), 2);
  const pairs = new Map<string, Set<string>>();
  for (const row of rows) {
    const [code, former, ...others] = row.map(String).filter((cell) => /^\d{6}$/.test(cell));
    if (code === undefined) continue;
    if (former === undefined || others.length > 0) throw new Error(`${name}: cannot read ${row.join(" ")}`);
    pairs.set(code, (pairs.get(code) ?? new Set()).add(former));
  }
  return new Map([...pairs].map(([code, former]) => [code, [...former].sort()]));
}

/** Comtrade writes "010121 - Horses; live, pure-bred breeding animals"; 9999 is its own code for "not specified". */
function readNames(name: string): ReadonlyMap<string, string> {
  const { results } = JSON.parse(readFileSync(join(folder ?? "", name), "utf8")) as {
    readonly results: readonly { readonly id: string; readonly text: string }[];
  };
  const coded = results.filter(({ id }) => /^\d{4}(\d\d)?$/.test(id) && id < "98");
  return new Map(coded.map(({ id, text }) => [id, shorten(text.replace(/^\d+ - /, ""))]));
}

/** Names are for recognition, not for classification: long enumerations are cut at a word. */
function shorten(name: string): string {
  const plain = name.replace(/\s+/g, " ").trim();
  return plain.length <= 140 ? plain : `${plain.slice(0, 139).replace(/[\s,;(]+\S*$/, "")}…`;
}

function headingRows(codes: readonly string[]): readonly string[] {
  const headings = groupBy(codes, (code) => code.slice(0, 4));
  return [...headings].map(([heading, of]) => `${heading}\t${of.map((code) => code.slice(4)).join(" ")}`);
}

function writeAmendment(
  edition: string,
  former: string,
  correlation: Correlation,
  before: readonly string[],
): void {
  const gone = before.filter((code) => !correlation.has(code));
  const changed = [...correlation].filter(([code, was]) => was.join() !== code).sort();
  const alike = groupBy(changed, ([code, was]) => `${ranges(was, before)}${presumption(code, was)}`);
  const rows = [...alike].map(([was, codes]) => `${codes.map(([code]) => dotted(code)).join(", ")}\t${was}`);
  writeTable(
    `hs${edition}`,
    `Subheadings of HS ${edition} that are not what they were in HS ${former}, and what they were`,
    [`edition: ${edition}`],
    "United Nations Statistics Division, HS conversion and correlation tables, correlation sheet",
    [`gone\t${gone.map(dotted).join(", ")}`, ...rows],
  );
}

/**
 * The tables name every machine whose parts may have come to a subheading. One that goes on as it was, and to
 * which parts of more than twenty came, is presumed to hold what it held.
 */
function presumption(code: string, was: readonly string[]): string {
  return was.includes(code) && was.length > 20 ? "\tpresumed unchanged" : "";
}

/** Codes that follow one another in the edition become a range. */
function ranges(codes: readonly string[], edition: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run !== undefined && edition.indexOf(code) === edition.indexOf(run.last) + 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs
    .map(({ first, last }) => (first === last ? dotted(first) : `${dotted(first)}-${dotted(last)}`))
    .join(", ");
}

function writeNames(chapter: string): void {
  const rows = [...names]
    .filter(([code]) => code.startsWith(chapter))
    .sort()
    .map(([code, name]) => `${code.length === 4 ? code : dotted(code)}\t${name}`);
  const title = `Names of the headings and subheadings of chapter ${chapter} of HS 2012, and of those that HS 2022 added`;
  writeTable(`names/${chapter}`, title, [], comtrade("classifications H4 (HS 2012) and H6 (HS 2022)"), rows);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function dotted(code: string): string {
  return `${code.slice(0, 4)}.${code.slice(4)}`;
}

function comtrade(classification: string): string {
  return `UN Comtrade, ${classification}, as republished in the R package concordance`;
}

function writeTable(
  name: string,
  title: string,
  head: readonly string[],
  source: string,
  rows: readonly string[],
): void {
  const lines = [
    `# ${title}; written by tools/regen/nomenclature.ts: do not edit.`,
    ...head.map((line) => `# ${line}`),
    `# source: ${source}`,
    "# trust: secondary",
    ...rows,
  ];
  writeFileSync(join(target, `${name}.tsv`), `${lines.join("\n")}\n`);
}
