import type { AmountAnswer, DutyAnswer, DutyLayer, Rendered } from "@coproduce/assess";

/** A duty answer with its sentences in the language of the page. */
export type ShownDutyAnswer = Rendered<DutyAnswer>;
export type ShownLayer = Rendered<DutyLayer>;

/** What one unit pays with the preference claimed and without. */
export interface ShownDuty {
  readonly claimed: ShownDutyAnswer;
  readonly unclaimed: ShownDutyAnswer;
  readonly saving: AmountAnswer;
}
