import { isMoney, type Money, parseMoney } from "@coproduce/goods";
import { type AdValorem, parseAdValorem, type Rate, type Specific } from "./rate.ts";

const adValorem = /^([\d.]+)\s*%$/;
const specific = /^(\$?)([\d.]+)\s*(¢?)\s*(?:\/|(?=each\b))\s*(.+)$/;

/**
 * Reads one rate as the Harmonized Tariff Schedule prints it: "Free", "6.5%", "41.7¢/kg", "$1.05/kg + 2.3%",
 * "40¢ each + 5%". Whatever is said in words, and every duty upon a part of the value ("6% on the case"),
 * stays words.
 */
export function parseRate(text: string): Rate {
  const trimmed = text.trim();
  if (/^free$/i.test(trimmed)) return { kind: "free" };
  const parts = trimmed.split(/\s*\+\s*/).map(parsePart);
  if (parts.some((part) => part === undefined)) return { kind: "worded", text: trimmed };
  const known = parts as (AdValorem | Specific)[];
  const [only] = known;
  return known.length === 1 && only !== undefined ? only : { kind: "compound", parts: known };
}

function parsePart(text: string): AdValorem | Specific | undefined {
  const percent = adValorem.exec(text);
  if (percent?.[1] !== undefined) {
    const rate = parseAdValorem(percent[1]);
    return rate === undefined ? undefined : { kind: "ad-valorem", rate };
  }
  const amount = specific.exec(text);
  if (amount === null) return undefined;
  const [, dollar, number = "", cent, unit = ""] = amount;
  if ((dollar === "") === (cent === "") || /[%$¢]|\bless\b|\bbut\b/.test(unit)) return undefined;
  const money = parseMoney(number.startsWith(".") ? `0${number}` : number);
  if (!isMoney(money)) return undefined;
  // A cent is a hundredth: finer than a millionth of a dollar would have to be rounded, so it stays words.
  if (cent !== "" && money % 100n !== 0n) return undefined;
  return {
    kind: "specific",
    amount: (cent === "" ? money : money / 100n) as Money,
    unit: unitKey(unit),
  };
}

/** "kg on drained weight" as a fact key says it: "kg-on-drained-weight". */
export function unitKey(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
