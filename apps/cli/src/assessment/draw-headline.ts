import type { Assessment, OriginVerdict, Rendered, Verdict } from "@coproduce/assess";
import { formatFor } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { wrap } from "../terminal/width.ts";
import { dotted } from "./dotted.ts";
import { mark } from "./mark.ts";

const verdicts: Readonly<Record<OriginVerdict, Verdict>> = {
  originating: "yes",
  "non-originating": "no",
  undetermined: "unknown",
};

/** The product, the verdict in one glance, and the rule that it rests on. */
export function drawHeadline(said: Rendered<Assessment>, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const { product, regime, origin } = said;
  const { economy: named } = formatFor(context.locale);
  const entry = say("assessment.entry", {
    code: dotted(product.hs),
    producedIn: product.producedIn === undefined ? null : named(product.producedIn),
    importInto: named(regime.importInto),
    date: regime.date,
  });
  const verdict = verdicts[origin.verdict];
  const headline = say("assessment.verdict", {
    verdict: origin.verdict,
    criterion: origin.criterion,
    deciding: origin.missing.filter(({ settles }) => settles === "alone").length,
    missing: origin.missing.length,
  });
  const inside = (text: string) =>
    wrap(text, terminal.columns - 2).map((line) => style("quiet", `  ${line}`));
  return [
    ...wrap(product.name ?? product.id, terminal.columns).map((line) => style("strong", line)),
    ...wrap(entry, terminal.columns).map((line) => style("quiet", line)),
    "",
    `${mark(verdict, style)} ${style("strong", style(verdict, headline))}`,
    ...(origin.verdict === "undetermined" ? inside(say("assessment.as-documented")) : []),
    ...(regime.scenario === null ? [] : inside(say("assessment.scenario", { scenario: regime.scenario }))),
    ...(origin.rule === null
      ? []
      : inside(`${say("assessment.rule", origin.rule)} · ${say("law.trust", { trust: origin.rule.trust })}`)),
  ];
}
