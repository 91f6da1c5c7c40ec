import { entryIntoForce, type PlainDate } from "@coproduce/goods";

/** A period over which value content may be averaged; both days inclusive. */
export interface AveragingPeriod {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly months: number;
}

/** The last start of a fiscal year that may be joined to the months since entry into force. */
const lastStart = "2021-06-30";

/**
 * The first averaging period of an automotive producer whose fiscal year starts after entry into force and
 * within a year of it: from entry into force to the end of that fiscal year (Uniform Regulations s. 16(4)).
 * Null for every other fiscal year. Fiscal years start on the first of a month.
 */
export function firstAveragingPeriod(fiscalYearStart: PlainDate): AveragingPeriod | null {
  if (fiscalYearStart <= entryIntoForce || fiscalYearStart > lastStart) return null;
  const [year = 0, month = 0] = fiscalYearStart.split("-").map(Number);
  // The day before the first of a month in the next year is the last day of the fiscal year.
  const end = new Date(Date.UTC(year + 1, month - 1, 0));
  return {
    from: entryIntoForce,
    until: end.toISOString().slice(0, 10) as PlainDate,
    months: (year + 1 - 2020) * 12 + month - 7,
  };
}
