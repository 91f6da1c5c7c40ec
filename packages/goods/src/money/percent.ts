/**
 * A percentage as an integer of hundredths of a percent: 62.5 percent is 6250. Thresholds of the agreement
 * have at most one decimal.
 */
export type Percent = number & { readonly __brand: "Percent" };

export const hundred = 10_000 as Percent;

/** Reads "62.5" as 6250; undefined when it is no percentage with at most two decimals. */
export function parsePercent(text: string): Percent | undefined {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  return (Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"))) as Percent;
}

export function formatPercent(percent: Percent): string {
  const fraction = String(percent % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${Math.trunc(percent / 100)}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Whether `part` is at least `percent` of `whole`, compared exactly. */
export function isAtLeast(part: bigint, whole: bigint, percent: Percent): boolean {
  return part * 10_000n >= whole * BigInt(percent);
}

/** Whether `part` is at most `percent` of `whole`, compared exactly. */
export function isAtMost(part: bigint, whole: bigint, percent: Percent): boolean {
  return part * 10_000n <= whole * BigInt(percent);
}

/**
 * `part` as a percentage of `whole`, truncated to two decimals toward zero, for printing only: comparisons
 * use {@link isAtLeast}. Undefined when `whole` is zero.
 */
export function truncatedPercent(part: bigint, whole: bigint): string | undefined {
  if (whole === 0n) return undefined;
  const scaled = (part * 10_000n) / whole;
  const absolute = scaled < 0n ? -scaled : scaled;
  return `${scaled < 0n ? "-" : ""}${absolute / 100n}.${String(absolute % 100n).padStart(2, "0")}`;
}
