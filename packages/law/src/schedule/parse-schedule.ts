import { type PlainDate, parseHsCode, parsePlainDate } from "@coproduce/goods";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { type Row, readTable, sourceOf } from "../registry/table.ts";
import type { ScheduleChapter, ScheduleLine, TariffEconomy } from "./line.ts";

/**
 * Reads a schedule file: a head of `# key: value` lines, then one rate line a row, tab-separated: code,
 * from, until, general, special, column 2, suffixes. An empty date is open, an empty cell is an empty cell.
 *
 * @throws LawFileError naming the line.
 */
export function parseSchedule(file: LawText): ScheduleChapter {
  const table = readTable(file);
  const { head, rows } = table;
  const fail = (reason: string) => new LawFileError(file.path, reason);
  const { source, trust } = sourceOf(file, table);
  if (trust !== "official" && trust !== "secondary") throw fail('"# trust:" must be official or secondary');
  return {
    economy: readEconomy(head.get("economy"), fail),
    chapter: head.get("chapter") ?? "",
    lines: rows.map(parseLine),
    knownFrom: readDate(head.get("known-from") ?? "", fail),
    knownUntil: readDate(head.get("known-until") ?? "", fail),
    source,
    trust,
  };
}

type Fail = Row["fail"];

function parseLine({ cells, fail }: Row): ScheduleLine {
  if (cells.length !== 7) throw fail(`7 tab-separated cells expected, ${cells.length} found`);
  const [code = "", from = "", until = "", general = "", special = "", other = "", suffixes = ""] = cells;
  const parsed = parseHsCode(code);
  if (parsed === undefined || (parsed.length !== 8 && parsed.length !== 10)) {
    throw fail(`"${code}" is no tariff line of 8 or 10 digits`);
  }
  return {
    code: parsed,
    from: from === "" ? null : readDate(from, fail),
    until: until === "" ? null : readDate(until, fail),
    general,
    special,
    other,
    suffixes: suffixes === "" ? [] : suffixes.split(" "),
  };
}

function readEconomy(text: string | undefined, fail: Fail): TariffEconomy {
  if (text === "US" || text === "MX" || text === "CA") return text;
  throw fail('"# economy:" must be US, MX or CA');
}

function readDate(text: string, fail: Fail): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw fail(`"${text}" is no date`);
  return date;
}
