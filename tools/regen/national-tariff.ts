/**
 * Rebuilds law/mx/schedule or law/ca/schedule from a table of tariff items.
 *
 *     node tools/dist/regen/national-tariff.js ECONOMY FILE.csv FIRST LAST TRUST SOURCE
 *
 * FILE has a header with a column of codes (fraccion8, fraccion, code or tariff) and one of rates
 * (import_duty, igi, mfn, general or rate); a bare number is a percentage. FIRST and LAST are the days between
 * which the table is the law. Rates of earlier days are not carried back: the lines begin on FIRST.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [economy, file, first, last, trust, ...source] = process.argv.slice(2);
if (
  (economy !== "MX" && economy !== "CA") ||
  file === undefined ||
  last === undefined ||
  source.length === 0
) {
  throw new Error("usage: national-tariff.js MX|CA FILE.csv FIRST LAST official|secondary SOURCE");
}

const [header = [], ...rows] = parseCsv(readFileSync(file, "utf8"));
const codeAt = columnOf(["fraccion8", "fraccion", "code", "tariff"]);
const rateAt = columnOf(["import_duty", "igi", "mfn", "general", "rate"]);

const chapters = new Map<string, Map<string, string>>();
for (const row of rows) {
  const code = (row[codeAt] ?? "").replaceAll(".", "").trim();
  if (!/^\d{8}(\d\d)?$/.test(code)) continue;
  const chapter = chapters.get(code.slice(0, 2)) ?? new Map<string, string>();
  chapters.set(code.slice(0, 2), chapter.set(code.slice(0, 8), rateOf(row[rateAt] ?? "")));
}

const folder = join(import.meta.dirname, "..", "..", "..", "law", economy.toLowerCase(), "schedule");
mkdirSync(folder, { recursive: true });
for (const [chapter, lines] of chapters) {
  const head = [
    `# Base rates of ${economy}, written by tools/regen/national-tariff.ts: do not edit.`,
    `# economy: ${economy}`,
    `# chapter: ${chapter}`,
    `# known-from: ${first}`,
    `# known-until: ${last}`,
    `# source: ${source.join(" ")}`,
    `# trust: ${trust}`,
    "# code\tfrom\tuntil\tgeneral\tspecial\tcolumn 2\tsuffixes",
  ];
  const items = [...lines].sort().map(([code, rate]) => `${code}\t${first}\t\t${rate}\t\t\t`);
  writeFileSync(join(folder, `${chapter}.tsv`), `${[...head, ...items].join("\n")}\n`);
}

/** "15" is 15%, "0" and "Ex." are free; everything else ("AMX", "Prohibida") stays words. */
function rateOf(text: string): string {
  const trimmed = text.replaceAll('"', "").trim();
  if (/^(0+(\.0+)?|ex\.?|free|libre|exenta)%?$/i.test(trimmed)) return "Free";
  return /^\d+(\.\d+)?%?$/.test(trimmed) ? `${trimmed.replace("%", "")}%` : trimmed;
}

function columnOf(names: readonly string[]): number {
  const at = header.findIndex((name) => names.includes(name.trim().toLowerCase()));
  if (at < 0) throw new Error(`${file}: no column ${names.join(" or ")}; it has ${header.join(", ")}`);
  return at;
}

/** RFC 4180: fields in quotation marks may hold commas, line ends and doubled marks. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const table: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (let match = field.exec(text); match !== null && match[0] !== ""; match = field.exec(text)) {
    const [, cell = "", end] = match;
    const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    table.at(-1)?.push(plain);
    if (end !== ",") table.push([]);
  }
  return table.filter((row) => row.length > 1);
}
