import type { LayerStatus } from "@coproduce/assess";

type Text = () => string;

/** What one unit pays at the border. */
export interface DutyCatalogue extends Readonly<Record<`duty.status.${LayerStatus}`, Text>> {
  readonly "duty.title": Text;
  readonly "duty.entered": (params: { value: string }) => string;
  readonly "duty.move-date": Text;
  readonly "duty.finding-dates": Text;
  readonly "duty.no-dates": Text;
  readonly "duty.earlier-date": Text;
  readonly "duty.later-date": Text;
  readonly "duty.same-since": (params: { date: string; at: number; count: number }) => string;
  readonly "duty.claimed": Text;
  readonly "duty.claimed-if": Text;
  readonly "duty.unclaimed": Text;
  readonly "duty.at-least": (params: { amount: string }) => string;
  readonly "duty.others": (params: { count: number }) => string;
  readonly "duty.notes": Text;
  /** Below the amount, beside the verdict. */
  readonly "duty.saved": Text;
  readonly "duty.at-stake": Text;
}
