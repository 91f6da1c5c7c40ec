import type { AmountAnswer } from "@coproduce/assess";
import { formatFor, type Locale } from "@coproduce/goods";
import type { WorkbookCell } from "@coproduce/goods/table";
import { costParts } from "../answer/cost-part.ts";
import type { AcrossPlan, CostAnswer, FrontierPoint, Plan } from "../answer/plan-answer.ts";
import { currentId } from "../model/offer.ts";
import { passageName } from "../options/table/words.ts";
import { type GoalKind, type PlanTableKind, type PlanWord, planTableWords } from "./messages/catalogue.ts";

/** What the tables show: a plan as it is, or said in a language. */
export type PlanFigures = Omit<Plan, "origin" | "exposure" | "regime" | "product"> & {
  readonly product: { readonly id: string; readonly name?: string | undefined } | null;
};

/** One table of a plan: numbers are numbers in plain decimals, text is text. */
export interface PlanTable {
  readonly kind: PlanTableKind;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/**
 * A plan as tables: its summary, the cost of a good now and as planned, what changes, every choice, what binds,
 * where value is added; the frontier and several laws where the plan has them.
 *
 * @param currency of the product, in which every amount is
 */
export function planTables(plan: PlanFigures, currency: string, locale: Locale): readonly PlanTable[] {
  const said: Said = { locale, ...planTableWords[locale] };
  const tables = [
    summaryTable(plan, currency, said),
    costTable(plan, said),
    changesTable(plan, said),
    tableOf("choices", ["material", "alternative", "share"], plan.choices.map(choiceRow), said),
    tableOf(
      "binding",
      ["goal", "goalCosts", "points", "saves"],
      plan.binding.map(({ goal, costs, marginal }) => [
        goalName(goal, said),
        number(costs),
        number(marginal?.points),
        number(marginal?.saves),
      ]),
      said,
    ),
    economiesTable(plan, said),
  ];
  if (plan.frontier !== undefined) tables.push(frontierTable(plan.frontier, said));
  if (plan.across !== undefined) tables.push(acrossTable(plan.across, said));
  return tables;
}

type Said = (typeof planTableWords)[Locale] & { readonly locale: Locale };

function tableOf(
  kind: PlanTableKind,
  columns: readonly PlanWord[],
  rows: PlanTable["rows"],
  { titles, words }: Said,
): PlanTable {
  return { kind, title: titles[kind], header: columns.map((column) => words[column]), rows };
}

function summaryTable(plan: PlanFigures, currency: string, said: Said): PlanTable {
  const { words } = said;
  const { before, after, breakEven, conflict } = plan;
  const rows: readonly (readonly [PlanWord, WorkbookCell, WorkbookCell])[] = [
    ["product", "", plan.product?.name ?? plan.product?.id ?? ""],
    ["status", "", words[plan.status]],
    ["gap", "", number(plan.gap)],
    ["currency", "", currency],
    ["place", "", plan.assembly ?? ""],
    ["cost", number(low(before.cost.total)), number(plan.cost && low(plan.cost.total))],
    ["claims", yesNo(before.claims, said), yesNo(after?.claims, said)],
    ["originates", yesNo(before.originates, said), yesNo(after?.originates, said)],
    ["rvc", number(before.rvc), number(after?.rvc)],
    ["asiaShare", number(before.asiaShare), number(after?.asiaShare)],
    ["regionalShare", number(before.regionalShare), number(after?.regionalShare)],
    ["breakEvenDuty", "", number(breakEven.duty)],
    ["breakEvenCompliance", "", number(breakEven.compliance && low(breakEven.compliance))],
    ["breakEvenYearly", "", number(breakEven.compliancePerYear && low(breakEven.compliancePerYear))],
    ...(conflict === undefined
      ? []
      : ([["conflict", "", conflict.map((goal) => goalName(goal, said)).join("; ")]] as const)),
  ];
  const named = rows.map(([word, now, planned]) => [words[word], now, planned]);
  return tableOf("summary", ["what", "now", "planned"], named, said);
}

const parts = [...costParts, "total", "waived"] as const satisfies readonly (keyof CostAnswer & PlanWord)[];

/** Where a duty is not known, an amount is a range: its greatest stands in a column of its own. */
function costTable({ before, cost }: PlanFigures, said: Said): PlanTable {
  const amounts = parts.map((part) => [part, before.cost[part], cost?.[part] ?? null] as const);
  const isRange = amounts.some(([, now, planned]) =>
    [now, planned].some((each) => typeof each === "object" && each !== null),
  );
  const rows = amounts.map(([part, now, planned]) => [
    said.words[part],
    number(low(now)),
    number(planned && low(planned)),
    ...(isRange ? [number(high(now)), number(planned && high(planned))] : []),
  ]);
  const ranges = isRange ? (["nowAtMost", "plannedAtMost"] as const) : [];
  return tableOf("cost", ["part", "now", "planned", ...ranges], rows, said);
}

function changesTable({ changes }: PlanFigures, said: Said): PlanTable {
  const columns = [
    "material",
    "name",
    "alternative",
    "share",
    "fromSupplier",
    "fromOrigin",
    "fromOriginating",
    "fromValue",
    "toSupplier",
    "toOrigin",
    "toOriginating",
    "toValue",
    "toFreight",
    "adds",
    "estimated",
    "neededFor",
  ] as const;
  const rows = changes.map(({ material, alternative, share, from, to, costs, estimated, neededFor }) => [
    material,
    to.name,
    alternative,
    number(share),
    from.supplier ?? "",
    from.origin ?? "",
    yesNo(from.originating, said),
    number(from.value),
    to.supplier ?? "",
    to.origin ?? "",
    yesNo(to.originating, said),
    number(to.value),
    number(to.freight),
    number(costs),
    yesNo(estimated, said),
    neededFor.map((goal) => goalName(goal, said)).join("; "),
  ]);
  return tableOf("changes", columns, rows, said);
}

function choiceRow({ material, alternative, share }: Plan["choices"][number]): readonly WorkbookCell[] {
  return [material, alternative, number(share)];
}

function economiesTable({ before, after }: PlanFigures, said: Said): PlanTable {
  const economies = [...before.byEconomy, ...(after?.byEconomy ?? [])].map(({ economy }) => economy);
  const rows = [...new Set(economies)].map((economy) => {
    const now = before.byEconomy.find((each) => each.economy === economy);
    const planned = after?.byEconomy.find((each) => each.economy === economy);
    return [
      economy ?? "",
      economy === null ? said.words.unknown : economyName(economy, said),
      number(now?.value),
      number(now?.share),
      number(planned?.value),
      number(planned?.share),
    ];
  });
  const columns = ["economy", "name", "nowValue", "nowShare", "plannedValue", "plannedShare"] as const;
  return tableOf("economies", columns, rows, said);
}

function frontierTable({ regionalContent, asiaShare }: NonNullable<Plan["frontier"]>, said: Said): PlanTable {
  const pointRow = (of: PlanWord) => (point: FrontierPoint) => [
    said.words[of],
    number(low(point.cost)),
    number(point.rvc),
    number(point.asiaShare),
    yesNo(point.claims, said),
    changed(point.choices),
  ];
  const rows = [...regionalContent.map(pointRow("rvc")), ...asiaShare.map(pointRow("asiaShare"))];
  return tableOf("frontier", ["frontierOf", "cost", "rvc", "asiaShare", "claims", "changed"], rows, said);
}

function acrossTable(
  { cases, expected, minimumRegret, valueOfCertainty }: NonNullable<Plan["across"]>,
  said: Said,
): PlanTable {
  const inCase = (plan: AcrossPlan | null, at: number) => {
    const made = plan?.inCase[at];
    return [number(made?.cost), yesNo(made?.claims, said), number(made?.regret)];
  };
  const whole = (word: PlanWord, first: WorkbookCell, second: WorkbookCell) => [
    said.words[word],
    "",
    "",
    first,
    "",
    "",
    second,
    "",
    "",
  ];
  const rows = [
    ...cases.map(({ id, probability, best }, at) => [
      id,
      number(probability),
      number(best),
      ...inCase(expected, at),
      ...inCase(minimumRegret, at),
    ]),
    whole("expectedCost", number(expected?.expectedCost), number(minimumRegret?.expectedCost)),
    whole("greatestRegret", number(expected?.greatestRegret), number(minimumRegret?.greatestRegret)),
    whole("changed", changed(expected?.choices ?? []), changed(minimumRegret?.choices ?? [])),
    whole("valueOfCertainty", number(valueOfCertainty), ""),
  ];
  const columns = [
    "case",
    "probability",
    "best",
    "expected",
    "expectedClaims",
    "regret",
    "leastRegret",
    "leastRegretClaims",
    "leastRegretRegret",
  ] as const;
  return tableOf("across", columns, rows, said);
}

/** "panel=tijuana; cable=korea 60": what is not as now, with its share where it is not the whole. */
function changed(choices: Plan["choices"]): string {
  return choices
    .filter(({ alternative }) => alternative !== currentId)
    .map(
      ({ material, alternative, share }) =>
        `${material}=${alternative}${share === "100" ? "" : ` ${share} %`}`,
    )
    .join("; ");
}

function goalName(goal: string, said: Said): string {
  if (goal === "claim") return said.words.claim;
  const [kind = "", of = ""] = goal.split(":");
  return said.goal(kind as GoalKind, kind === "avoid" ? passageName(of, said.locale) : economyName(of, said));
}

function economyName(code: string, { locale }: Said): string {
  return formatFor(locale).economy(code);
}

/** What is not known stays empty. */
function number(text: string | null | undefined): WorkbookCell {
  return text === null || text === undefined ? "" : { number: text };
}

function yesNo(value: boolean | null | undefined, { words }: Said): string {
  return value === null || value === undefined ? "" : words[value ? "yes" : "no"];
}

function low(amount: AmountAnswer): string {
  return typeof amount === "string" ? amount : amount.low;
}

function high(amount: AmountAnswer): string | null {
  return typeof amount === "string" ? amount : amount.high;
}
