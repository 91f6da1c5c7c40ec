import { parseHsCode } from "@coproduce/goods";
import type { Trust } from "../notation/ast.ts";
import type { LawText } from "../registry/law.ts";
import { readTable, sourceOf } from "../registry/table.ts";

/** Short English names of the headings and subheadings of one chapter: of HS 2012, and of what HS 2022 added. */
export interface ChapterNames {
  /** By code without dots: "841810". */
  readonly names: Readonly<Record<string, string>>;
  readonly source: string;
  readonly trust: Trust;
}

/** Reads `law/nomenclature/names/84.tsv`: a code and its name a row. @throws LawFileError naming the line. */
export function parseNames(file: LawText): ChapterNames {
  const table = readTable(file);
  const names: Record<string, string> = {};
  for (const { cells, fail } of table.rows) {
    const [text = "", name = ""] = cells;
    const code = parseHsCode(text);
    if (code === undefined || name === "") throw fail("a code and its name, separated by a tab, expected");
    names[code] = name;
  }
  return { names, ...sourceOf(file, table) };
}
