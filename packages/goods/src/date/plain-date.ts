/** A calendar date as ISO text ("2025-11-17"), without time or zone. Text order is date order. */
export type PlainDate = string & { readonly __brand: "PlainDate" };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO date that exists in the calendar; undefined otherwise (2025-02-30 does not exist). */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = shape.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days ? (text.trim() as PlainDate) : undefined;
}

/** A date some days later on the calendar, or earlier by a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10) as PlainDate;
}

/** The day on which the agreement entered into force; nothing can be assessed before it. */
export const entryIntoForce = "2020-07-01" as PlainDate;
