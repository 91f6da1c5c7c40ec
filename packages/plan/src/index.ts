export { type CostPart, costParts } from "./answer/cost-part.ts";
export type * from "./answer/plan-answer.ts";
export type { PlanTableKind } from "./export/messages/catalogue.ts";
export { type PlanFigures, type PlanTable, planTables } from "./export/tables.ts";
export { writePlan } from "./export/write.ts";
export type { GoalId, Goals } from "./goals.ts";
export { mostInside } from "./model/column.ts";
export { currentId } from "./model/offer.ts";
export { parseProgram, programs } from "./model/program.ts";
export { genericOptions, regionalId } from "./options/generic.ts";
export { type OptionsMessage, optionsMessages } from "./options/messages/catalogue.ts";
export {
  type OptionsProblem,
  type ParsedOptions,
  parseOptions,
  parseOptionsText,
  renderOptionsProblem,
} from "./options/parse.ts";
export {
  type AlternativeDocument,
  type AssemblyDocument,
  type OptionsDocument,
  optionsJsonSchema,
  optionsSchema,
} from "./options/schema.ts";
export type { IgnoredOption } from "./options/table/assemble.ts";
export {
  type OptionsFileMessage,
  type OptionsFileProblem,
  type OptionsFileProblems,
  renderOptionsFileProblem,
} from "./options/table/problem.ts";
export { type OptionsSettings, type ReadOptions, readOptionsFile } from "./options/table/read.ts";
export { type OptionsTemplate, optionsTemplate } from "./options/table/template.ts";
export { type TableFormat, writeOptions } from "./options/table/write.ts";
export { type PlannedCase, type PlanSettings, type PlanStep, plan } from "./plan.ts";
export { barePrograms } from "./search/bare-programs.ts";
export { PlanFault } from "./search/planner.ts";
export { loadSolver } from "./solver/highs.ts";
export type { Program, Row, Solved, SolveLimits, Solver, Variable } from "./solver/program.ts";
