import type { Party, PlainDate } from "@coproduce/goods";
import type { Law } from "../registry/law.ts";

/** The law as of a date, for goods that enter one party, with the scenario that was laid over it. */
export interface Regime {
  /** Date of entry. */
  readonly date: PlainDate;
  readonly importInto: Party;
  /** Name of the scenario; null for the law as it stands. */
  readonly scenario: string | null;
  readonly law: Law;
}

/** True while a dated provision is in force. Both ends of a window are inclusive. */
export function isInForce(
  window: { readonly from: PlainDate | null; readonly until: PlainDate | null },
  date: PlainDate,
): boolean {
  return (window.from === null || window.from <= date) && (window.until === null || date <= window.until);
}
