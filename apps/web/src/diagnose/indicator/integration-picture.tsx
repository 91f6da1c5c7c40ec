import type { IntegrationRow } from "@coproduce/trade";
import { useSpeech } from "../../locale/locale.tsx";
import { PicturePanel } from "../picture/picture-panel.tsx";
import { RowChart } from "../picture/row-chart.tsx";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { useFact } from "./use-fact.ts";

/** Uses of goods in the order in which they are drawn; what has no single use comes last. */
const uses = [
  ["intermediate", "var(--region-1)"],
  ["capital", "var(--region-2)"],
  ["consumption", "var(--region-3)"],
  ["not-allotted", "var(--abroad-3)"],
  ["mixed", "var(--abroad-5)"],
  ["unmapped", "var(--track)"],
] as const;

/** What the goods are for that the members of a region buy from each other. */
export function IntegrationPicture(props: IndicatorPictureProps) {
  const { fact } = props;
  const { say } = useSpeech();
  const { source, trust, name, economy, word, percent } = useFact(props);
  const rows = fact.answer.rows as readonly IntegrationRow[];
  const partners = [...new Set(rows.map(({ partner }) => partner))];
  const shareOf = (partner: string, use: string) =>
    rows.find((row) => row.partner === partner && row.use === use)?.share ?? 0;
  const [first = "", second = ""] = partners;
  const title = say("diagnose.finding.integration", {
    first: economy(first),
    firstShare: percent(shareOf(first, "intermediate")),
    second: economy(second),
    secondShare: percent(shareOf(second, "intermediate")),
  });
  return (
    <PicturePanel
      title={title}
      measure={say("diagnose.measure.integration")}
      source={source}
      trust={trust}
      name={name}
      legend={uses.map(([use, fill]) => ({ text: word(use), fill }))}
      table={{
        headers: [say("diagnose.partner"), ...uses.map(([use]) => `${word(use)}, %`)],
        rows: partners.map((partner) => [economy(partner), ...uses.map(([use]) => shareOf(partner, use))]),
      }}
    >
      <RowChart
        title={title}
        domain={[0, 100]}
        rows={partners.map((partner) => {
          let at = 0;
          const spans = uses.map(([use, fill]) => {
            const from = at;
            at += shareOf(partner, use);
            return { from, to: at, fill };
          });
          const figure = percent(shareOf(partner, "intermediate"));
          return { key: partner, label: economy(partner), figure, spans };
        })}
      />
    </PicturePanel>
  );
}
