import type { GoalId } from "../goals.ts";
import type { Choice } from "../model/choice.ts";
import type { Candidate } from "../model/column.ts";
import type { LinearLimit } from "../model/site.ts";
import type { Program } from "../solver/program.ts";
import { inLimits, inMoney, type Linear, oneUnit, ProgramBuilder } from "../solver/program-builder.ts";
import { type Selection, select } from "./selection.ts";
import { besideOf, limitKey, type Modes, type Venue, type VenueCase } from "./venue.ts";

/** What is made least: the cost that is expected of the cases, or the most that it exceeds the best of a case. */
export type Objective =
  | { readonly kind: "expected" }
  /** `best` of each case, in millionths. */
  | { readonly kind: "regret"; readonly best: readonly bigint[] };

/** What a program is asked: in which modes, under which limits and goals, and without which choices. */
export interface ProgramQuestion {
  readonly venue: Venue;
  readonly modes: Modes;
  readonly limits: readonly LinearLimit[];
  readonly active: ReadonlySet<GoalId>;
  readonly without: readonly Choice[];
  readonly objective: Objective;
}

/** A program, what reads its solution, and what its objective leaves out. */
export interface PosedProgram {
  readonly program: Program;
  readonly read: (values: readonly number[]) => Choice;
  /** Millionths times hundredths of a percent. */
  readonly constant: bigint;
}

/** Null where a column has no candidate left. */
export function poseProgram(question: ProgramQuestion): PosedProgram | null {
  const { venue, modes, active, without, objective } = question;
  const [first] = venue;
  if (first === undefined) return null;
  const builder = new ProgramBuilder();
  const limits = distinctLimits([...modes.flatMap((mode) => mode.limits), ...question.limits]);
  const selection = select(builder, first.site.columns, limits, active);
  if (selection === null) return null;
  for (const limit of limits) poseLimit(builder, selection, limit);
  for (const choice of without) selection.forbid(choice);
  const costs = venue.map((each, at) => costIn(builder, selection, each, modes[at]?.claims === true));
  const constant =
    objective.kind === "expected" ? expected(builder, venue, costs) : regret(builder, costs, objective.best);
  return { program: builder.build(), read: selection.read, constant };
}

/** A limit, times a hundred percent: nothing is rounded. */
function poseLimit(builder: ProgramBuilder, selection: Selection, limit: LinearLimit): void {
  const { adds, moves, share, fixed, plus } = limit;
  const part = BigInt(share);
  const sum = selection.sum(
    (column, index) => 10_000n * (adds[column]?.[index] ?? 0n) - part * (moves[column]?.[index] ?? 0n),
  );
  builder.atMost(sum, (part * fixed - 10_000n * plus) * 10_000n, inLimits);
}

/** What one good costs in a case, as far as it is known, with what is left of the duties that programs defer. */
function costIn(
  builder: ProgramBuilder,
  selection: Selection,
  venueCase: VenueCase,
  claims: boolean,
): Linear {
  const { site } = venueCase;
  const { finishedDuty, compliance } = besideOf(venueCase, claims);
  const at = (read: (candidate: Candidate) => bigint) => (column: number, index: number) => {
    const candidate = site.columns[column]?.candidates[index];
    return candidate === undefined ? 0n : read(candidate);
  };
  const bought = selection.sum(at(({ value, freight, inputDuty }) => value + freight + inputDuty.due.low));
  const once = selection.sumUsed(at(({ switching }) => switching));
  const deferred = selection.sum(at(({ inputDuty }) => inputDuty.deferred.low));
  const beside = finishedDuty.low + compliance + site.cost + site.switching;
  const terms = [...bought.terms, ...once.terms];
  let constant = bought.constant + once.constant + beside * 10_000n;
  const isOwed = deferred.terms.length > 0 || deferred.constant > 0n;
  if (isOwed && finishedDuty.high !== null) {
    const relief = finishedDuty.high * 10_000n;
    if (deferred.terms.length === 0) constant += deferred.constant > relief ? deferred.constant - relief : 0n;
    else {
      const left = builder.amount();
      builder.atMost({ ...deferred, terms: [...deferred.terms, [left, -oneUnit]] }, relief, inMoney);
      terms.push([left, oneUnit]);
    }
  }
  return { terms, constant };
}

function expected(builder: ProgramBuilder, venue: Venue, costs: readonly Linear[]): bigint {
  let constant = 0n;
  for (const [at, cost] of costs.entries()) {
    const weight = venue[at]?.weight ?? 0n;
    builder.minimise(cost, weight);
    constant += (cost.constant * weight) / 10_000n;
  }
  return constant;
}

/** The least amount that no case's regret exceeds. */
function regret(builder: ProgramBuilder, costs: readonly Linear[], best: readonly bigint[]): bigint {
  const most = builder.amount();
  builder.minimise({ terms: [[most, oneUnit]], constant: 0n }, 10_000n);
  for (const [at, { terms, constant }] of costs.entries()) {
    builder.atMost({ terms: [...terms, [most, -oneUnit]], constant }, (best[at] ?? 0n) * 10_000n, inMoney);
  }
  return 0n;
}

function distinctLimits(limits: readonly LinearLimit[]): readonly LinearLimit[] {
  return [...new Map(limits.map((limit) => [limitKey(limit), limit])).values()];
}

/** A limit with another share: the goal of a user. */
export function withShare(limit: LinearLimit, share: number): LinearLimit {
  return { ...limit, share: share as LinearLimit["share"] };
}
