import type { RvcAnswer } from "@coproduce/assess";
import { type Format, formatFor } from "@coproduce/goods";
import type { Context } from "../commands/context.ts";
import type { Say } from "../messages/translations.ts";
import { gauge } from "../terminal/gauge.ts";
import type { Style } from "../terminal/style.ts";
import { padEnd, widthOf } from "../terminal/width.ts";
import { mark } from "./mark.ts";

const widestGauge = 40;

/** Regional value content by each method, from what is certain to what could be, against what is needed. */
export function drawContent(
  rvc: { readonly transactionValue?: RvcAnswer; readonly netCost?: RvcAnswer },
  { say, style, terminal, locale }: Context,
): readonly string[] {
  const methods = (["transactionValue", "netCost"] as const).flatMap((method) => {
    const answer = rvc[method];
    return answer === undefined ? [] : [{ answer, name: say("assessment.method", { method }) }];
  });
  if (methods.length === 0) return [];
  const room = Math.max(...methods.map(({ name }) => widthOf(name)));
  const texts = methods.map(({ answer }) => reached(answer, say, formatFor(locale)));
  const rest = room + Math.max(...texts.map(widthOf)) + "      ✓".length;
  const width = Math.min(widestGauge, terminal.columns - rest - 1);
  const rows = methods.map(({ answer, name }, at) => {
    const drawn = drawGauge(answer, width, style);
    return `  ${padEnd(name, room)}  ${drawn}  ${texts[at]} ${mark(answer.met, style)}`;
  });
  return [style("strong", say("assessment.rvc")), ...rows, style("quiet", `  ${say("assessment.legend")}`)];
}

function reached({ low, high, threshold }: RvcAnswer, say: Say, { percent }: Format): string {
  const needed = percent(threshold);
  if (low === null || high === null) return say("assessment.base-missing", { threshold: needed });
  return say("assessment.reached", { low: percent(low), high: percent(high), threshold: needed });
}

function drawGauge({ low, high, threshold }: RvcAnswer, width: number, style: Style): string {
  if (low === null || high === null) return style("quiet", "░".repeat(width));
  return gauge({ low: Number(low), high: Number(high), threshold: Number(threshold) }, width, style);
}
