import type { CostPart, PlanStep } from "@coproduce/plan";

/** Goals by their kind: the economy or the lane left out. */
export type GoalKind = "qualify" | "min-rvc" | "max-asia" | "lead-time" | "capacity" | "exclude" | "avoid";

/** Everything that `coproduce plan` says beside its help and its tables' contents. */
export interface PlanCommandCatalogue {
  readonly "command.plan": () => string;
  readonly "option.options": () => string;
  readonly "option.volume": () => string;
  readonly "option.horizon": () => string;
  readonly "option.compliance": () => string;
  readonly "option.input-duties": () => string;
  readonly "option.plan-out": () => string;
  readonly "option.require": () => string;
  readonly "option.min-rvc": () => string;
  readonly "option.max-asia": () => string;
  readonly "option.exclude": () => string;
  readonly "option.avoid": () => string;
  readonly "option.plan-scenario": () => string;
  readonly "option.odds": () => string;
  readonly "option.max-lead-time": () => string;
  readonly "option.premium": () => string;
  readonly "option.frontier": () => string;
  readonly "option.gap": () => string;
  readonly "option.time-limit": () => string;
  readonly "plan.problem-input-duties": (params: { readonly given: string }) => string;
  readonly "plan.problem-require": (params: { readonly given: string }) => string;
  readonly "plan.problem-number": (params: { readonly option: string; readonly given: string }) => string;
  readonly "plan.problem-over": (params: { readonly option: string; readonly given: string }) => string;
  readonly "plan.problem-zero": (params: { readonly option: string; readonly given: string }) => string;
  readonly "plan.problem-no-volume": () => string;
  readonly "plan.no-alternatives": (params: { readonly file: string }) => string;
  readonly "plan.problem-economy": (params: { readonly given: string }) => string;
  readonly "plan.problem-lane": (params: {
    readonly given: string;
    readonly lanes: readonly string[];
  }) => string;
  readonly "plan.problem-odds": (params: { readonly odds: string; readonly scenarios: number }) => string;
  readonly "plan.progress": (params: { readonly step: PlanStep }) => string;
  readonly "plan.headline": (params: {
    readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
    readonly total: string;
    readonly before: string;
    readonly currency: string;
  }) => string;
  readonly "plan.nothing-found": () => string;
  readonly "plan.nothing-possible": (params: { readonly goals: readonly string[] }) => string;
  readonly "plan.claims": (params: { readonly claims: boolean; readonly originates: boolean }) => string;
  readonly "plan.estimated": (params: { readonly materials: number }) => string;
  readonly "plan.changes": () => string;
  readonly "plan.no-changes": () => string;
  readonly "plan.column-material": () => string;
  readonly "plan.column-from": () => string;
  readonly "plan.column-to": () => string;
  readonly "plan.column-alternative": () => string;
  readonly "plan.column-why": () => string;
  readonly "plan.cheaper": () => string;
  readonly "plan.needed-for": (params: { readonly goal: GoalKind | "claim" }) => string;
  readonly "plan.split": () => string;
  readonly "plan.left-out": (params: { readonly alternatives: readonly string[] }) => string;
  readonly "plan.one-supplier": (params: { readonly share: string; readonly alternative: string }) => string;
  readonly "plan.column-costs": () => string;
  readonly "plan.column-cost": () => string;
  readonly "plan.column-rvc": () => string;
  readonly "plan.column-asia": () => string;
  readonly "plan.column-changes": () => string;
  readonly "plan.costs": (params: { readonly currency: string }) => string;
  readonly "plan.before": () => string;
  readonly "plan.after": () => string;
  readonly "plan.part": (params: { readonly part: CostPart | "total" }) => string;
  readonly "plan.rvc": () => string;
  readonly "plan.asia": () => string;
  readonly "plan.at-least": (params: { readonly amount: string }) => string;
  readonly "plan.goal": (params: { readonly goal: string }) => string;
  readonly "plan.binds": () => string;
  readonly "plan.goal-costs": (params: { readonly goal: string; readonly costs: string }) => string;
  readonly "plan.marginal": (params: {
    readonly points: string;
    readonly saves: string;
    readonly goal: string;
  }) => string;
  readonly "plan.stuck": (params: {
    readonly material: string;
    readonly reasons: readonly string[];
  }) => string;
  readonly "plan.stuck-alternative": (params: {
    readonly alternative: string;
    readonly goals: readonly string[];
  }) => string;
  readonly "plan.waived": (params: { readonly amount: string }) => string;
  readonly "plan.avoid": (params: { readonly lane: string }) => string;
  readonly "plan.break-even": () => string;
  readonly "plan.break-even-duty": (params: { readonly duty: string }) => string;
  readonly "plan.break-even-compliance": (params: {
    readonly compliance: string;
    readonly yearly: string | null;
  }) => string;
  readonly "plan.frontier-rvc": () => string;
  readonly "plan.frontier-asia": () => string;
  readonly "plan.across": () => string;
  readonly "plan.column-scenario": () => string;
  readonly "plan.column-odds": () => string;
  readonly "plan.column-best": () => string;
  readonly "plan.column-expected": () => string;
  readonly "plan.column-regret": () => string;
  readonly "plan.across-mean": () => string;
  readonly "plan.across-regret": () => string;
  readonly "plan.across-choices": (params: {
    readonly kind: "expected" | "regret";
    readonly choices: string;
  }) => string;
  readonly "plan.across-same": (params: { readonly choices: string }) => string;
  readonly "plan.certainty": (params: { readonly value: string }) => string;
  readonly "plan.across-none": () => string;
  readonly "plan.proof": (params: {
    /** Null where there is no plan. */
    readonly gap: string | null;
    readonly programs: number;
    readonly rejected: number;
    readonly seconds: string;
  }) => string;
}
