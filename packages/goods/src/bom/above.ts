import type { Table } from "../table/cell.ts";
import { factPrefix, type Ignored, type Placed } from "../table/columns.ts";
import { type GoodField, goodVocabulary } from "./words.ts";

/** The good's own fields from the rows above the table, and the rows there that say something else. */
export function rowsAbove(
  table: Table,
  header: number,
): {
  fields: ReadonlyMap<GoodField, Placed>;
  facts: ReadonlyMap<string, Placed>;
  ignored: readonly Ignored[];
} {
  const fields = new Map<GoodField, Placed>();
  const facts = new Map<string, Placed>();
  const ignored: Ignored[] = [];
  for (const [row, line] of table.rows.slice(0, header).entries()) {
    const filled = [...line.entries()].filter(([, { text }]) => text !== "");
    const [key, answer] = filled;
    if (key === undefined) continue;
    const name = key[1].text;
    const placed = answer && { cell: answer[1], place: { row, column: answer[0], header: name } };
    const field = goodVocabulary.meaning(name);
    if (placed === undefined) ignored.push({ row: row + 1, column: null, text: name });
    else if (name.startsWith(factPrefix)) facts.set(name.slice(factPrefix.length), placed);
    else if (field === undefined) ignored.push({ row: row + 1, column: null, text: name });
    else fields.set(field, placed);
  }
  return { fields, facts, ignored };
}
