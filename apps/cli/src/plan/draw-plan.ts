import type { AmountAnswer, Rendered } from "@coproduce/assess";
import type { CostAnswer, FrontierPoint, Plan } from "@coproduce/plan";
import type { Context } from "../commands/context.ts";
import { table } from "../terminal/table.ts";
import { wrap } from "../terminal/width.ts";
import type { CostPart } from "./messages/catalogue.ts";

/** What the terminal adds to a plan: which money, the premium of estimates, and how long it took. */
export interface PlanDrawing {
  readonly currency: string;
  /** Percent on present prices, where no options were given. */
  readonly premium: string | null;
  readonly seconds: string;
}

/** Draws a plan for people: what it costs, what changes, what binds, and whether to comply at all. */
export function drawPlan(plan: Rendered<Plan>, drawing: PlanDrawing, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const { currency, premium, seconds } = drawing;
  const text = (line: string) => wrap(line, terminal.columns);
  const inside = (line: string) => wrap(line, terminal.columns - 2).map((each) => `  ${each}`);
  const proof = say("plan.proof", { gap: plan.gap ?? "–", ...plan.proof, seconds });
  const { cost, after } = plan;
  if (cost === null || after === null) {
    const goals = (plan.conflict ?? []).map((goal) => say("plan.goal", { goal }));
    return [...text(say("plan.nothing-possible", { goals })), ...text(proof)];
  }
  const headline = say("plan.headline", {
    status: plan.status,
    total: amount(cost.total, context),
    before: amount(plan.before.cost.total, context),
    currency,
  });
  const sections: readonly (readonly string[])[] = [
    [
      ...text(headline).map((line) => style("strong", line)),
      ...inside(say("plan.claims", { claims: plan.claims, originates: after.originates })),
      ...(premium === null ? [] : inside(say("plan.estimated", { premium }))),
    ],
    drawChanges(plan, context),
    [style("strong", say("plan.costs", { currency })), ...drawCosts(plan, cost, context)],
    section(
      style("strong", say("plan.binds")),
      plan.binding.flatMap(({ goal, costs }) =>
        inside(say("plan.goal-costs", { goal: say("plan.goal", { goal }), costs })),
      ),
    ),
    section(style("strong", say("plan.break-even")), drawBreakEven(plan, context).flatMap(inside)),
    ...(plan.frontier === undefined
      ? []
      : [
          [style("strong", say("plan.frontier-rvc")), ...drawPoints(plan.frontier.regionalContent, context)],
          [style("strong", say("plan.frontier-asia")), ...drawPoints(plan.frontier.asiaShare, context)],
        ]),
    text(proof).map((line) => style("quiet", line)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function drawChanges(plan: Rendered<Plan>, { say, style, terminal }: Context): readonly string[] {
  if (plan.changes.length === 0) return [say("plan.no-changes")];
  const rows = plan.changes.map(({ alternative, from, to, costs }) => [
    from.name,
    `${from.origin ?? "?"} ${from.value}`,
    `${to.origin ?? "?"} ${to.value}`,
    alternative,
    costs.startsWith("-") ? costs : `+${costs}`,
  ]);
  const columns = [
    { title: say("plan.column-material"), gives: true } as const,
    { title: say("plan.column-from") },
    { title: say("plan.column-to") },
    { title: say("plan.column-alternative") },
    { title: say("plan.column-costs"), align: "right" } as const,
  ];
  return [
    style("strong", say("plan.changes")),
    ...table(columns, rows, terminal.columns - 2).map((line) => `  ${line}`),
  ];
}

const parts: readonly CostPart[] = [
  "materials",
  "assembly",
  "freight",
  "inputDuty",
  "finishedDuty",
  "switching",
  "compliance",
  "total",
];

function drawCosts(plan: Rendered<Plan>, cost: Rendered<CostAnswer>, context: Context): readonly string[] {
  const { say, terminal } = context;
  const { before, after } = plan;
  const rows = parts
    .map((part) => [
      say("plan.part", { part }),
      amount(before.cost[part], context),
      amount(cost[part], context),
    ])
    .filter(([, now, then], at) => at === parts.length - 1 || now !== "0.00" || then !== "0.00");
  rows.push(
    [say("plan.rvc"), before.rvc ?? "–", after?.rvc ?? "–"],
    [say("plan.asia"), before.asiaShare ?? "–", after?.asiaShare ?? "–"],
  );
  const columns = [
    { title: "", gives: true } as const,
    { title: say("plan.before"), align: "right" } as const,
    { title: say("plan.after"), align: "right" } as const,
  ];
  return table(columns, rows, terminal.columns - 2).map((line) => `  ${line}`);
}

function drawBreakEven({ breakEven }: Rendered<Plan>, context: Context): readonly string[] {
  const { say } = context;
  const { duty, compliance, compliancePerYear } = breakEven;
  const said = compliance === null ? null : amount(compliance, context);
  const yearly = compliancePerYear === null ? null : amount(compliancePerYear, context);
  return [
    ...(duty === null ? [] : [say("plan.break-even-duty", { duty })]),
    ...(said === null ? [] : [say("plan.break-even-compliance", { compliance: said, yearly })]),
  ];
}

function drawPoints(points: Rendered<readonly FrontierPoint[]>, context: Context): readonly string[] {
  const { say, terminal } = context;
  const rows = points.map(({ cost, rvc, asiaShare, choices }) => [
    amount(cost, context),
    rvc ?? "–",
    asiaShare ?? "–",
    choices
      .filter(({ alternative }) => alternative !== "current")
      .map(({ material, alternative }) => `${material}=${alternative}`)
      .join(" "),
  ]);
  const columns = [
    { title: say("plan.column-cost"), align: "right" } as const,
    { title: say("plan.column-rvc"), align: "right" } as const,
    { title: say("plan.column-asia"), align: "right" } as const,
    { title: say("plan.column-changes"), gives: true } as const,
  ];
  return table(columns, rows, terminal.columns - 2).map((line) => `  ${line}`);
}

/** An amount, or the least that it can be. */
function amount(given: AmountAnswer, { say }: Context): string {
  return typeof given === "string" ? given : say("plan.at-least", { amount: given.low });
}
