import { isMoney, parseHsCode, parseMoney, parsePercent } from "@coproduce/goods";

/**
 * Reads what the reader typed as the product document writes it; undefined when it is not of that kind. A
 * comma stands for the decimal point where there is no other, as people in Québec and in Europe write.
 */
export function readAnswer(kind: "amount" | "percent" | "weight" | "code", text: string): string | undefined {
  const trimmed = text.trim();
  if (kind === "code") return parseHsCode(trimmed) === undefined ? undefined : trimmed;
  const number = plainNumber(kind === "percent" ? trimmed.replace(/\s?%$/, "") : trimmed);
  if (kind === "percent") {
    const percent = parsePercent(number);
    return percent === undefined || percent > 10_000 ? undefined : number;
  }
  const amount = parseMoney(number);
  return isMoney(amount) && amount >= 0n ? number : undefined;
}

/** "1 234,50", "1,234.50" and "$1234.5" as "1234.50". */
export function plainNumber(text: string): string {
  const bare = text.replace(/[\s\u00a0\u202f$]/g, "");
  if (/^\d+,\d+$/.test(bare) && !/^\d{1,3},\d{3}$/.test(bare)) return bare.replace(",", ".");
  return bare.replaceAll(",", "");
}
