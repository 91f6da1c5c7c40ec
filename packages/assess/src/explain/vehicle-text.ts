import { formatMoney, formatPercent, type Money, type Percent, truncatedPercent } from "@coproduce/goods";
import { type LaborValueContent, sum } from "../origin/automotive/labor-value.ts";

/** Value content of a core part or of the super-core as text; null where an amount is missing. */
export function contentText(netCost: Money | null, vnm: Money | null): string | null {
  return netCost === null || vnm === null ? null : (truncatedPercent(netCost - vnm, netCost) ?? null);
}

/** Points of labor value content as text, truncated to two decimals. */
export interface LaborText {
  readonly total: string;
  readonly highWage: string;
  readonly technology: string;
  readonly assembly: string;
}

export function laborText(content: LaborValueContent): LaborText {
  const whole = sum(content);
  return {
    total: points(whole.over, whole.under),
    highWage: points(content.highWage.over, content.highWage.under),
    technology: points(content.technology.over, content.technology.under),
    assembly: formatPercent(content.assembly as Percent),
  };
}

/** Hundredths of a point over a base: the fraction's `over` is already in hundredths. */
function points(over: bigint, under: bigint): string {
  return truncatedPercent(over, under * 10_000n) ?? "0";
}

export function shareText(part: Money | null, whole: Money | null): string | null {
  return part === null || whole === null ? null : (truncatedPercent(part, whole) ?? null);
}

export function amountText(amount: Money | null): string | null {
  return amount === null ? null : formatMoney(amount);
}
