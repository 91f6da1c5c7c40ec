export type { RuleGap } from "./agreement/gap.ts";
export { parseAgreement } from "./agreement/parse.ts";
export type * from "./agreement/provision.ts";
export type * from "./automotive/automotive.ts";
export { lineUnderTable } from "./automotive/line-under-table.ts";
export * from "./facts/fact-key.ts";
export * from "./facts/rule-fact.ts";
export * from "./fees/fees.ts";
export { parseFees } from "./fees/parse-fees.ts";
export * from "./groups/country-group.ts";
export * from "./lookup/rules-of-code.ts";
export { type ListMembership, listMembership, parseGoodsList } from "./measures/goods-list.ts";
export type * from "./measures/measure.ts";
export { parseMeasure, parseMeasureRate } from "./measures/parse-measure.ts";
export { type ChapterTitles, parseChapterTitles } from "./nomenclature/chapter-titles.ts";
export * from "./nomenclature/map-to-hs2012.ts";
export type { ChapterNames } from "./nomenclature/names.ts";
export type * from "./nomenclature/nomenclature.ts";
export type * from "./notation/ast.ts";
export { NotationError } from "./notation/error.ts";
export { readList } from "./notation/list.ts";
export { parseRules } from "./notation/parse.ts";
export * from "./registry/coverage.ts";
export * from "./registry/error.ts";
export * from "./registry/law.ts";
export * from "./registry/pack.ts";
export * from "./registry/read.ts";
export * from "./resolve/applicable-lines.ts";
export * from "./resolve/regime.ts";
export { applyScenario } from "./scenario/apply-scenario.ts";
export { renderScenarioProblem, type ScenarioMessage } from "./scenario/messages/catalogue.ts";
export * from "./scenario/parse-scenario.ts";
export type { Patch } from "./scenario/patches.ts";
export type { Scenario } from "./scenario/scenario.ts";
export * from "./schedule/find.ts";
export type * from "./schedule/line.ts";
export { parseRate, unitKey } from "./schedule/parse-rate.ts";
export { parseSchedule } from "./schedule/parse-schedule.ts";
export * from "./schedule/rate.ts";
export * from "./schedule/special.ts";
export { lineCitation } from "./words/citation.ts";
export { conditionWords } from "./words/condition.ts";
export {
  type Describe,
  type Description,
  type DescriptionKind,
  describer,
  parseDescriptions,
} from "./words/description.ts";
export { type Doubt, lineDoubts, parseDoubts } from "./words/doubt.ts";
export { partiesWords, targetWords, useWords, windowWords } from "./words/line.ts";
export { type NoteWords, noteWords, parseNoteWords } from "./words/note.ts";
export { describedWords, ofProvision, provisionWords } from "./words/provision.ts";
export { conditionQuestion, factQuestion } from "./words/question.ts";
export { type AlternativeWords, type RuleWords, ruleWords } from "./words/rule.ts";
