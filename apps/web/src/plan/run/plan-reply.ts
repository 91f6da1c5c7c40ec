import type { Rendered } from "@coproduce/assess";
import type { Locale, ProductDocument } from "@coproduce/goods";
import type { Goals, OptionsDocument, Plan, PlanStep } from "@coproduce/plan";

/** What one run is given: a checked product with its entry, checked options, and goals. */
export interface RunQuestion {
  readonly document: ProductDocument;
  readonly options: OptionsDocument;
  readonly goals: Goals;
  /** Language of the sentences in the answer. */
  readonly locale: Locale;
}

/** "law": the law of the good and of its inputs is fetched. */
export type RunStep = "law" | Exclude<PlanStep, "across">;

export const runSteps: readonly RunStep[] = ["law", "model", "search", "goals", "frontier"];

/** The plan in the language of the page. */
export interface FoundPlan extends Omit<Rendered<Plan>, "product"> {
  readonly product: ProductDocument | null;
}

export interface PlanRequest {
  readonly id: number;
  readonly question: RunQuestion;
}

/** What the worker says while it plans. A plan comes first without its frontier, then with it. */
export type PlanReply =
  | { readonly id: number; readonly kind: "step"; readonly step: RunStep }
  | { readonly id: number; readonly kind: "found"; readonly plan: FoundPlan; readonly isLast: boolean }
  | { readonly id: number; readonly kind: "failed"; readonly message: string };
