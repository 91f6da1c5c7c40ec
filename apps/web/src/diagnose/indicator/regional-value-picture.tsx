import type { Party } from "@coproduce/goods";
import type { SourceShare } from "@coproduce/trade";
import { renderSources } from "@coproduce/trade/presentation";
import { useSpeech } from "../../locale/locale.tsx";
import { exporterOf, factsOf, yearOf } from "../facts.ts";
import { PicturePanel } from "../picture/picture-panel.tsx";
import { RowChart } from "../picture/row-chart.tsx";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { regionalShare } from "./regional-share.ts";
import { useFact } from "./use-fact.ts";

const parties: readonly Party[] = ["MX", "CA", "US"];

/** Integration over time: how much of the value of each party's exports was added in the region. */
export function RegionalValuePicture(props: IndicatorPictureProps) {
  const { pack } = props;
  const { say } = useSpeech();
  const facts = factsOf(pack, "value-added");
  const years = [...new Set(facts.map(yearOf))].toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const any = facts[0];
  const { economy, percent, decimal, trust } = useFact({ pack, fact: any ?? props.fact });
  if (any === undefined || first === undefined || last === undefined) return null;
  const shareOf = (exporter: string, year: number) =>
    regionalShare(
      (facts.find((fact) => exporterOf(fact) === exporter && yearOf(fact) === year)?.answer.rows ??
        []) as readonly SourceShare[],
    );
  const rows = parties.map((party) => ({ party, from: shareOf(party, first), to: shareOf(party, last) }));
  const mexico = rows[0];
  const title = say("diagnose.finding.regional-value", {
    exporter: economy("MX"),
    first: String(first),
    last: String(last),
    from: percent(mexico?.from),
    to: percent(mexico?.to),
  });
  const low = Math.floor(Math.min(...rows.flatMap(({ from, to }) => [from, to])) / 10) * 10;
  const ticks = Array.from({ length: (100 - low) / 10 + 1 }, (_, at) => low + 10 * at);
  return (
    <PicturePanel
      title={title}
      measure={say("diagnose.measure.regional-value")}
      source={renderSources(any.answer).replace(/\d{4}$/, `${first}, ${last}`)}
      trust={trust}
      name="regional-value-in-exports"
      legend={[
        { text: String(first), fill: "var(--region-3)" },
        { text: String(last), fill: "var(--region-1)" },
      ]}
      table={{
        digits: 2,
        headers: [say("diagnose.exporter"), `${first}, %`, `${last}, %`],
        rows: rows.map(({ party, from, to }) => [economy(party), from, to]),
      }}
    >
      <RowChart
        title={title}
        domain={[low, 100]}
        ticks={ticks.map((at) => ({ at, text: decimal(at, 0, "percent") }))}
        rows={rows.map(({ party, from, to }) => ({
          key: party,
          label: economy(party),
          figure: `${percent(from)} → ${percent(to)}`,
          spans: [{ from, to, fill: "var(--track)" }],
          dots: [
            { key: String(first), at: from, fill: "var(--region-3)" },
            { key: String(last), at: to, fill: "var(--region-1)" },
          ],
        }))}
      />
    </PicturePanel>
  );
}
