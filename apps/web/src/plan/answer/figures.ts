import type { AmountAnswer } from "@coproduce/assess";
import { formatMoney, isMoney, type Money, parseMoney } from "@coproduce/goods";
import { type CostAnswer, type CostPart, costParts } from "@coproduce/plan";

/** An amount as far as it is known: its least. */
export function leastOf(amount: AmountAnswer): string {
  return typeof amount === "string" ? amount : amount.low;
}

/** How much the one is more than the other, exactly; as far as both are known. */
export function difference(one: AmountAnswer, other: AmountAnswer): string {
  return formatMoney((exact(leastOf(one)) - exact(leastOf(other))) as Money);
}

/** The amount without its sign, and whether it is more, less or nothing. */
export function signed(amount: string): { readonly sign: "more" | "less" | "none"; readonly size: string } {
  const value = exact(amount);
  if (value === 0n) return { sign: "none", size: amount };
  return value > 0n ? { sign: "more", size: amount } : { sign: "less", size: formatMoney(-value as Money) };
}

/** What an amount for one good makes in a year; null without a volume. Cut to the cent. */
export function inYear(amount: string, volume: string | number | undefined): string | null {
  const goods = volume === undefined ? undefined : parseMoney(String(volume));
  if (goods === undefined || !isMoney(goods)) return null;
  const product = (exact(amount) * goods) / 1_000_000n;
  return formatMoney((product - (product % 10_000n)) as Money);
}

/** Parts that either good has, each before and after. */
export function partsOf(
  before: CostAnswer,
  after: CostAnswer,
): readonly { readonly part: CostPart; readonly before: AmountAnswer; readonly after: AmountAnswer }[] {
  return costParts
    .map((part) => ({ part, before: before[part], after: after[part] }))
    .filter((row) => row.part === "materials" || !isNothing(row.before) || !isNothing(row.after));
}

function isNothing(amount: AmountAnswer): boolean {
  return typeof amount === "string" && exact(amount) === 0n;
}

function exact(text: string): bigint {
  const amount = parseMoney(text.replace("-", ""));
  if (!isMoney(amount)) throw new TypeError(`"${text}" is no amount`);
  return text.startsWith("-") ? -amount : amount;
}
