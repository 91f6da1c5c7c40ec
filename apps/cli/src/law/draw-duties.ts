import { formatHsCode } from "@coproduce/goods";
import type { CodeDuties, CodeHeading } from "@coproduce/law";
import type { Context } from "../commands/context.ts";
import { wrap } from "../terminal/width.ts";

/** More lines or headings than this are counted, not listed. */
const shown = 6;

/** Draws what may be charged at the border on goods of a code, for people. */
export function drawDuties(
  { rates, measures }: CodeDuties,
  context: Context,
  date: string,
): readonly string[] {
  const { say, style, terminal } = context;
  const inside = (text: string, depth: number) =>
    wrap(text, terminal.columns - depth).map((line) => `${" ".repeat(depth)}${line}`);
  const rateLines = rates
    .slice(0, shown)
    .flatMap((rate) => inside(say("duty.of-code-rate", { ...rate, code: formatHsCode(rate.code) }), 2));
  const more =
    rates.length > shown ? inside(say("duty.of-code-rates-more", { count: rates.length - shown }), 2) : [];
  const lines = [style("strong", say("duty.of-code", { date })), ...rateLines, ...more];
  if (measures.length === 0) lines.push(...inside(say("duty.of-code-none"), 2));
  for (const { title, headings } of measures) {
    lines.push(...inside(title, 2).map((line) => style("accent", line)));
    for (const heading of headings.slice(0, shown)) {
      lines.push(...inside(sentence(heading, context), 4).map((line) => style("quiet", line)));
    }
    if (headings.length > shown) {
      lines.push(...inside(say("duty.of-code-more", { count: headings.length - shown }), 4));
    }
  }
  return lines;
}

function sentence(heading: CodeHeading, { say }: Context): string {
  const { origin, originExcept } = heading;
  const except = originExcept.length === 0 ? "" : ` − ${originExcept.join(", ")}`;
  const named = origin === null ? (except === "" ? null : `*${except}`) : `${origin.join(", ")}${except}`;
  return say("duty.of-code-heading", {
    heading: heading.heading,
    rate: heading.rate,
    kind: heading.kind,
    origin: named,
    conditions: heading.conditions.join(", "),
    part: heading.part,
    from: heading.from,
    until: heading.until,
  });
}
