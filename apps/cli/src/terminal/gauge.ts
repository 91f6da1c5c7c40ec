import type { Style } from "./style.ts";

export interface Gauge {
  /** Percentages from 0 to 100; values outside are drawn at the end. */
  readonly low: number;
  readonly high: number;
  readonly threshold: number;
}

/**
 * Draws regional value content: solid up to what is certain, shaded up to what could be, light to 100, and
 * a line at the threshold.
 */
export function gauge(value: Gauge, width: number, style: Style): string {
  const cell = (percent: number) => Math.round((Math.min(100, Math.max(0, percent)) / 100) * width);
  const mark = Math.min(width - 1, cell(value.threshold));
  const low = cell(value.low);
  const high = cell(value.high);
  let drawn = "";
  for (let at = 0; at < width; at++) {
    if (at === mark) drawn += style("strong", "┃");
    else if (at < low) drawn += style("accent", "█");
    else if (at < high) drawn += style("accent", "▒");
    else drawn += style("quiet", "░");
  }
  return drawn;
}
