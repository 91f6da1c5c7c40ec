import type { ChokepointRow } from "@coproduce/trade";
import { useSpeech } from "../../locale/locale.tsx";
import { PicturePanel } from "../picture/picture-panel.tsx";
import { RowChart } from "../picture/row-chart.tsx";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { useFact } from "./use-fact.ts";

/** The share of imports that passes each strait or canal, from its lower to its upper bound. */
export function ChokepointPicture(props: IndicatorPictureProps) {
  const { fact } = props;
  const { say } = useSpeech();
  const { finding, source, trust, name, word, decimal } = useFact(props);
  const rows = (fact.answer.rows as readonly ChokepointRow[]).map((row) => ({
    ...row,
    label: word(row.chokepoint),
  }));
  return (
    <PicturePanel
      title={finding}
      measure={say("diagnose.measure.chokepoints")}
      source={source}
      trust={trust}
      name={name}
      legend={[
        { text: say("diagnose.low"), fill: "var(--abroad-1)" },
        { text: say("diagnose.high"), fill: "var(--abroad-3)" },
      ]}
      table={{
        headers: [
          say("diagnose.view.chokepoints"),
          `${say("diagnose.low")}, %`,
          `${say("diagnose.high")}, %`,
        ],
        rows: rows.map(({ label, lowShare, highShare }) => [label, lowShare, highShare]),
      }}
    >
      <RowChart
        title={finding}
        domain={[0, Math.max(1, ...rows.map(({ highShare }) => highShare))]}
        rows={rows.map(({ chokepoint, label, lowShare, highShare }) => ({
          key: chokepoint,
          label,
          figure: `${decimal(lowShare, 0)}–${decimal(highShare, 0, "percent")}`,
          spans: [
            { from: 0, to: lowShare, fill: "var(--abroad-1)" },
            { from: lowShare, to: highShare, fill: "var(--abroad-3)" },
          ],
        }))}
      />
    </PicturePanel>
  );
}
