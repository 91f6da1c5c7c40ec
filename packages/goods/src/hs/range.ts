import type { HsCode } from "./code.ts";

/**
 * A range of tariff provisions as a closed interval over ten-digit codes. Both ends are integers below
 * 10^10, so a comparison is one machine instruction; the codes themselves stay text.
 */
export interface HsRange {
  readonly low: number;
  readonly high: number;
}

/** How one range lies to another. `overlaps` means that a longer code would be needed to tell. */
export type Containment = "inside" | "outside" | "overlaps";

/** The range that a code covers: "8418" covers 8418.00.00.00 to 8418.99.99.99. */
export function rangeOf(code: HsCode): HsRange {
  return { low: Number(code.padEnd(10, "0")), high: Number(code.padEnd(10, "9")) };
}

/** The range from the start of one provision to the end of another: 7203-7205. */
export function rangeBetween(first: HsCode, last: HsCode): HsRange {
  return { low: rangeOf(first).low, high: rangeOf(last).high };
}

/** Where `inner` lies in relation to `outer`. */
export function containment(inner: HsRange, outer: HsRange): Containment {
  if (inner.low >= outer.low && inner.high <= outer.high) return "inside";
  return inner.high < outer.low || inner.low > outer.high ? "outside" : "overlaps";
}
