import type { PlanStep } from "@coproduce/plan";

/** What one good costs, by part. */
export type CostPart =
  | "materials"
  | "assembly"
  | "freight"
  | "inputDuty"
  | "finishedDuty"
  | "switching"
  | "compliance"
  | "total";

/** Everything that `coproduce plan` says beside its help and its tables' contents. */
export interface PlanCommandCatalogue {
  readonly "command.plan": () => string;
  readonly "option.options": () => string;
  readonly "option.require": () => string;
  readonly "option.min-rvc": () => string;
  readonly "option.max-asia": () => string;
  readonly "option.exclude": () => string;
  readonly "option.max-lead-time": () => string;
  readonly "option.premium": () => string;
  readonly "option.frontier": () => string;
  readonly "option.gap": () => string;
  readonly "option.time-limit": () => string;
  readonly "plan.problem-require": (params: { readonly given: string }) => string;
  readonly "plan.problem-number": (params: { readonly option: string; readonly given: string }) => string;
  readonly "plan.problem-economy": (params: { readonly given: string }) => string;
  readonly "plan.progress": (params: { readonly step: PlanStep }) => string;
  readonly "plan.headline": (params: {
    readonly status: "optimal" | "feasible" | "infeasible";
    readonly total: string;
    readonly before: string;
    readonly currency: string;
  }) => string;
  readonly "plan.nothing-possible": (params: { readonly goals: readonly string[] }) => string;
  readonly "plan.claims": (params: { readonly claims: boolean; readonly originates: boolean }) => string;
  readonly "plan.estimated": (params: { readonly premium: string }) => string;
  readonly "plan.changes": () => string;
  readonly "plan.no-changes": () => string;
  readonly "plan.column-material": () => string;
  readonly "plan.column-from": () => string;
  readonly "plan.column-to": () => string;
  readonly "plan.column-alternative": () => string;
  readonly "plan.column-costs": () => string;
  readonly "plan.column-cost": () => string;
  readonly "plan.column-rvc": () => string;
  readonly "plan.column-asia": () => string;
  readonly "plan.column-changes": () => string;
  readonly "plan.costs": (params: { readonly currency: string }) => string;
  readonly "plan.before": () => string;
  readonly "plan.after": () => string;
  readonly "plan.part": (params: { readonly part: CostPart }) => string;
  readonly "plan.rvc": () => string;
  readonly "plan.asia": () => string;
  readonly "plan.at-least": (params: { readonly amount: string }) => string;
  readonly "plan.goal": (params: { readonly goal: string }) => string;
  readonly "plan.binds": () => string;
  readonly "plan.goal-costs": (params: { readonly goal: string; readonly costs: string }) => string;
  readonly "plan.break-even": () => string;
  readonly "plan.break-even-duty": (params: { readonly duty: string }) => string;
  readonly "plan.break-even-compliance": (params: {
    readonly compliance: string;
    readonly yearly: string | null;
  }) => string;
  readonly "plan.frontier-rvc": () => string;
  readonly "plan.frontier-asia": () => string;
  readonly "plan.proof": (params: {
    readonly gap: string;
    readonly programs: number;
    readonly rejected: number;
    readonly seconds: string;
  }) => string;
}
