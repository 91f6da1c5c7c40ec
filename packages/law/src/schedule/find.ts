import type { HsCode, PlainDate } from "@coproduce/goods";
import type { ScheduleChapter, ScheduleLine } from "./line.ts";

/** One importable line: a rate line with one of its suffixes, or undivided. */
export interface TariffLine {
  /** Ten digits, or eight where the line is not divided. */
  readonly code: HsCode;
  readonly rateLine: ScheduleLine;
}

/** Whether a version of a line stands on a date. */
export function standsOn(line: ScheduleLine, date: PlainDate): boolean {
  return (line.from === null || line.from <= date) && (line.until === null || date <= line.until);
}

/**
 * The lines of a chapter under a code, on a date: all of a heading's or subheading's, or the one that the
 * code names. A code longer than the line it falls in names that line (8418.10.00.99 of an undivided
 * 8418.10.00).
 */
export function linesUnder(chapter: ScheduleChapter, code: HsCode, date: PlainDate): readonly TariffLine[] {
  const found: TariffLine[] = [];
  for (const line of chapter.lines) {
    if (!standsOn(line, date) || !overlap(line.code, code)) continue;
    if (line.suffixes.length === 0) found.push({ code: line.code, rateLine: line });
    for (const suffix of line.suffixes) {
      const full = (line.code.slice(0, 8) + suffix) as HsCode;
      if (overlap(full, code)) found.push({ code: full, rateLine: line });
    }
  }
  return found;
}

function overlap(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Up to `count` codes of a chapter that stand nearest to a code that does not exist. */
export function nearestLines(
  chapter: ScheduleChapter,
  code: HsCode,
  date: PlainDate,
  count = 3,
): readonly HsCode[] {
  for (let length = code.length - 1; length >= 2; length -= 1) {
    const start = code.slice(0, length);
    const near = chapter.lines.filter((line) => standsOn(line, date) && line.code.startsWith(start));
    if (near.length > 0) {
      const target = Number(code.padEnd(10, "0"));
      return near
        .map((line) => ({ line, distance: Math.abs(Number(line.code.padEnd(10, "0")) - target) }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, count)
        .map(({ line }) => line.code);
    }
  }
  return [];
}

/** Whether a chapter's lines are carried beyond the official texts on a date, and which way. */
export function carried(chapter: ScheduleChapter, date: PlainDate): "back" | "forward" | null {
  if (date < chapter.knownFrom) return "back";
  return date > chapter.knownUntil ? "forward" : null;
}
