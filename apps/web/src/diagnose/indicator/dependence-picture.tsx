import type { DependenceRow } from "@coproduce/trade";
import { useSpeech } from "../../locale/locale.tsx";
import { PicturePanel } from "../picture/picture-panel.tsx";
import { RowChart } from "../picture/row-chart.tsx";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { groupOfAnswer, mostAtStake } from "./supply.ts";
import { useFact } from "./use-fact.ts";

/** Products of which most value comes from a group: the region, the group and the rest of the world as parts of one bar. */
export function DependencePicture(props: IndicatorPictureProps) {
  const { fact } = props;
  const { say, locale } = useSpeech();
  const { finding, source, trust, name, chapter, percent, millions } = useFact(props);
  const group = groupOfAnswer(fact.answer)?.[locale] ?? "";
  const rows = mostAtStake(fact.answer.rows as readonly DependenceRow[]);
  return (
    <PicturePanel
      title={finding}
      measure={say("diagnose.measure.dependence", { group })}
      source={source}
      trust={trust}
      name={name}
      legend={[
        { text: say("diagnose.region"), fill: "var(--region-1)" },
        { text: group, fill: "var(--abroad-1)" },
        { text: say("diagnose.rest"), fill: "var(--track)" },
      ]}
      table={{
        headers: [
          say("diagnose.chapter"),
          `${group}, %`,
          `${say("diagnose.region")}, %`,
          say("diagnose.value"),
          say("diagnose.change-column"),
        ],
        rows: rows.map(({ product, groupShare, regionalShare, value, change }) => [
          chapter(product),
          groupShare,
          regionalShare,
          millions(value),
          change?.groupShare ?? null,
        ]),
      }}
    >
      <RowChart
        title={finding}
        domain={[0, 100]}
        rows={rows.map(({ product, groupShare, regionalShare }) => ({
          key: product,
          label: chapter(product),
          figure: percent(groupShare),
          spans: [
            { from: 0, to: regionalShare, fill: "var(--region-1)" },
            { from: regionalShare, to: 100 - groupShare, fill: "var(--track)" },
            { from: 100 - groupShare, to: 100, fill: "var(--abroad-1)" },
          ],
        }))}
      />
    </PicturePanel>
  );
}
