import type { ProductDocument } from "@coproduce/goods";
import { hundred, type Percent } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { acrossOf } from "./answer/across-answer.ts";
import { breakEven } from "./answer/break-even.ts";
import { changesOf } from "./answer/changes-answer.ts";
import { choicesOf } from "./answer/choices-answer.ts";
import { frontierOf } from "./answer/frontier.ts";
import { bindingGoals, conflictOf, stuckUnder } from "./answer/goal-cost.ts";
import { costAnswer, madeAnswer } from "./answer/made-answer.ts";
import type { Plan } from "./answer/plan-answer.ts";
import { type GoalId, type Goals, goalIds } from "./goals.ts";
import { isOfferedOn } from "./model/offer.ts";
import { volumeOf } from "./model/volume.ts";
import type { OptionsDocument } from "./options/schema.ts";
import { venueCasesOf } from "./search/case.ts";
import { type Best, isImpossible, Planner } from "./search/planner.ts";
import type { Means } from "./search/question.ts";
import type { VenueCase } from "./search/venue.ts";
import { loadSolver } from "./solver/highs.ts";
import type { Solver } from "./solver/program.ts";

export interface PlanSettings {
  /** Default: HiGHS, loaded when the plan is asked for. */
  readonly solver?: Solver;
  /** The law of imports into each place of assembly, for duties on inputs. Where it is left out they are unknown. */
  readonly inputRegimes?: readonly Regime[];
  /** Regimes that may come, planned for at once. Probabilities add up to a hundred percent. */
  readonly cases?: readonly PlannedCase[];
  /** Straits and canals on the usual way from an economy. Default: none are known. */
  readonly lanesFrom?: (economy: string) => readonly string[];
  /** Relative gap at which the solver may stop. Default: 0. */
  readonly gap?: number;
  /** Seconds that are left, by the caller's clock. Default: as long as it takes. */
  readonly secondsLeft?: () => number;
  /** Seconds, from any beginning: how long the plan took is told. */
  readonly clock?: () => number;
  /** Whether the frontiers are asked for too. */
  readonly frontier?: boolean;
  /** Called before each part of the work. */
  readonly onProgress?: (step: PlanStep) => void;
}

/** A regime that may come. */
export interface PlannedCase {
  readonly id: string;
  readonly probability: Percent;
  /** Of the same day and importing party as the plan's own. */
  readonly regime: Regime;
  readonly inputRegimes: readonly Regime[];
}

export type PlanStep = "model" | "search" | "goals" | "frontier" | "across";

/**
 * The cheapest way to make a good: an alternative for each material, so that the landed cost of one good is
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
  const { gap, secondsLeft, cases = [], lanesFrom = () => [], clock, onProgress = () => {} } = settings;
  const started = clock?.() ?? 0;
  onProgress("model");
  const effort = { programs: 0, rejected: 0 };
  const means: Means = {
    solver: settings.solver ?? (await loadSolver()),
    effort,
    ...(gap === undefined ? {} : { gap }),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  };
  const planned = { product, options, goals, lanesFrom };
  const { inputRegimes = [] } = settings;
  const planner = new Planner(venueCasesOf({ ...planned, regime, inputRegimes }), regime, means);
  const active = new Set(goalIds(goals, planner.venues.some(hasCapacities)));
  onProgress("search");
  const best = planner.best(goals, active);
  onProgress("goals");
  const found =
    best.made === null ? nothing(best, planner, goals, active) : made(best, planner, goals, active);
  if (settings.frontier === true) onProgress("frontier");
  if (cases.length > 0) onProgress("across");
  // The plan's own regime is mostly one of the cases: it is not modelled and solved again.
  const plannerOf = (law: Pick<PlannedCase, "regime" | "inputRegimes">) =>
    law.regime === regime && law.inputRegimes === inputRegimes
      ? planner
      : new Planner(venueCasesOf({ ...planned, ...law }), law.regime, means);
  const weighed = cases.map(({ id, probability, ...law }) => ({
    id,
    weight: probability,
    planner: plannerOf(law),
  }));
  return {
    ...found,
    before: madeAnswer(planner.before()),
    after: best.made === null ? null : madeAnswer(best.made),
    breakEven: breakEven(
      planner.bestOf(true, goals, active).made,
      planner.bestOf(false, goals, active).made,
      volumeOf(options),
    ),
    ...(settings.frontier === true ? { frontier: frontierOf(planner, goals, active) } : {}),
    ...(cases.length > 0 ? { across: acrossOf(weighed, goals, active, means) } : {}),
    regime: {
      date: regime.date,
      importInto: regime.importInto,
      scenario: regime.scenario,
      files: regime.law.files,
    },
    leftOut: options.options.flatMap(({ material, alternatives }) =>
      alternatives
        .filter((each) => !isOfferedOn(regime.date, each))
        .map(({ id }) => ({ material, alternative: id })),
    ),
    proof: { ...effort, seconds: clock === undefined ? null : clock() - started },
  };
}

type Shared = "leftOut" | "before" | "after" | "breakEven" | "frontier" | "across" | "regime" | "proof";

function made(best: Best, planner: Planner, goals: Goals, active: ReadonlySet<GoalId>): Omit<Plan, Shared> {
  const { made: found } = best;
  if (found === null) throw new TypeError("there is no plan to tell");
  const left = gapOf(best);
  const { site } = found.venue;
  return {
    status: left === "0.0000" ? "optimal" : "feasible",
    gap: left,
    claims: found.claims,
    cost: costAnswer(found),
    origin: found.assess().origin,
    exposure: found.assess().exposure,
    assembly: site.assembly?.id ?? null,
    choices: choicesOf(site, found.choice),
    changes: changesOf(found, goals, active),
    binding: bindingGoals(planner, found, goals, active),
    product: found.product,
  };
}

function nothing(
  best: Best,
  planner: Planner,
  goals: Goals,
  active: ReadonlySet<GoalId>,
): Omit<Plan, Shared> {
  const isProven = isImpossible(best);
  const conflict = isProven ? conflictOf(planner, goals, active) : [];
  return {
    status: isProven ? "infeasible" : "unknown",
    gap: null,
    claims: false,
    cost: null,
    origin: null,
    exposure: null,
    assembly: null,
    choices: [],
    changes: [],
    binding: [],
    ...(isProven ? { conflict, stuck: stuckUnder(planner, conflict) } : {}),
    product: null,
  };
}

/** Whether a supplier cannot deliver everything: what he can do is a goal then. */
function hasCapacities({ site }: VenueCase): boolean {
  return site.columns.some(({ candidates }) =>
    candidates.some(
      ({ against, delivered }) => against.has("capacity") || delivered.most < hundred || delivered.least > 0,
    ),
  );
}

/** How much less than the plan another might cost, in percent, rounded up to four decimals. */
function gapOf({ made: found, bound }: Best): string {
  const cost = found?.cost.total.low ?? 0n;
  if (bound === null || bound >= cost || cost === 0n) return "0.0000";
  const scaled = ((cost - bound) * 1_000_000n + cost - 1n) / cost;
  return `${scaled / 10_000n}.${String(scaled % 10_000n).padStart(4, "0")}`;
}
