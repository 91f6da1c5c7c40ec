import { parseRate } from "./parse-rate.ts";
import type { Rate } from "./rate.ts";

/** One rate of the Special column and the programmes that give it: Free (A+,AU,S). */
export interface SpecialRate {
  readonly rate: Rate;
  /** Symbols of general note 3(c): "S" and "S+" are the USMCA, "KR" the agreement with Korea. */
  readonly programmes: readonly string[];
}

const group = /([^()]*)\(([^()]*)\)/g;

/** Reads the Special column: "Free (A,AU,KR,S) 1.7% (JP) See 9822.04.25 (P+)". */
export function parseSpecial(text: string): readonly SpecialRate[] {
  return [...text.matchAll(group)].map(([, rate = "", symbols = ""]) => ({
    rate: parseRate(rate),
    programmes: symbols
      .split(",")
      .map((symbol) => symbol.replace(/[\s.]/g, ""))
      .filter((symbol) => symbol !== ""),
  }));
}

/** The rate that a programme gives, if it gives one. */
export function specialRate(text: string, programmes: readonly string[]): SpecialRate | undefined {
  return parseSpecial(text).find((special) =>
    special.programmes.some((symbol) => programmes.includes(symbol)),
  );
}
