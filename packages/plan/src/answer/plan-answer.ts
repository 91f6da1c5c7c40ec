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
  /** Without what programs waive. */
  readonly inputDuty: AmountAnswer;
  readonly freight: string;
  readonly finishedDuty: AmountAnswer;
  readonly switching: string;
  readonly compliance: string;
  /** Duty on inputs that programs defer or give back for good: not a part of the total. */
  readonly waived: AmountAnswer;
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
  /** Where its value was added; empty where nothing has one. */
  readonly byEconomy: ExposureAnswer["byEconomy"];
}

/** An alternative that a material takes; several where it comes from several suppliers. */
export interface ChoiceAnswer {
  readonly material: string;
  readonly alternative: string;
  /** Percent of the quantity: 100 where there is one supplier. */
  readonly share: string;
}

/** How one material is had. */
export interface SourceAnswer {
  readonly name: string;
  readonly origin: string | null;
  readonly originating: boolean | null;
  readonly supplier: string | null;
  /** For one good, if all of it came from there. */
  readonly value: string;
  readonly freight: string;
  /** Before what programs waive. */
  readonly inputDuty: AmountAnswer;
}

export interface ChangeAnswer {
  readonly material: string;
  readonly alternative: string;
  readonly share: string;
  readonly from: SourceAnswer;
  readonly to: SourceAnswer;
  /** Value, freight and what switching costs one good: what the change adds, negative where it saves. */
  readonly costs: string;
  /** The price is estimated from a markup and not offered by a supplier. */
  readonly estimated: boolean;
  /**
   * Goals that the good would miss if this change alone were undone, "claim" where it would lose the
   * preference that it claims; empty where undoing it would only cost more.
   */
  readonly neededFor: readonly (GoalId | "claim")[];
}

/** What a goal costs: the landed cost is less by so much where it is left out. */
export interface BindingAnswer {
  readonly goal: GoalId;
  readonly costs: string;
  /** What asking a little less would save; null for a goal that is met or not. */
  readonly marginal: MarginalAnswer | null;
}

/** The price of the last bit of a goal. */
export interface MarginalAnswer {
  /** Percentage points less (content), or more (share of Asia). */
  readonly points: string;
  readonly saves: string;
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

/** A material for which the goals that conflict leave too little: what stands against each alternative. */
export interface StuckAnswer {
  readonly material: string;
  readonly alternatives: readonly { readonly alternative: string; readonly against: readonly GoalId[] }[];
}

/** The same choices under several regimes at once. */
export interface AcrossAnswer {
  /** In the order in which they were given. */
  readonly cases: readonly AcrossCase[];
  /** The choices of least expected cost, and those of least greatest regret; null where none meet the goals. */
  readonly expected: AcrossPlan | null;
  readonly minimumRegret: AcrossPlan | null;
  /**
   * What knowing the case before choosing would save on average: the expected cost of the first, less that of
   * the best of each case.
   */
  readonly valueOfCertainty: string | null;
}

export interface AcrossCase {
  readonly id: string;
  /** Percent. */
  readonly probability: string;
  /** The least cost where the case is known before choosing. */
  readonly best: string | null;
}

export interface AcrossPlan {
  readonly assembly: string | null;
  readonly choices: readonly ChoiceAnswer[];
  readonly expectedCost: string;
  /** The most by which it costs more than the best of a case. */
  readonly greatestRegret: string;
  /** In the order of the cases: whether the preference is claimed there is chosen when the case is known. */
  readonly inCase: readonly { readonly cost: string; readonly claims: boolean; readonly regret: string }[];
}

/** The cheapest sourcing that meets the goals: the contract of `coproduce plan --json`. */
export interface Plan {
  /**
   * "feasible": the best that was found; another may cost less by up to the gap. "unknown": none was found,
   * though there may be one: the search did not reach its end.
   */
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
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
  readonly across?: AcrossAnswer;
  /** The fewest goals that cannot be met together; empty where even without goals there is no sourcing. */
  readonly conflict?: readonly GoalId[];
  /** Materials for which those goals leave too little; they may conflict without there being any. */
  readonly stuck?: readonly StuckAnswer[];
  /** Alternatives that are not offered on the date of entry. */
  readonly leftOut: readonly { readonly material: string; readonly alternative: string }[];
  /** The good as the plan makes it. */
  readonly product: ProductDocument | null;
  readonly regime: RegimeAnswer;
  /** Programs solved, and combinations that met their limits and not the law. */
  readonly proof: {
    readonly programs: number;
    readonly rejected: number;
    /** By the clock of the caller; null where there is none. */
    readonly seconds: number | null;
  };
}
