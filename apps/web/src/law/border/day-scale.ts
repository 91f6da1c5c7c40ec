import { scaleOf } from "../../diagnose/picture/scale.ts";

const dayLength = 86_400_000;

/** Days since 1970 of a plain date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** Places dates along a length of pixels. */
export function dayScale(first: string, last: string, start: number, end: number): (date: string) => number {
  const place = scaleOf([dayNumber(first), dayNumber(last)], start, end);
  return (date) => place(dayNumber(date));
}

/** The years that begin between two dates. */
export function yearsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).filter(
    (year) => `${year}-01-01` >= first,
  );
}
