import type { HsCode, PlainDate } from "@coproduce/goods";

/** A tariff whose base rates are kept under `law/<economy>/schedule`. */
export type TariffEconomy = "US" | "MX" | "CA";

/** One rate line of a tariff with its statistical suffixes, as it stood in an interval of time. */
export interface ScheduleLine {
  /** Eight digits, or ten where a statistical line has a rate of its own. */
  readonly code: HsCode;
  /** First day of this version; null for the first one known, which is carried back. */
  readonly from: PlainDate | null;
  /** Last day of this version; null for the last one known, which is carried forward. */
  readonly until: PlainDate | null;
  /** Column 1 general (US), or the most-favoured-nation rate. */
  readonly general: string;
  /** Column 1 special as printed; empty where there is none. */
  readonly special: string;
  /** Column 2; empty where the tariff has no such column. */
  readonly other: string;
  /** Statistical suffixes of two digits; empty where the line is not divided. */
  readonly suffixes: readonly string[];
}

/** The lines of one chapter of one tariff, in the order of their codes. */
export interface ScheduleChapter {
  readonly economy: TariffEconomy;
  readonly chapter: string;
  readonly lines: readonly ScheduleLine[];
  /** Day of the first official text from which the lines were read; earlier, they are carried back. */
  readonly knownFrom: PlainDate;
  /** Day of the last official text; later, the lines are carried forward. */
  readonly knownUntil: PlainDate;
  readonly source: string;
  readonly trust: "official" | "secondary";
}
