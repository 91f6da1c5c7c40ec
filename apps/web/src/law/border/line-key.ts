import { economies } from "@coproduce/goods";
import type { HistoryOrigin } from "../../engine/border-history.ts";

/** Goods that the picture draws unless the reader chooses others. */
const usual = "MX,MX+,CA,CN";

/** "MX" is goods of Mexico without the preference, "MX+" with it. */
export function lineKey({ economy, claimed }: HistoryOrigin): string {
  return claimed ? `${economy}+` : economy;
}

/** Reads the lines that an address names; unknown ones are left out. */
export function parseLines(text: string | undefined): readonly HistoryOrigin[] {
  const keys = new Set((text ?? usual).split(","));
  return [...keys].flatMap((key) => {
    const economy = key.slice(0, 2);
    if (!economies.includes(economy) || !["", "+"].includes(key.slice(2))) return [];
    return [{ economy, claimed: key.length > 2 }];
  });
}

export function renderLines(lines: readonly HistoryOrigin[]): string {
  return lines.map(lineKey).join(",");
}
