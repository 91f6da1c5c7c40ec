import type { MissingFact, Rendered } from "@coproduce/assess";
import { formatFor } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { wrap } from "../terminal/width.ts";

/** The facts that would settle the verdict, in the engine's order, with the values that lead each way. */
export function drawMissing(
  missing: readonly Rendered<MissingFact>[],
  currency: string,
  context: Context,
): readonly string[] {
  if (missing.length === 0) return [];
  const { say, style } = context;
  return [
    style("strong", say("assessment.missing")),
    ...missing.flatMap((fact, at) => drawFact(fact, `${at + 1}.`, currency, context)),
  ];
}

function drawFact(
  fact: Rendered<MissingFact>,
  number: string,
  currency: string,
  { say, style, terminal, locale }: Context,
): readonly string[] {
  const indent = " ".repeat(number.length + 1);
  const room = terminal.columns - 2 - indent.length;
  const isStaked = !/^0(\.0+)?$/.test(fact.valueAtStake);
  const settles = say("assessment.settles", {
    settles: fact.settles,
    others: fact.with,
    stake: isStaked ? `${formatFor(locale).amount(fact.valueAtStake)} ${currency}` : null,
  });
  const leads = [
    { values: fact.yes, verdict: "originating" as const },
    { values: fact.no, verdict: "non-originating" as const },
  ]
    .filter(({ values }) => values.length > 0)
    .map(({ values, verdict }) => say("assessment.leads", { key: addressOf(fact), values, verdict }));
  return [
    ...wrap(fact.of, room).map((line, at) => `  ${at === 0 ? `${number} ` : indent}${line}`),
    ...[settles, ...leads].flatMap((text) =>
      wrap(text, room).map((line) => style("quiet", `  ${indent}${line}`)),
    ),
  ];
}

/** Where the fact is stated: by its key, after the id of the material that it is about. */
function addressOf({ key, subject }: Rendered<MissingFact>): string {
  return subject.kind === "material" ? `${subject.id}: ${key}` : key;
}
