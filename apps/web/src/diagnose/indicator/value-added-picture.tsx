import type { SourceShare } from "@coproduce/trade";
import type { Fact } from "@coproduce/trade/presentation";
import { useSpeech } from "../../locale/locale.tsx";
import { exporterOf, factsOf, yearOf } from "../facts.ts";
import { Matrix } from "../picture/matrix.tsx";
import { PicturePanel } from "../picture/picture-panel.tsx";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { useFact } from "./use-fact.ts";

const sources = ["US", "MX", "CA", "CN", "JP", "KR", "TW", "DE"] as const;

/** Where the value of exports was added: exporters by source, in one year, and the change from the other. */
export function ValueAddedPicture(props: IndicatorPictureProps) {
  const { fact, pack } = props;
  const { say } = useSpeech();
  const { source, trust, economy, percent, decimal, signed } = useFact(props);
  const facts = factsOf(pack, "value-added");
  const years = [...new Set(facts.map(yearOf))].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const year = yearOf(fact);
  const of = (exporter: string, each: number) =>
    facts.find((other) => exporterOf(other) === exporter && yearOf(other) === each);
  const exporters = facts.filter((each) => yearOf(each) === year).map(exporterOf);
  const change = (from: string, exporter: string) =>
    shareOf(of(exporter, last), from) - shareOf(of(exporter, first), from);
  const exporter = exporterOf(fact);
  const foreign = exporter === "US" ? "MX" : "US";
  const other = exporter === "CN" ? "JP" : "CN";
  const title = say("diagnose.finding.value-added", {
    exporter: economy(exporter),
    first: String(first),
    last: String(last),
    source: economy(foreign),
    sourceFrom: percent(shareOf(of(exporter, first), foreign)),
    sourceTo: percent(shareOf(of(exporter, last), foreign)),
    other: economy(other),
    otherFrom: percent(shareOf(of(exporter, first), other)),
    otherTo: percent(shareOf(of(exporter, last), other)),
  });
  const strongest = 20;
  return (
    <PicturePanel
      title={title}
      measure={say("diagnose.measure.value-added", {
        year: String(year),
        first: String(first),
        last: String(last),
      })}
      source={source.replace(/\d{4}$/, `${first}, ${last}`)}
      trust={trust}
      name={`value-added-${year}`}
      table={{
        digits: 2,
        headers: [say("diagnose.exporter"), ...sources.map((each) => `${economy(each)}, %`)],
        rows: exporters.map((each) => [
          economy(each),
          ...sources.map((from) => shareOf(of(each, year), from)),
        ]),
      }}
    >
      <Matrix
        title={title}
        columns={sources.map((each) => ({ key: each, long: economy(each) }))}
        rows={exporters.map((each) => ({
          key: each,
          long: economy(each),
          cells: sources.map((from) => {
            const share = shareOf(of(each, year), from);
            // An economy's own share is no dependence: it is not tinted.
            const strength = from === each ? 0 : Math.min(1, share / strongest);
            return { figure: decimal(share, 1), strength, note: signed(change(from, each), 1) };
          }),
        }))}
      />
    </PicturePanel>
  );
}

function shareOf(fact: Fact | undefined, economy: string): number {
  const rows = (fact?.answer.rows ?? []) as readonly SourceShare[];
  return rows.find((row) => row.economy === economy)?.share ?? 0;
}
