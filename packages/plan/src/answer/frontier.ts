import { type Percent, parsePercent } from "@coproduce/goods";
import type { GoalId, Goals } from "../goals.ts";
import { spreadAnswer } from "../model/spread.ts";
import type { Made, Planner } from "../search/planner.ts";
import { choicesOf } from "./choices-answer.ts";
import { asiaShareOf, contentOf, percentOf } from "./made-answer.ts";
import type { FrontierAnswer, FrontierPoint } from "./plan-answer.ts";

/** More points than these are not asked for. */
const mostPoints = 60;

/** In hundredths of a percent: how much better each point is. Shared materials would make endless small steps. */
const step = 1;
const stepOfShares = 100;

/**
 * Cost against regional content and against the share of Asia: from the cheapest plan on, each next point is
 * the cheapest that is better by at least a hundredth of a percent; by a whole one where materials may come
 * from several suppliers.
 */
export function frontierOf(planner: Planner, goals: Goals, active: ReadonlySet<GoalId>): FrontierAnswer {
  const isShared = planner.venues.some(({ site }) => site.columns.some(({ divisible }) => divisible));
  const further = isShared ? stepOfShares : step;
  const walk = (next: (made: Made) => Goals | null, goal: GoalId) => {
    const found: Made[] = [];
    const asked = new Set([...active, goal]);
    let { made } = planner.best(goals, active);
    while (made !== null && found.length < mostPoints) {
      // A point that costs no more and is better takes the place of the one before it.
      if (found.at(-1)?.cost.total.low === made.cost.total.low) found.pop();
      found.push(made);
      const asks = next(made);
      made = asks === null ? null : planner.best(asks, asked).made;
    }
    return found.map(point);
  };
  return {
    regionalContent: walk((made) => {
      const reached = percent(percentOf(contentOf(made)));
      if (reached === null || reached >= 10_000) return null;
      return { ...goals, minRvc: Math.max(0, Math.min(10_000, reached + further)) as Percent };
    }, "min-rvc"),
    asiaShare: walk((made) => {
      const reached = percent(asiaShareOf(made));
      return reached === null || reached <= 0
        ? null
        : { ...goals, maxAsia: Math.max(0, reached - further) as Percent };
    }, "max-asia"),
  };
}

function percent(text: string | null): number | null {
  if (text === null) return null;
  return text.startsWith("-") ? -1 : (parsePercent(text) ?? null);
}

function point(made: Made): FrontierPoint {
  return {
    cost: spreadAnswer(made.cost.total),
    rvc: percentOf(contentOf(made)),
    asiaShare: asiaShareOf(made),
    claims: made.claims,
    choices: choicesOf(made.venue.site, made.choice),
  };
}
