import { resolveEconomy } from "../economy/name.ts";
import { hsCodePattern } from "../hs/code.ts";
import type { GoodsMessage } from "../messages/catalogue.ts";
import { explainCode, suggestCode } from "../product/explain.ts";
import { fold } from "../spelling/fold.ts";
import type { Cell } from "./cell.ts";
import { type DecimalMark, readNumeralBy } from "./decimal.ts";

/** What a cell says for a field of the product document, or why it cannot be told. */
export type CellValue =
  | { readonly kind: "value"; readonly value: string | boolean | number | readonly string[] }
  | { readonly kind: "flaw"; readonly message: GoodsMessage };

const value = (read: string | boolean | number): CellValue => ({ kind: "value", value: read });
const flaw = (message: GoodsMessage): CellValue => ({ kind: "flaw", message });

/**
 * A number in plain decimals. What is no number goes on as it is: the schema refuses it and says why.
 *
 * @param currency of the document or row; its own code may stand beside the amount, another may not.
 */
export function readNumber(cell: Cell, mark: DecimalMark | null, currency: string | null): CellValue {
  if (cell.isNumber) return value(cell.text);
  const code = /[A-Z]{3}/.exec(cell.text)?.[0] ?? null;
  if (code !== null && currency !== null && code !== currency) {
    return flaw({ key: "amount.other-currency", params: { value: cell.text, currency } });
  }
  const text = code === null ? cell.text : cell.text.replace(code, "").trim();
  const numeral = readNumeralBy(text, mark);
  if (numeral.kind === "ambiguous") {
    const { whole, decimal } = numeral;
    return flaw({ key: "number.ambiguous", params: { value: cell.text, whole, decimal } });
  }
  return value(numeral.kind === "number" ? numeral.text : cell.text);
}

/** An amount of money: a number with at least two decimals, as documents write it. */
export function readAmount(cell: Cell, mark: DecimalMark | null, currency: string | null): CellValue {
  const read = readNumber(cell, mark, currency);
  return read.kind === "value" ? value(inCents(String(read.value))) : read;
}

/** A plain decimal with at least two decimals; other text as it is. */
export function inCents(text: string): string {
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return whole === undefined ? text : `${whole}.${fraction.padEnd(2, "0")}`;
}

export function readCode(cell: Cell): CellValue {
  const text = cell.text.replace(/(?<=\d)\s(?=\d)/g, "");
  if (hsCodePattern.test(text)) return value(text);
  return flaw(
    cell.isNumber
      ? { key: "code.number", params: { value: cell.text, suggestion: suggestCode(cell.text) } }
      : explainCode(cell.text),
  );
}

export function readEconomy(cell: Cell): CellValue {
  return value(resolveEconomy(cell.text) ?? cell.text);
}

const yesWords: readonly string[] = [
  "yes",
  "y",
  "true",
  "x",
  "1",
  "sí",
  "s",
  "verdadero",
  "oui",
  "o",
  "vrai",
  "✓",
  "✔",
];
const noWords: readonly string[] = ["no", "n", "false", "0", "falso", "non", "faux"];

const yes = new Set(yesWords.map((word) => fold(word) || word));
const no = new Set(noWords.map(fold));

export function readYesNo(cell: Cell): CellValue {
  const word = fold(cell.text) || cell.text;
  if (yes.has(word)) return value(true);
  if (no.has(word)) return value(false);
  return flaw({ key: "yes-no.unknown", params: { value: cell.text } });
}

/** Unknown is an answer: a question mark or "unknown" leaves the field out. */
export function isUnknown(cell: Cell): boolean {
  return (
    ["?", "-", "–", "—"].includes(cell.text) ||
    /^(unknown|desconocid[oa]|inconnue?|n\/?a|tbd)$/i.test(cell.text)
  );
}

/** HS editions are years; "HS 2022" and "2022" both say one. */
export function readEdition(cell: Cell): CellValue {
  const year = /^\D{0,8}(\d{4})$/.exec(cell.text)?.[1];
  return value(year === undefined ? cell.text : Number(year));
}

/** A fact of the goods: yes or no, a number, else the text. */
export function readFact(cell: Cell, mark: DecimalMark | null): CellValue {
  // "1" is a share or an amount here, not a yes.
  if (cell.isNumber || /^[\d.,-]/.test(cell.text)) return readNumber(cell, mark, null);
  const answer = readYesNo(cell);
  return answer.kind === "value" ? answer : value(cell.text);
}

/** Several words in one cell. */
export function readList(cell: Cell): CellValue {
  return {
    kind: "value",
    value: cell.text
      .split(/[,;|]/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  };
}
