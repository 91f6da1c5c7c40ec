import { hundred, type Percent } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";
import { readPercent } from "./read-goals.ts";

/** A scenario that may come: its file, undefined for the law as it stands, and how likely it is. */
export interface GivenCase {
  readonly id: string;
  readonly scenario: string | undefined;
  readonly probability: Percent;
}

/** Stands for the law without a scenario. */
const present = "present";

/**
 * The scenarios that are planned for, each with its odds; equal ones where none are given. Odds need not add
 * up to a hundred: what counts is how they compare.
 */
export function readCases(
  scenarios: readonly string[],
  odds: string | undefined,
  context: Context,
): readonly GivenCase[] {
  const weights =
    odds === undefined
      ? scenarios.map(() => hundred)
      : odds.split(",").map((each) => readPercent("--odds", each.trim(), context));
  const sum = weights.reduce((total, each) => total + each, 0);
  if (weights.length !== scenarios.length || sum === 0) {
    const params = { odds: odds ?? "", scenarios: scenarios.length };
    throw new InputError(context.say("plan.problem-odds", params));
  }
  const shares = outOf(weights, sum);
  return scenarios.map((scenario, at) => ({
    id: scenario,
    scenario: scenario === present ? undefined : scenario,
    probability: shares[at] as Percent,
  }));
}

/** Parts of a hundred percent, in hundredths: what rounding leaves goes to the first ones. */
function outOf(weights: readonly number[], sum: number): readonly number[] {
  const parts = weights.map((weight) => Math.floor((weight * hundred) / sum));
  const left = hundred - parts.reduce((total, each) => total + each, 0);
  return parts.map((part, at) => (at < left ? part + 1 : part));
}
