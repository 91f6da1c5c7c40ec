import type { AmountAnswer, Rendered } from "@coproduce/assess";
import { type CostAnswer, costParts, type FrontierPoint, type Plan, type StuckAnswer } from "@coproduce/plan";
import type { Context } from "../commands/context.ts";
import { table } from "../terminal/table.ts";
import { wrap } from "../terminal/width.ts";
import { choiceWords } from "./choice-words.ts";
import { drawAcross } from "./draw-across.ts";
import { drawChanges } from "./draw-changes.ts";
import { goalWords } from "./goal-words.ts";

/** Draws a plan for people: what it costs, what changes, what binds, and whether to comply at all. */
export function drawPlan(plan: Rendered<Plan>, currency: string, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const text = (line: string) => wrap(line, terminal.columns);
  const inside = (line: string) => wrap(line, terminal.columns - 2).map((each) => `  ${each}`);
  const seconds = (plan.proof.seconds ?? 0).toFixed(1);
  const proof = say("plan.proof", { gap: plan.gap, ...plan.proof, seconds });
  const { cost, after, leftOut } = plan;
  const left =
    leftOut.length === 0
      ? []
      : text(
          say("plan.left-out", {
            alternatives: leftOut.map((each) => `${each.material}=${each.alternative}`),
          }),
        );
  if (plan.status === "unknown") return [...text(say("plan.nothing-found")), ...left, ...text(proof)];
  if (cost === null || after === null) {
    const goals = (plan.conflict ?? []).map((goal) => goalWords(goal, context));
    return [
      ...text(say("plan.nothing-possible", { goals })),
      ...(plan.stuck ?? []).flatMap((stuck) => inside(stuckWords(stuck, context))),
      ...left,
      ...text(proof),
    ];
  }
  const headline = say("plan.headline", {
    status: plan.status,
    total: amount(cost.total, context),
    before: amount(plan.before.cost.total, context),
    currency,
  });
  const estimates = plan.changes.filter(({ estimated }) => estimated).length;
  const sections: readonly (readonly string[])[] = [
    [
      ...text(headline).map((line) => style("strong", line)),
      ...inside(say("plan.claims", { claims: plan.claims, originates: after.originates })),
      ...(estimates === 0 ? [] : inside(say("plan.estimated", { materials: estimates }))),
    ],
    drawChanges(plan, context),
    [
      style("strong", say("plan.costs", { currency })),
      ...drawCosts(plan, cost, context),
      ...(isNothing(cost.waived) ? [] : inside(say("plan.waived", { amount: amount(cost.waived, context) }))),
    ],
    section(
      style("strong", say("plan.binds")),
      plan.binding.flatMap(({ goal, costs, marginal }) =>
        inside(
          [
            say("plan.goal-costs", { goal: goalWords(goal, context), costs }),
            ...(marginal === null ? [] : [say("plan.marginal", { ...marginal, goal })]),
          ].join(". "),
        ),
      ),
    ),
    section(style("strong", say("plan.break-even")), drawBreakEven(plan, context).flatMap(inside)),
    ...(plan.frontier === undefined
      ? []
      : [
          [style("strong", say("plan.frontier-rvc")), ...drawPoints(plan.frontier.regionalContent, context)],
          [style("strong", say("plan.frontier-asia")), ...drawPoints(plan.frontier.asiaShare, context)],
        ]),
    ...(plan.across === undefined ? [] : [drawAcross(plan.across, context)]),
    [...left, ...text(proof)].map((line) => style("quiet", line)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

const parts = [...costParts, "total"] as const;

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
  // That it pays up to nothing or more says nothing.
  const isSaid = compliance !== null && (typeof compliance === "string" || compliance.low !== "0.00");
  const said = isSaid ? amount(compliance, context) : null;
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
    choiceWords(choices),
  ]);
  const columns = [
    { title: say("plan.column-cost"), align: "right" } as const,
    { title: say("plan.column-rvc"), align: "right" } as const,
    { title: say("plan.column-asia"), align: "right" } as const,
    { title: say("plan.column-changes"), gives: true } as const,
  ];
  return table(columns, rows, terminal.columns - 2).map((line) => `  ${line}`);
}

/** A material for which the goals leave nothing, and what stands against each of its alternatives. */
function stuckWords({ material, alternatives }: Rendered<StuckAnswer>, context: Context): string {
  const { say } = context;
  const reasons = alternatives.map(({ alternative, against }) =>
    say("plan.stuck-alternative", { alternative, goals: against.map((goal) => goalWords(goal, context)) }),
  );
  return say("plan.stuck", { material, reasons });
}

function isNothing(given: AmountAnswer): boolean {
  return given === "0.00";
}

/** An amount, or the least that it can be. */
function amount(given: AmountAnswer, { say }: Context): string {
  return typeof given === "string" ? given : say("plan.at-least", { amount: given.low });
}
