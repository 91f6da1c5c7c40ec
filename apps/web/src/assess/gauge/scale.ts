/** A bar as positions in percent of its width. */
export interface GaugeBar {
  /** End of what is certain. */
  readonly solid: number;
  /** End of what depends on missing facts. */
  readonly pale: number;
  readonly tick: number;
}

/**
 * Places a range and its threshold on a bar from 0 to `full`. A regional value content may be negative; the
 * bar then starts empty. What is not known could be anything. Positions are for drawing only, verdicts are never read from them.
 */
export function gaugeBar(low: string | null, high: string | null, threshold: string, full: number): GaugeBar {
  const place = (text: string) => Math.min(100, Math.max(0, (Number(text) / full) * 100));
  return {
    solid: low === null ? 0 : place(low),
    pale: high === null ? 100 : place(high),
    tick: place(threshold),
  };
}
