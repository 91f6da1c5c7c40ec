import type { Rendered } from "@coproduce/assess";
import type { AcrossAnswer, AcrossPlan } from "@coproduce/plan";
import type { Context } from "../commands/context.ts";
import { table } from "../terminal/table.ts";
import { wrap } from "../terminal/width.ts";
import { choiceWords } from "./choice-words.ts";

/** One choice for every scenario: what it costs in each, against the best where the scenario is known. */
export function drawAcross(across: Rendered<AcrossAnswer>, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const { cases, expected, minimumRegret, valueOfCertainty } = across;
  const title = style("strong", say("plan.across"));
  const lines = (text: string) => wrap(text, terminal.columns - 2).map((line) => `  ${line}`);
  if (expected === null || minimumRegret === null) return [title, ...lines(say("plan.across-none"))];
  const rows = cases.map(({ id, probability, best }, at) => [
    id.split("/").at(-1) ?? id,
    probability,
    best ?? "–",
    expected.inCase[at]?.cost ?? "–",
    minimumRegret.inCase[at]?.cost ?? "–",
  ]);
  rows.push(
    [say("plan.across-mean"), "", "", expected.expectedCost, minimumRegret.expectedCost],
    [say("plan.across-regret"), "", "", expected.greatestRegret, minimumRegret.greatestRegret],
  );
  const right = (text: string) => ({ title: text, align: "right" }) as const;
  const columns = [
    { title: say("plan.column-scenario"), gives: true } as const,
    right(say("plan.column-odds")),
    right(say("plan.column-best")),
    right(say("plan.column-expected")),
    right(say("plan.column-regret")),
  ];
  const chosen = ({ choices }: Rendered<AcrossPlan>) => choiceWords(choices);
  const isSame = chosen(expected) === chosen(minimumRegret);
  const said = isSame
    ? [say("plan.across-same", { choices: chosen(expected) })]
    : [
        say("plan.across-choices", { kind: "expected", choices: chosen(expected) }),
        say("plan.across-choices", { kind: "regret", choices: chosen(minimumRegret) }),
      ];
  return [
    title,
    ...table(columns, rows, terminal.columns - 2).map((line) => `  ${line}`),
    ...said.flatMap(lines),
    ...(valueOfCertainty === null ? [] : lines(say("plan.certainty", { value: valueOfCertainty }))),
  ];
}
