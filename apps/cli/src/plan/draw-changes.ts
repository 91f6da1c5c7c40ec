import type { Rendered } from "@coproduce/assess";
import type { ChangeAnswer, Plan } from "@coproduce/plan";
import type { Context } from "../commands/context.ts";
import { table } from "../terminal/table.ts";
import { truncate, wrap } from "../terminal/width.ts";
import { needWords } from "./goal-words.ts";

/** A longer name of an option gives way: what it adds, and why, has to be seen. */
const widestOption = 20;

/** What the plan changes, line by line: from where to where, what it adds, and why. */
export function drawChanges({ changes }: Rendered<Plan>, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  if (changes.length === 0) return [say("plan.no-changes")];
  const rows = changes.map((change) => [
    change.from.name,
    `${change.from.origin ?? "?"} ${change.from.value}`,
    `${change.to.origin ?? "?"} ${change.to.value}`,
    truncate(supplier(change, context), widestOption),
    change.costs.startsWith("-") ? change.costs : `+${change.costs}`,
    needWords(change.neededFor, context),
  ]);
  const columns = [
    { title: say("plan.column-material"), gives: true } as const,
    { title: say("plan.column-from") },
    { title: say("plan.column-to") },
    { title: say("plan.column-alternative") },
    { title: say("plan.column-costs"), align: "right" } as const,
    { title: say("plan.column-why") },
  ];
  const isSplit = changes.some(({ share }) => share !== "100");
  return [
    style("strong", say("plan.changes")),
    ...table(columns, rows, terminal.columns - 2).map((line) => `  ${line}`),
    ...(isSplit
      ? wrap(say("plan.split"), terminal.columns - 2).map((line) => style("quiet", `  ${line}`))
      : []),
  ];
}

function supplier({ alternative, share }: Rendered<ChangeAnswer>, { say }: Context): string {
  return share === "100" ? alternative : say("plan.one-supplier", { share, alternative });
}
