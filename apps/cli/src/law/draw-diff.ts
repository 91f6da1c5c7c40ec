import type { DutyDiff, HeadingChange, PanelRate, RateChange } from "@coproduce/assess";
import { formatHsCode } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { wrap } from "../terminal/width.ts";

/** More changes than this are counted, not listed. */
const shown = 12;

/** Draws what changed between two dates, for people. */
export function drawDiff(diff: DutyDiff, context: Context): readonly string[] {
  const { say, style, terminal } = context;
  const section = (title: string, items: readonly string[]) => {
    if (items.length === 0) return [];
    const listed = items.slice(0, shown);
    const more = items.length > shown ? [say("duty.diff-more", { count: items.length - shown })] : [];
    const lines = [...listed, ...more].flatMap((item) =>
      wrap(item, terminal.columns - 4).map((line, at) => `  ${at === 0 ? "· " : "  "}${line}`),
    );
    return ["", style("strong", title), ...lines];
  };
  const heading = ({ date, measure, heading: name, rate, origin }: HeadingChange) =>
    [date, measure, name, rate, origin?.join(", ")].filter((part) => typeof part === "string").join(" · ");
  const lines = [
    style("strong", say("duty.diff", { from: diff.from, to: diff.to })),
    ...section(say("duty.diff-began"), diff.began.map(heading)),
    ...section(say("duty.diff-ended"), diff.ended.map(heading)),
    ...section(
      say("duty.diff-rates"),
      diff.rates.map((change) => rateChange(change, context)),
    ),
  ];
  return lines.length > 1 ? lines : [...lines, say("duty.diff-none")];
}

function rateChange({ codes, economies, before, after }: RateChange, context: Context): string {
  const { say } = context;
  const first = formatHsCode(codes[0] ?? "");
  return say("duty.diff-rate", {
    codes: say("duty.diff-count", { first, count: codes.length, of: "lines" }),
    economies: say("duty.diff-count", {
      first: economies[0] ?? "",
      count: economies.length,
      of: "economies",
    }),
    before: percent(before, context),
    after: percent(after, context),
  });
}

function percent({ low, high }: PanelRate, { say }: Context): string {
  const text = (value: number) => `${Number(value.toFixed(4))}%`;
  return low === high
    ? text(low)
    : say("duty.amount-range", { low: text(low), high: high === null ? null : text(high) });
}
