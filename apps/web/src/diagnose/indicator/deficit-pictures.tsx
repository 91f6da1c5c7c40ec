import { isParty } from "@coproduce/goods";
import type { TdrRow } from "@coproduce/trade";
import { useSpeech } from "../../locale/locale.tsx";
import { factsOf, yearOf } from "../facts.ts";
import { LineChart } from "../picture/line-chart.tsx";
import { PicturePanel } from "../picture/picture-panel.tsx";
import { RowChart } from "../picture/row-chart.tsx";
import { domainOf } from "../picture/scale.ts";
import { shadeOf } from "./economy-shade.ts";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { useFact } from "./use-fact.ts";

/** The deficit per dollar exported: by partner in one year, and of the largest partners over the years. */
export function DeficitPictures(props: IndicatorPictureProps) {
  return (
    <>
      <DeficitByPartner {...props} />
      <DeficitOverTime {...props} />
    </>
  );
}

function DeficitByPartner(props: IndicatorPictureProps) {
  const { fact } = props;
  const { say } = useSpeech();
  const { finding, source, trust, name, economy, decimal, millions } = useFact(props);
  const rows = fact.answer.rows as readonly TdrRow[];
  return (
    <PicturePanel
      title={finding}
      measure={say("diagnose.measure.tdr", { year: String(yearOf(fact)) })}
      source={source}
      trust={trust}
      name={name}
      table={{
        digits: 2,
        headers: [say("diagnose.partner"), "TDR", say("diagnose.exports"), say("diagnose.imports")],
        rows: rows.map(({ partner, tdr, exports, imports }) => [
          economy(partner),
          tdr,
          millions(exports),
          millions(imports),
        ]),
      }}
    >
      <RowChart
        title={finding}
        domain={domainOf(rows.map(({ tdr }) => tdr ?? 0))}
        rows={rows.map(({ partner, tdr }) => ({
          key: partner,
          label: economy(partner),
          figure: decimal(tdr, 2),
          spans: tdr === null ? [] : [{ from: 0, to: tdr, fill: shadeOf(partner, tdr < 0 ? 1 : 0) }],
        }))}
      />
    </PicturePanel>
  );
}

const followed = 6;

function DeficitOverTime(props: IndicatorPictureProps) {
  const { fact, pack } = props;
  const { say } = useSpeech();
  const { source, trust, economy, decimal } = useFact(props);
  const facts = factsOf(pack, "tdr").toSorted((a, b) => yearOf(a) - yearOf(b));
  const years = facts.map((each) => String(yearOf(each)));
  const partners = (fact.answer.rows as readonly TdrRow[]).slice(0, followed).map(({ partner }) => partner);
  const abroad = partners.filter((partner) => !isParty(partner));
  const series = partners.map((partner) => ({
    key: partner,
    label: economy(partner),
    colour: shadeOf(partner, abroad.indexOf(partner)),
    dashed: partner === "CA",
    values: facts.map(
      ({ answer }) => (answer.rows as readonly TdrRow[]).find((row) => row.partner === partner)?.tdr ?? null,
    ),
  }));
  const [from, to] = [years[0] ?? "", years.at(-1) ?? ""];
  const mexico = series.find(({ key }) => key === "MX")?.values ?? [];
  const change = {
    partner: economy("MX"),
    from,
    to,
    first: decimal(mexico[0], 2),
    last: decimal(mexico.at(-1), 2),
  };
  const title = say("diagnose.finding.tdr-over-time", change);
  return (
    <PicturePanel
      title={title}
      measure={say("diagnose.measure.tdr", { year: `${from}–${to}` })}
      source={source.replace(/\d{4}$/, `${from}–${to}`)}
      trust={trust}
      name="tdr-over-time"
      table={{
        digits: 2,
        headers: [say("diagnose.year"), ...series.map(({ label }) => label)],
        rows: years.map((year, at) => [year, ...series.map(({ values }) => values[at] ?? null)]),
      }}
    >
      <LineChart title={title} along={years} series={series} text={(value) => decimal(value, 1)} />
    </PicturePanel>
  );
}
