import { fold } from "../spelling/fold.ts";
import { nearest } from "../spelling/nearest.ts";
import type { Cell } from "./table.ts";
import { type Column, columnWords, type GoodField, goodWords } from "./words.ts";

export interface FoundColumn {
  readonly column: Column;
  readonly index: number;
  /** As written in the file. */
  readonly header: string;
  /** Currency that the header names: "Value (USD)". */
  readonly currency: string | null;
}

/** Folded word -> what it means. */
function index<K extends string>(
  words: Readonly<Record<K, Readonly<Record<string, readonly string[]>>>>,
): ReadonlyMap<string, K> {
  const found = new Map<string, K>();
  for (const key of Object.keys(words) as K[]) {
    for (const list of Object.values(words[key])) {
      for (const word of list) if (!found.has(fold(word))) found.set(fold(word), key);
    }
  }
  return found;
}

const columnIndex = index<Column>(columnWords);
const goodIndex = index<GoodField>(goodWords);

/** The columns that a row of headers names. */
export function recognise(row: readonly Cell[]): readonly FoundColumn[] {
  return row.flatMap((cell, at) => {
    const column = cell.isNumber ? undefined : columnNamed(cell.text);
    return column === undefined
      ? []
      : [{ column, index: at, header: cell.text, currency: currencyIn(cell.text) }];
  });
}

function columnNamed(text: string): Column | undefined {
  if (text === "#") return "position";
  if (text === "" || text.length > 80) return undefined;
  const without = withoutUnits(text);
  return columnIndex.get(fold(text)) ?? (without === "" ? undefined : columnIndex.get(without));
}

/** The good's own field that a cell names. */
export function goodFieldNamed(text: string): GoodField | undefined {
  return goodIndex.get(fold(text)) ?? goodIndex.get(withoutUnits(text));
}

/** "Value (USD)", "Peso [kg]" and "Valeur USD" without their units. */
function withoutUnits(text: string): string {
  return fold(
    text
      .replace(/\(.*?\)|\[.*?\]/g, " ")
      .replace(/[\s,/]+(USD|MXN|CAD|EUR|CNY|JPY|kg|kgs?|T-MEC|US\$|\$)\.?\s*$/i, " "),
  );
}

function currencyIn(header: string): string | null {
  return /\b(USD|MXN|CAD|EUR|CNY|JPY|KRW|GBP)\b/.exec(header)?.[1] ?? null;
}

/** Unit of weight that a header names, other than the kilogram. */
export function foreignWeightUnit(header: string): string | null {
  return /[\s([](g|gr|grams?|lbs?|oz|t)\b/i.exec(header)?.[1] ?? null;
}

/** The header that an unknown one probably misspells. */
export function nearestHeader(text: string): string | null {
  const folded = fold(text);
  if (folded.length < 5) return null;
  const words = Object.values(columnWords).flatMap((list) => Object.values(list).flat()) as string[];
  const close = nearest(folded, words.map(fold));
  return close === null ? null : (words.find((word) => fold(word) === close) ?? null);
}

/** The row of headers: the first of the best among the upper rows. */
export function findHeader(
  rows: readonly (readonly Cell[])[],
): { row: number; found: readonly FoundColumn[] } | undefined {
  let best: { row: number; found: readonly FoundColumn[] } | undefined;
  for (const [row, cells] of rows.slice(0, 60).entries()) {
    const found = recognise(cells);
    const kinds = new Set(found.map(({ column }) => column));
    const isTable =
      kinds.size >= 2 && ["value", "unitPrice", "hs", "origin"].some((column) => kinds.has(column as Column));
    if (isTable && kinds.size > new Set(best?.found.map(({ column }) => column)).size) best = { row, found };
  }
  return best;
}
