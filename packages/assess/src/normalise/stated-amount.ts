import { type Money, parseMoney } from "@coproduce/goods";

/** An amount of a document that `parseProduct` accepted. @throws TypeError for any other text. */
export function statedAmount(text: string): Money {
  const value = parseMoney(text);
  if (typeof value === "bigint") return value;
  throw new TypeError(`"${text}" is not an amount: validate the document before assessing it`);
}
