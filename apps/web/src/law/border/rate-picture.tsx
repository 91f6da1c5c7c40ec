import { PicturePanel } from "../../diagnose/picture/picture-panel.tsx";
import type { BorderHistory, HistoryStep } from "../../engine/border-history.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { lineKey } from "./line-key.ts";
import { type DrawnLine, RateChart } from "./rate-chart.tsx";
import { daysOf, highestStep, spanOf, stepOn } from "./rate-span.ts";
import { useLineName } from "./use-line-name.ts";

type Found = Extract<BorderHistory, { kind: "found" }>;

interface RatePictureProps {
  readonly lines: readonly DrawnLine[];
  readonly first: string;
  readonly last: string;
  readonly date: string;
  readonly source: string;
  readonly known: Found["known"];
  readonly name: string;
}

/** The history of what an entry pays, by economy. */
export function RatePicture({ lines, first, last, date, source, known, name }: RatePictureProps) {
  const { say, format } = useSpeech();
  const lineName = useLineName();
  const text = (rate: HistoryStep["rate"] | undefined): string => {
    if (rate === null || rate === undefined) return say("border.unknown");
    if (typeof rate === "string") return format.percent(rate);
    const low = format.percent(rate.low);
    return rate.high === null
      ? say("border.at-least", { rate: low })
      : say("border.range", { low, high: format.percent(rate.high) });
  };
  const telling = tellingLine(lines, date);
  const now = telling === undefined ? undefined : stepOn(telling, date);
  const most = telling === undefined ? undefined : highestStep(telling, date);
  const title =
    telling === undefined
      ? say("border.title")
      : say("border.finding", {
          name: lineName(telling),
          rate: text(now?.rate),
          date: format.date(date),
          most:
            most === undefined
              ? null
              : JSON.stringify(most.rate) === JSON.stringify(now?.rate)
                ? "now"
                : { rate: text(most.rate), date: format.date(most.from) },
        });
  return (
    <PicturePanel
      title={title}
      measure={say("border.measure")}
      source={
        known === null
          ? say("border.source-measures")
          : say("border.source", {
              text: source,
              from: format.date(known.from),
              until: format.date(known.until),
            })
      }
      trust={undefined}
      name={name}
      legend={lines.map((line) => ({ text: `${lineKey(line)} ${lineName(line)}`, fill: line.colour }))}
      table={{
        headers: [say("border.from"), ...lines.map(lineName)],
        rows: daysOf(lines).map((day) => [day, ...lines.map((line) => text(stepOn(line, day)?.rate))]),
      }}
    >
      <RateChart
        title={title}
        {...{ lines, first, last }}
        day={date}
        dayText={say("border.day", { date: format.date(date) })}
        text={(percent) => format.percent(String(percent))}
      />
    </PicturePanel>
  );
}

/** The goods that could pay most on the day. */
function tellingLine(lines: readonly DrawnLine[], date: string): DrawnLine | undefined {
  const weight = (line: DrawnLine) => {
    const { low, high } = spanOf(stepOn(line, date)?.rate ?? null);
    return high ?? low;
  };
  return lines.toSorted((a, b) => weight(b) - weight(a))[0];
}
