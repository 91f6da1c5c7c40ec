import { PicturePanel } from "../../diagnose/picture/picture-panel.tsx";
import type { HistoryBar, HistoryMeasure } from "../../engine/border-history.ts";
import { useSpeech } from "../../locale/locale.tsx";
import { MeasureChart, standingShades } from "./measure-chart.tsx";

interface MeasurePictureProps {
  readonly measures: readonly HistoryMeasure[];
  readonly first: string;
  readonly last: string;
  readonly date: string;
  readonly name: string;
}

const standings = ["in-force", "announced", "struck-down", "ended"] as const;

/** The measures that reach the code, from their beginning to their end. */
export function MeasurePicture({ measures, first, last, date, name }: MeasurePictureProps) {
  const { say, format } = useSpeech();
  const count = (standing: HistoryMeasure["standing"]) =>
    measures.filter((each) => each.standing === standing).length;
  const title = say("border.timeline.finding", {
    count: measures.length,
    inForce: count("in-force"),
    struck: count("struck-down"),
  });
  const describe = ({ title: measure, standing, bars, citation }: HistoryMeasure) =>
    [
      measure,
      say(`border.standing.${standing}`),
      ...bars.map(({ from, until }) => `${format.date(from)} – ${until === null ? "" : format.date(until)}`),
      citation.text,
    ].join(" · ");
  return (
    <PicturePanel
      title={title}
      measure={say("border.timeline.measure")}
      source={say("border.timeline.source")}
      trust={undefined}
      name={name}
      legend={standings
        .filter((standing) => count(standing) > 0)
        .map((standing) => ({ text: say(`border.standing.${standing}`), fill: standingShades[standing] }))}
      table={{
        headers: [
          say("border.timeline.name"),
          say("border.timeline.authority"),
          say("border.from"),
          say("border.timeline.until"),
          say("border.timeline.standing"),
          say("border.timeline.rates"),
          say("border.timeline.citation"),
        ],
        rows: measures.flatMap(({ title: measure, authority, standing, bars, citation }) =>
          bars.map((bar) => [
            measure,
            authority,
            bar.from,
            bar.until,
            say(`border.standing.${standing}`),
            ratesText(bar),
            citation.text,
          ]),
        ),
      }}
    >
      <MeasureChart
        title={title}
        {...{ measures, first, last, describe }}
        day={date}
        dayText={say("border.day", { date: format.date(date) })}
      />
    </PicturePanel>
  );
}

/** A few rates as the law prints them; of many, the least and the greatest. */
function ratesText({ rates }: HistoryBar): string | null {
  if (rates.length === 0) return null;
  if (rates.length < 5) return rates.join(", ");
  const sorted = rates.toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
  return `${sorted[0]} … ${sorted.at(-1)}`;
}
