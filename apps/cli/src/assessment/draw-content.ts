import type { RvcAnswer } from "@coproduce/assess";
import { formatFor } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import { gauge } from "../terminal/gauge.ts";
import { padEnd, widthOf } from "../terminal/width.ts";
import { mark } from "./mark.ts";

const widestGauge = 40;

/** A test with what is certain, what could be, and what is needed; percentages as decimal strings. */
export interface Gauge extends Pick<RvcAnswer, "low" | "high" | "threshold" | "met"> {
  readonly name: string;
}

/** Regional value content by each method, from what is certain to what could be, against what is needed. */
export function drawContent(
  rvc: { readonly transactionValue?: RvcAnswer; readonly netCost?: RvcAnswer },
  context: Context,
): readonly string[] {
  const { say, style } = context;
  const methods = (["transactionValue", "netCost"] as const).flatMap((method): readonly Gauge[] => {
    const answer = rvc[method];
    return answer === undefined ? [] : [{ ...answer, name: say("assessment.method", { method }) }];
  });
  if (methods.length === 0) return [];
  return [
    ...drawGauges(say("assessment.rvc"), methods, context),
    style("quiet", `  ${say("assessment.legend")}`),
  ];
}

/** Gauges one below the other, as wide as the terminal lets them be. */
export function drawGauges(title: string, gauges: readonly Gauge[], context: Context): readonly string[] {
  const { style, terminal } = context;
  const room = Math.max(...gauges.map(({ name }) => widthOf(name)));
  const texts = gauges.map((answer) => reached(answer, context));
  const rest = room + Math.max(...texts.map(widthOf)) + "      ✓".length;
  const width = Math.min(widestGauge, terminal.columns - rest - 1);
  const rows = gauges.map((answer, at) => {
    const drawn = drawGauge(answer, width, context);
    return `  ${padEnd(answer.name, room)}  ${drawn}  ${texts[at]} ${mark(answer.met, style)}`;
  });
  return [style("strong", title), ...rows];
}

function reached({ low, high, threshold }: Gauge, { say, locale }: Context): string {
  const { percent } = formatFor(locale);
  const needed = percent(threshold);
  if (low === null || high === null) return say("assessment.base-missing", { threshold: needed });
  return say("assessment.reached", { low: percent(low), high: percent(high), threshold: needed });
}

function drawGauge({ low, high, threshold }: Gauge, width: number, { style }: Context): string {
  if (low === null || high === null) return style("quiet", "░".repeat(width));
  return gauge({ low: Number(low), high: Number(high), threshold: Number(threshold) }, width, style);
}
