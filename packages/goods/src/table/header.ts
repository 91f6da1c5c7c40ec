import type { Locale } from "../message/message.ts";
import { fold } from "../spelling/fold.ts";
import { nearest } from "../spelling/nearest.ts";
import type { Cell } from "./cell.ts";

/** Words for one thing; the first of each language heads what is written. */
export type Words = Readonly<Record<Locale, readonly [string, ...string[]]>>;

export interface FoundColumn<K extends string> {
  readonly column: K;
  readonly index: number;
  /** As written in the file. */
  readonly header: string;
  /** Currency that the header names: "Value (USD)". */
  readonly currency: string | null;
}

/** A row of headers and what its columns are. */
export interface FoundHeader<K extends string> {
  readonly row: number;
  readonly found: readonly FoundColumn<K>[];
}

/** The headers that a table may have. Compared without case, accents, spaces, punctuation and units. */
export interface Vocabulary<K extends string> {
  /** What a header means. */
  readonly meaning: (text: string) => K | undefined;
  /** The columns that a row of headers names. */
  readonly recognise: (row: readonly Cell[]) => readonly FoundColumn<K>[];
  /** The header that an unknown one probably misspells. */
  readonly nearest: (text: string) => string | null;
}

/** The vocabulary of some words; a word that stands for two things means the first of them. */
export function vocabularyOf<K extends string>(words: Readonly<Record<K, Words>>): Vocabulary<K> {
  const meanings = new Map<string, K>();
  const spelled = new Map<string, string>();
  for (const key of Object.keys(words) as K[]) {
    for (const word of Object.values(words[key]).flat() as string[]) {
      const folded = foldSign(word);
      if (meanings.has(folded)) continue;
      meanings.set(folded, key);
      spelled.set(folded, word);
    }
  }
  const meaning = (text: string) => {
    if (text === "" || text.length > longest) return undefined;
    return meanings.get(foldSign(text)) ?? meanings.get(withoutUnits(text));
  };
  return {
    meaning,
    recognise: (row) =>
      row.flatMap((cell, index) => {
        const column = cell.isNumber ? undefined : meaning(cell.text);
        if (column === undefined) return [];
        return [{ column, index, header: cell.text, currency: currencyIn(cell.text) }];
      }),
    nearest: (text) => {
      const folded = fold(text);
      if (folded.length < 5) return null;
      const close = nearest(folded, meanings.keys());
      return close === null ? null : (spelled.get(close) ?? null);
    },
  };
}

/** What is longer is a sentence and no header. */
const longest = 80;

/** "#" is a word too. */
function foldSign(text: string): string {
  return fold(text) || text.trim();
}

/** "Value (USD)", "Peso [kg]" and "Valeur USD" without their units. */
function withoutUnits(text: string): string {
  return fold(
    text
      .replace(/\(.*?\)|\[.*?\]/g, " ")
      .replace(/[\s,/]+(USD|MXN|CAD|EUR|CNY|JPY|kg|kgs?|T-MEC|US\$|\$|%)\.?\s*$/i, " "),
  );
}

function currencyIn(header: string): string | null {
  return /\b(USD|MXN|CAD|EUR|CNY|JPY|KRW|GBP)\b/.exec(header)?.[1] ?? null;
}

/** Unit of weight that a header names, other than the kilogram. */
export function foreignWeightUnit(header: string): string | null {
  return /[\s([](g|gr|grams?|lbs?|oz|t)\b/i.exec(header)?.[1] ?? null;
}

/**
 * The row of headers: the first of the best among the upper rows.
 *
 * @param isTable whether columns of these kinds make a table
 */
export function findHeader<K extends string>(
  rows: readonly (readonly Cell[])[],
  vocabulary: Vocabulary<K>,
  isTable: (kinds: ReadonlySet<K>) => boolean,
): FoundHeader<K> | undefined {
  let best: { readonly header: FoundHeader<K>; readonly size: number } | undefined;
  for (const [row, cells] of rows.slice(0, 60).entries()) {
    const found = vocabulary.recognise(cells);
    const kinds = new Set(found.map(({ column }) => column));
    if (isTable(kinds) && kinds.size > (best?.size ?? 0)) best = { header: { row, found }, size: kinds.size };
  }
  return best?.header;
}
