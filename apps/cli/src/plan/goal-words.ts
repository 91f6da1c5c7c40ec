import type { GoalId } from "@coproduce/plan";
import { wordOf } from "@coproduce/trade/presentation";
import type { Context } from "../commands/context.ts";
import type { GoalKind } from "./messages/catalogue.ts";

/** A goal in words: "nothing from CN", "nothing by the Suez Canal". */
export function goalWords(goal: GoalId, { say, locale }: Context): string {
  if (goal.startsWith("avoid:")) return say("plan.avoid", { lane: wordOf(goal.slice(6), locale) });
  return say("plan.goal", { goal });
}

/** What a change is for, in a word or two. */
export function needWords(goals: readonly (GoalId | "claim")[], { say }: Context): string {
  const kinds = new Set(goals.map((goal) => goal.replace(/:.*/, "") as GoalKind | "claim"));
  if (kinds.size === 0) return say("plan.cheaper");
  return [...kinds].map((goal) => say("plan.needed-for", { goal })).join(", ");
}
