import { addDays, type PlainDate } from "@coproduce/goods";
import type { Law, Measure } from "@coproduce/law";

const firstDay = "2018-01-01" as PlainDate;

/** The day after one, on the calendar. */
export function dayAfter(date: PlainDate): PlainDate {
  return addDays(date, 1);
}

/** The day before one, on the calendar. */
export function dayBefore(date: PlainDate): PlainDate {
  return addDays(date, -1);
}

/**
 * Days from which goods of a code may pay another duty than the day before: where a heading, the membership
 * of a list, a line of the tariff, a rule of precedence or a dispute begins, and the day after it ends.
 *
 * @param law with the chapter of the tariff, the measures and their lists
 */
export function changeDates(law: Law, into: string, code: string): readonly PlainDate[] {
  const days = new Set<PlainDate>([firstDay]);
  const add = (from: PlainDate | null | undefined, until: PlainDate | null | undefined) => {
    if (from != null && from > firstDay) days.add(from);
    if (until != null && until >= firstDay) days.add(dayAfter(until));
  };
  const overlaps = (other: string) => code.startsWith(other) || other.startsWith(code);
  for (const line of law.schedules?.get(`${into}/${code.slice(0, 2)}`)?.lines ?? []) {
    if (overlaps(line.code)) add(line.from, line.until);
  }
  for (const measure of law.measures?.get(into) ?? []) addMeasure(measure, add);
  for (const [name, list] of law.goodsLists ?? []) {
    if (!name.startsWith(`${into}/`)) continue;
    for (const entry of list.entries) if (overlaps(entry.code)) add(entry.from, entry.until);
  }
  for (const { members } of law.groups ?? []) for (const { from, until } of members) add(from, until);
  return [...days].sort();
}

function addMeasure(
  { provisions, yields }: Measure,
  add: (from: PlainDate | null, until: PlainDate | null) => void,
): void {
  for (const { from, until, disputedUntil } of provisions) {
    add(from, until);
    add(null, disputedUntil);
  }
  for (const { from, until } of yields) add(from, until);
}
