export { type Amount, dutyOn, toCent } from "./amount.ts";
export { assessDuty } from "./assess-duty.ts";
export type { Entry, LayerBase, LayerStatus } from "./entry.ts";
export { entryFactKeys } from "./entry-fact.ts";
export { dutySayings } from "./messages/sayings.ts";
export { type EntryDocument, type EntryProblem, parseEntry } from "./normalise.ts";
export {
  type DutyDiff,
  type DutyDiffFilter,
  dutyDiff,
  type HeadingChange,
  type RateChange,
} from "./panel/duty-diff.ts";
export { type PanelRate, type RatePanel, ratePanel } from "./panel/rate-panel.ts";
export { LawNotLoadedError, listsNeeded } from "./resolve.ts";
