import { type FactDocument, isMoney, parseMoney } from "@coproduce/goods";

/** A stated fact: yes or no, a number in millionths, or a text. */
export type FactValue = boolean | bigint | string;

const words: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

/** Reads a fact of the product document. Decimal text and JSON numbers become exact millionths. */
export function factValue(stated: FactDocument): FactValue {
  if (typeof stated === "boolean") return stated;
  const text = String(stated).trim();
  const truth = words.get(text.toLowerCase());
  if (truth !== undefined) return truth;
  const number = parseMoney(text);
  return isMoney(number) ? number : text;
}
