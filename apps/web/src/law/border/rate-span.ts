import type { PlainDate } from "@coproduce/goods";
import type { HistoryLine, HistoryStep } from "../../engine/border-history.ts";

/** Percent for drawing; `high` null is open. */
export interface RateSpan {
  readonly low: number;
  readonly high: number | null;
}

/** Ends of a rate; one that cannot be said may be anything. */
export function spanOf(rate: HistoryStep["rate"]): RateSpan {
  if (rate === null) return { low: 0, high: null };
  if (typeof rate === "string") return { low: Number(rate), high: Number(rate) };
  return { low: Number(rate.low), high: rate.high === null ? null : Number(rate.high) };
}

/** The step that stands on a day. */
export function stepOn({ steps }: HistoryLine, date: string): HistoryStep | undefined {
  return steps.findLast(({ from }) => from <= date);
}

/**
 * The step, up to a day, at which most could be asked; of equal ones the first. None where any of them is open:
 * then no step is known to be the highest.
 */
export function highestStep({ steps }: HistoryLine, date: string): HistoryStep | undefined {
  const past = steps.filter(({ from }) => from <= date);
  if (past.some(({ rate }) => spanOf(rate).high === null)) return undefined;
  return past.reduce<HistoryStep | undefined>(
    (most, step) => (most === undefined || isHigher(step, most) ? step : most),
    undefined,
  );
}

function isHigher(a: HistoryStep, b: HistoryStep): boolean {
  const [one, other] = [spanOf(a.rate), spanOf(b.rate)];
  const more = (one.high ?? 0) - (other.high ?? 0);
  return more > 0 || (more === 0 && one.low > other.low);
}

/** Every day on which one of the lines changes. */
export function daysOf(lines: readonly HistoryLine[]): readonly PlainDate[] {
  return [...new Set(lines.flatMap(({ steps }) => steps.map(({ from }) => from)))].sort();
}
