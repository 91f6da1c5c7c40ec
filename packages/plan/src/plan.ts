import type { ProductDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { breakEven } from "./answer/break-even.ts";
import { frontierOf } from "./answer/frontier.ts";
import { bindingGoals, conflictOf } from "./answer/goal-cost.ts";
import { changesOf, choicesOf, costAnswer, madeAnswer } from "./answer/made-answer.ts";
import type { Plan } from "./answer/plan-answer.ts";
import { type Goals, goalIds } from "./goals.ts";
import { inputDutyUnder, noInputDuty } from "./model/input-duty.ts";
import { sitesOf } from "./model/site.ts";
import { spreadYearly, volumeOf } from "./model/volume.ts";
import type { OptionsDocument } from "./options/schema.ts";
import type { Means } from "./search/least-cost.ts";
import { Oracle } from "./search/oracle.ts";
import { type Best, Planner } from "./search/planner.ts";
import { loadSolver } from "./solver/highs.ts";
import type { Solver } from "./solver/program.ts";

export interface PlanSettings {
  /** Default: HiGHS, loaded when the plan is asked for. */
  readonly solver?: Solver;
  /** The law of imports into the economy of assembly, for duties on inputs. Left out: they are unknown. */
  readonly inputRegime?: Regime | null;
  /** Relative gap at which the solver may stop. Default: 0. */
  readonly gap?: number;
  /** Seconds that are left, by the caller's clock. Default: as long as it takes. */
  readonly secondsLeft?: () => number;
  /** Whether the frontiers are asked for too. */
  readonly frontier?: boolean;
  /** Prices are estimates from a premium (`genericOptions`). */
  readonly estimated?: boolean;
  /** Called before each part of the work. */
  readonly onProgress?: (step: PlanStep) => void;
}

export type PlanStep = "model" | "search" | "goals" | "frontier";

/**
 * The cheapest way to make a good: one alternative for each material, so that the landed cost of one good is
 * least and the goals are met. Every answer was assessed by the engine: what it claims holds.
 *
 * @param product a document that `parseProduct` accepted
 * @param options a document that `parseOptions` accepted for it
 * @param regime as for `assess`; with the law of duties, else the finished good's duty is unknown
 * @throws PlanFault where the optimiser and the engine disagree
 * @throws RangeError naming a material whose inner options combine in too many ways
 */
export async function plan(
  product: ProductDocument,
  options: OptionsDocument,
  regime: Regime,
  goals: Goals,
  settings: PlanSettings = {},
): Promise<Plan> {
  const { gap, secondsLeft, estimated = false, onProgress = () => {} } = settings;
  onProgress("model");
  const solver = settings.solver ?? (await loadSolver());
  const duties = options.inputDuties === "none";
  const inputDuty = duties ? noInputDuty : inputDutyUnder(settings.inputRegime ?? null, product.currency);
  const sites = sitesOf(product, options, regime, goals, inputDuty);
  const effort = { programs: 0, rejected: 0 };
  const means: Means = {
    solver,
    oracle: new Oracle(regime),
    effort,
    ...(gap === undefined ? {} : { gap }),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  };
  const volume = volumeOf(options);
  const planner = new Planner(sites, regime, means, spreadYearly(options.complianceCostPerYear, volume));
  const hasCapacities = sites.some(({ columns }) =>
    columns.some(({ candidates }) => candidates.some(({ against }) => against.has("capacity"))),
  );
  const active = new Set(goalIds(goals, hasCapacities));
  onProgress("search");
  const before = planner.before();
  const best = planner.best(goals, active);
  onProgress("goals");
  const { made } = best;
  const compared = breakEven(
    planner.bestOf(true, goals, active).made,
    planner.bestOf(false, goals, active).made,
    volume,
  );
  const shared = {
    before: madeAnswer(before, regime),
    breakEven: compared,
    regime: before.assess().regime,
  };
  if (made === null) {
    const conflict = conflictOf(planner, goals, active);
    return {
      status: "infeasible",
      gap: null,
      claims: false,
      cost: null,
      origin: null,
      exposure: null,
      after: null,
      assembly: null,
      choices: [],
      changes: [],
      binding: [],
      conflict,
      product: null,
      proof: effort,
      ...shared,
    };
  }
  const binding = bindingGoals(planner, made, goals, active);
  if (settings.frontier === true) onProgress("frontier");
  const frontier = settings.frontier === true ? frontierOf(planner, goals, active, regime) : undefined;
  const left = gapOf(best);
  return {
    status: left === "0.0000" ? "optimal" : "feasible",
    gap: left,
    claims: made.claims,
    cost: costAnswer(made),
    origin: made.assess().origin,
    exposure: made.assess().exposure,
    after: madeAnswer(made, regime),
    assembly: made.site.assembly?.id ?? null,
    choices: choicesOf(made),
    changes: changesOf(made, estimated),
    binding,
    ...(frontier === undefined ? {} : { frontier }),
    product: made.product,
    proof: effort,
    ...shared,
  };
}

/** How much less than the plan another might cost, in percent, rounded up to four decimals. */
function gapOf({ made, bound }: Best): string {
  const cost = made?.cost.total.low ?? 0n;
  if (bound === null || bound >= cost || cost === 0n) return "0.0000";
  const scaled = ((cost - bound) * 1_000_000n + cost - 1n) / cost;
  return `${scaled / 10_000n}.${String(scaled % 10_000n).padStart(4, "0")}`;
}
