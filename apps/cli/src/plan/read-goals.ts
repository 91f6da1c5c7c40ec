import { economies, hundred, type Percent, parsePercent } from "@coproduce/goods";
import type { Goals } from "@coproduce/plan";
import { chokepoints } from "@coproduce/trade/presentation";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

/** What is asked of a plan, as the options of the command have it. */
export interface GivenGoals {
  readonly require?: string;
  readonly minRvc?: string;
  readonly maxAsia?: string;
  readonly exclude?: string;
  readonly avoid?: string;
  readonly maxLeadTime?: string;
}

export function readGoals(given: GivenGoals, context: Context): Goals {
  const { require, minRvc, maxAsia, exclude, avoid, maxLeadTime } = given;
  if (require !== undefined && require !== "qualify") {
    throw new InputError(context.say("plan.problem-require", { given: require }));
  }
  return {
    ...(require === undefined ? {} : { qualify: true }),
    ...(minRvc === undefined ? {} : { minRvc: readShare("--min-rvc", minRvc, context) }),
    ...(maxAsia === undefined ? {} : { maxAsia: readShare("--max-asia", maxAsia, context) }),
    ...(exclude === undefined ? {} : { exclude: readEconomies(exclude, context) }),
    ...(avoid === undefined ? {} : { avoid: readLanes(avoid, context) }),
    ...(maxLeadTime === undefined
      ? {}
      : { maxLeadTimeDays: readNumber("--max-lead-time", maxLeadTime, context) }),
  };
}

export function readPercent(option: string, given: string, { say }: Context): Percent {
  const read = parsePercent(given);
  if (read === undefined) throw new InputError(say("plan.problem-number", { option, given }));
  return read;
}

/** A percentage of a whole: at most a hundred. */
export function readShare(option: string, given: string, context: Context): Percent {
  const read = readPercent(option, given, context);
  if (read > hundred) throw new InputError(context.say("plan.problem-over", { option, given }));
  return read;
}

export function readNumber(option: string, given: string, context: Context): number {
  return readPercent(option, given, context) / 100;
}

function readEconomies(given: string, { say }: Context): readonly string[] {
  return given.split(",").map((each) => {
    const economy = each.trim().toUpperCase();
    if (!economies.includes(economy)) throw new InputError(say("plan.problem-economy", { given: each }));
    return economy;
  });
}

function readLanes(given: string, { say }: Context): readonly string[] {
  return given.split(",").map((each) => {
    const lane = chokepoints.find((known) => known === each.trim().toLowerCase());
    if (lane === undefined)
      throw new InputError(say("plan.problem-lane", { given: each, lanes: [...chokepoints] }));
    return lane;
  });
}
