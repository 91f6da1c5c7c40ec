import { type PlainDate, parseHsCode, parsePlainDate } from "@coproduce/goods";
import type { LawText } from "../registry/law.ts";
import { type Row, readTable, sourceOf } from "../registry/table.ts";
import type { GoodsList, GoodsListEntry } from "./measure.ts";

const row = /^([\d.]+)(?: (\S+) (\S+))?( part)?$/;

/**
 * Reads a list of goods: a title, its source and trust as `#` lines, then one code a line, with the first
 * and last day of its membership ("-" is open) and "part" where only a part of the code is meant.
 *
 * @throws LawFileError naming the line
 */
export function parseGoodsList(file: LawText): GoodsList {
  const table = readTable(file);
  const { source, trust } = sourceOf(file, table);
  return { title: table.title, citation: { text: source, trust }, entries: table.rows.map(parseEntry) };
}

function parseEntry({ cells: [line = ""], fail }: Row): GoodsListEntry {
  const match = row.exec(line);
  const code = parseHsCode(match?.[1] ?? "");
  if (match === null || code === undefined) throw fail(`"${line}" is no code with its window`);
  const day = (text: string | undefined): PlainDate | undefined => {
    if (text === undefined || text === "-") return undefined;
    const date = parsePlainDate(text);
    if (date === undefined) throw fail(`"${text}" is no date`);
    return date;
  };
  const from = day(match[2]);
  const until = day(match[3]);
  return {
    code,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(match[4] === undefined ? {} : { part: true as const }),
  };
}

/** Whether goods are on a list: `part` where only some goods of the code are. */
export type ListMembership = "in" | "part" | "out";

const indexes = new WeakMap<GoodsList, ReadonlyMap<string, readonly GoodsListEntry[]>>();

/**
 * Whether the goods of a tariff line are on a list on a date. A line shorter than an entry of the list
 * (eight digits, where ten are listed) is in it in part.
 */
export function listMembership(list: GoodsList, code: string, date: PlainDate): ListMembership {
  const index = indexes.get(list) ?? buildIndex(list);
  let found: ListMembership = "out";
  for (let length = code.length; length >= 2; length -= 2) {
    for (const entry of index.get(code.slice(0, length)) ?? []) {
      if (!stands(entry, date)) continue;
      if (entry.part !== true) return "in";
      found = "part";
    }
  }
  if (found === "out" && code.length < 10) {
    const below = list.entries.some((entry) => entry.code.startsWith(code) && stands(entry, date));
    if (below) found = "part";
  }
  return found;
}

function stands(entry: GoodsListEntry, date: PlainDate): boolean {
  return (entry.from ?? date) <= date && date <= (entry.until ?? date);
}

function buildIndex(list: GoodsList): ReadonlyMap<string, readonly GoodsListEntry[]> {
  const index = new Map<string, GoodsListEntry[]>();
  for (const entry of list.entries) {
    const same = index.get(entry.code);
    if (same === undefined) index.set(entry.code, [entry]);
    else same.push(entry);
  }
  indexes.set(list, index);
  return index;
}
