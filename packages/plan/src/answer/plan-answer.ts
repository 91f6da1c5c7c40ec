import type { AmountAnswer, ExposureAnswer, OriginAnswer, RegimeAnswer } from "@coproduce/assess";
import type { ProductDocument } from "@coproduce/goods";
import type { GoalId } from "../goals.ts";

/** What one good costs, landed. Decimal strings; a range where a duty is not known. */
export interface CostAnswer {
  readonly total: AmountAnswer;
  /** The value of all its materials. */
  readonly materials: string;
  /** What assembling it elsewhere costs more than now. */
  readonly assembly: string;
  readonly inputDuty: AmountAnswer;
  readonly freight: string;
  readonly finishedDuty: AmountAnswer;
  readonly switching: string;
  readonly compliance: string;
}

/** A good made in one way: what it costs, and what the law says of it. */
export interface MadeAnswer {
  /** The preference is claimed. */
  readonly claims: boolean;
  readonly cost: CostAnswer;
  readonly originates: boolean;
  /** Regional value content, in percent truncated to two decimals; null where its base is not known. */
  readonly rvc: string | null;
  /** Percent of the value; null where nothing has one. */
  readonly asiaShare: string | null;
  readonly regionalShare: string | null;
}

/** The alternative that a material takes. */
export interface ChoiceAnswer {
  readonly material: string;
  readonly alternative: string;
  /** Percent of the quantity: 100, since a material is not split between suppliers. */
  readonly share: "100";
}

/** How one material is had. */
export interface SourceAnswer {
  readonly name: string;
  readonly origin: string | null;
  readonly originating: boolean | null;
  readonly supplier: string | null;
  readonly value: string;
}

export interface ChangeAnswer {
  readonly material: string;
  readonly alternative: string;
  readonly from: SourceAnswer;
  readonly to: SourceAnswer;
  /** Value, freight and what switching costs one good: what the change adds, negative where it saves. */
  readonly costs: string;
  /** The price is estimated from a premium and not offered by a supplier. */
  readonly estimated: boolean;
}

/** What a goal costs: the landed cost is less by so much where it is left out. */
export interface BindingAnswer {
  readonly goal: GoalId;
  readonly costs: string;
}

/** Where claiming the preference and paying the duty cost the same; for one good, null where it is not known. */
export interface BreakEvenAnswer {
  /** The duty without preference from which complying is the cheaper. */
  readonly duty: string | null;
  /** The yearly cost of complying up to which it is the cheaper; null without a volume. */
  readonly compliancePerYear: AmountAnswer | null;
  /** The same for one good; negative where complying costs more even if it asked no effort. */
  readonly compliance: AmountAnswer | null;
}

export interface FrontierPoint {
  readonly cost: AmountAnswer;
  readonly rvc: string | null;
  readonly asiaShare: string | null;
  readonly claims: boolean;
  readonly choices: readonly ChoiceAnswer[];
}

/** Points of which none is better in both: the least cost first. */
export interface FrontierAnswer {
  readonly regionalContent: readonly FrontierPoint[];
  readonly asiaShare: readonly FrontierPoint[];
}

/** The cheapest sourcing that meets the goals: the contract of `coproduce plan --json`. */
export interface Plan {
  /** "feasible": the best that was found; another may cost less by up to the gap. */
  readonly status: "optimal" | "feasible" | "infeasible";
  /** Percent of the cost, rounded up to four decimals; null where there is no plan. */
  readonly gap: string | null;
  readonly claims: boolean;
  readonly cost: CostAnswer | null;
  readonly origin: OriginAnswer | null;
  readonly exposure: ExposureAnswer | null;
  readonly before: MadeAnswer;
  readonly after: MadeAnswer | null;
  readonly assembly: string | null;
  readonly choices: readonly ChoiceAnswer[];
  readonly changes: readonly ChangeAnswer[];
  readonly binding: readonly BindingAnswer[];
  readonly breakEven: BreakEvenAnswer;
  readonly frontier?: FrontierAnswer;
  /** Goals that cannot be met together, none of which may be left out for that; empty without goals. */
  readonly conflict?: readonly GoalId[];
  /** The good as the plan makes it. */
  readonly product: ProductDocument | null;
  readonly regime: RegimeAnswer;
  /** Programs solved, and combinations that met their limits and not the law. */
  readonly proof: { readonly programs: number; readonly rejected: number };
}
