import { type HsCode, type HsRange, parseHsCode, rangeBetween } from "@coproduce/goods";
import type { Trust } from "../notation/ast.ts";
import { LawFileError } from "./error.ts";
import type { LawText } from "./law.ts";

/** A law file of rows: a title and `# key: value` lines at its head, then rows of tab-separated cells. */
export interface Table {
  /** The first line, without its `#`. */
  readonly title: string;
  readonly head: ReadonlyMap<string, string>;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly string[];
  /** The error that names this row. */
  readonly fail: (reason: string) => LawFileError;
}

/** Reads a law file of rows. Other lines that begin with `#` are explanations. */
export function readTable({ path, text }: LawText): Table {
  const head = new Map<string, string>();
  const rows: Row[] = [];
  text.split("\n").forEach((line, index) => {
    const [, key, value] = /^# ([a-z-]+): (.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) head.set(key, value);
    else if (line !== "" && !line.startsWith("#")) {
      const fail = (reason: string) => new LawFileError(path, `line ${index + 1}: ${reason}`);
      rows.push({ cells: line.split("\t"), fail });
    }
  });
  return { title: /^# (.*)$/m.exec(text)?.[1] ?? "", head, rows };
}

/** The `# source:` and `# trust:` that every table carries. @throws LawFileError if one is missing. */
export function sourceOf(
  { path }: LawText,
  { head }: Table,
): { readonly source: string; readonly trust: Trust } {
  const [source, trust] = [head.get("source"), head.get("trust")];
  if (source === undefined) throw new LawFileError(path, '"# source:" is missing');
  if (trust !== "official" && trust !== "secondary" && trust !== "unverified" && trust !== "contested") {
    throw new LawFileError(path, '"# trust:" must be official, secondary, unverified or contested');
  }
  return { source, trust };
}

/** Reads a subheading written with its dot: "8418.10". */
export function readSubheading(text: string, fail: Row["fail"]): HsCode {
  const code = parseHsCode(text);
  if (code?.length !== 6) throw fail(`"${text}" is no subheading such as 8418.10`);
  return code;
}

/** Reads subheadings and ranges of them: "8413.11-8413.92, 8414.10". */
export function readSubheadings(text: string, fail: Row["fail"]): readonly HsRange[] {
  return text.split(", ").map((part) => {
    const [first = "", last = first] = part.split("-");
    return rangeBetween(readSubheading(first, fail), readSubheading(last, fail));
  });
}
