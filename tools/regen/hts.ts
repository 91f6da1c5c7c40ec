/**
 * Rebuilds law/us/schedule from the official JSON exports of the Harmonized Tariff Schedule.
 *
 *     node tools/dist/regen/hts.js FOLDER
 *
 * FOLDER holds the exports that hts-editions.yaml beside this script names, as .json or .json.gz. Chapter 99 is
 * left out: its headings are measures, which the schedule cannot date.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "yaml";

interface ExportRow {
  readonly htsno: string;
  readonly general: string | null;
  readonly special: string | null;
  readonly other: string | null;
}

interface Version {
  from: string | null;
  until: string | null;
  /** general, special, column 2, suffixes: what makes one version differ from the next. */
  readonly cells: string;
}

const schedule = join(import.meta.dirname, "..", "..", "..", "law", "us", "schedule");
const editionsFile = join(import.meta.dirname, "..", "..", "regen", "hts-editions.yaml");
const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node tools/dist/regen/hts.js FOLDER");

const editions = Object.entries(parse(readFileSync(editionsFile, "utf8")) as Record<string, string>);
const [first] = editions;
const last = editions.at(-1);
if (first === undefined || last === undefined) throw new Error("hts-editions.yaml names no export");

const history = new Map<string, Version[]>();
for (const [name, from] of editions) {
  const lines = rateLines(readExport(name));
  for (const [code, cells] of lines) {
    const versions = history.get(code) ?? [];
    const open = versions.at(-1);
    if (open?.cells !== cells || open.until !== null) {
      if (open !== undefined && open.until === null) open.until = dayBefore(from);
      versions.push({ from: name === first[0] ? null : from, until: null, cells });
      history.set(code, versions);
    }
  }
  for (const [code, versions] of history) {
    const open = versions.at(-1);
    if (open !== undefined && open.until === null && !lines.has(code)) open.until = dayBefore(from);
  }
}

for (const [chapter, rows] of byChapter()) {
  const head = [
    "# Base rates of the United States, written by tools/regen/hts.ts: do not edit.",
    "# economy: US",
    `# chapter: ${chapter}`,
    `# known-from: ${first[1]}`,
    `# known-until: ${last[1]}`,
    `# source: HTSUS, official JSON exports ${first[0]} to ${last[0]}, hts.usitc.gov`,
    "# trust: official",
    "# code\tfrom\tuntil\tgeneral\tspecial\tcolumn 2\tsuffixes",
  ];
  writeFileSync(join(schedule, `${chapter}.tsv`), `${[...head, ...rows].join("\n")}\n`);
}

function readExport(name: string): readonly ExportRow[] {
  const plain = join(folder ?? "", `${name}.json`);
  const text = existsSync(plain)
    ? readFileSync(plain, "utf8")
    : gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8");
  return JSON.parse(text) as ExportRow[];
}

/** Rate lines by code: rates stand on the eight-digit line, else on the ten-digit one, which is then the line. */
function rateLines(rows: readonly ExportRow[]): ReadonlyMap<string, string> {
  const rates = new Map<string, string>();
  const suffixes = new Map<string, string[]>();
  const own: { code: string; cells: string }[] = [];
  for (const row of rows) {
    const code = row.htsno.replaceAll(".", "");
    if (code.length < 8 || code.startsWith("99")) continue;
    const parent = code.slice(0, 8);
    const printed = [row.general, row.special, row.other].map(tidy).join("\t");
    const isRated = printed !== "\t\t";
    // A line that prints only column 2 takes the rest from its parent.
    const cells = isRated && tidy(row.general) === "" ? (rates.get(parent) ?? printed) : printed;
    if (isRated && !rates.has(parent)) rates.set(parent, cells);
    // A ten-digit line whose rate is not its parent's keeps its own row.
    else if (isRated && code.length === 10 && rates.get(parent) !== cells) own.push({ code, cells });
    if (code.length === 10 && !own.some((line) => line.code === code)) {
      suffixes.set(parent, [...(suffixes.get(parent) ?? []), code.slice(8)]);
    }
  }
  const lines = new Map<string, string>();
  for (const [code, cells] of rates) lines.set(code, `${cells}\t${(suffixes.get(code) ?? []).join(" ")}`);
  for (const { code, cells } of own) lines.set(code, `${cells}\t`);
  return lines;
}

/** Drops markup (m<sup>3</sup>) and the spaces that editions put in and take out. */
function tidy(text: string | null): string {
  return (text ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .replace(/\s*\+\s*(?=[\d.$])/g, " + ")
    .replace(/\(([^()]*)\)/g, (_, symbols: string) => `(${symbols.replace(/[\s.]/g, "").replace(/,$/, "")})`)
    .trim();
}

function byChapter(): ReadonlyMap<string, readonly string[]> {
  const chapters = new Map<string, string[]>();
  for (const code of [...history.keys()].sort()) {
    const rows = (history.get(code) ?? []).map((version) =>
      [code, version.from ?? "", version.until ?? "", version.cells].join("\t"),
    );
    chapters.set(code.slice(0, 2), [...(chapters.get(code.slice(0, 2)) ?? []), ...rows]);
  }
  return chapters;
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
