import { type Locale, languageTags } from "@coproduce/goods";
import type { UtilizationRow } from "@coproduce/trade";
import { useSpeech } from "../../locale/locale.tsx";
import { factsOf, optionOf } from "../facts.ts";
import { LineChart } from "../picture/line-chart.tsx";
import { PicturePanel } from "../picture/picture-panel.tsx";
import { RowChart } from "../picture/row-chart.tsx";
import type { IndicatorPictureProps } from "./picture-of.tsx";
import { useFact } from "./use-fact.ts";

/** Use of the agreement: month by month for both neighbours, or by chapter for one. */
export function UtilizationPicture(props: IndicatorPictureProps) {
  const byMonth = (props.fact.answer.rows[0] as UtilizationRow | undefined)?.period !== undefined;
  return byMonth ? <UseByMonth {...props} /> : <UseByChapter {...props} />;
}

function UseByMonth(props: IndicatorPictureProps) {
  const { fact, pack } = props;
  const { say, locale } = useSpeech();
  const { source, trust, economy, percent, decimal } = useFact(props);
  const facts = factsOf(pack, "utilization").filter((each) => optionOf(each, "by") === "month");
  const periods = (fact.answer.rows as readonly UtilizationRow[]).map(({ period = "" }) => period);
  const months = periods.map((period) => monthName(period, locale));
  const series = facts.map((each) => {
    const partner = optionOf(each, "partner") ?? "";
    const rows = each.answer.rows as readonly UtilizationRow[];
    return {
      key: partner,
      label: economy(partner),
      colour: partner === "MX" ? "var(--region-1)" : "var(--region-2)",
      dashed: partner === "CA",
      values: periods.map((period) => rows.find((row) => row.period === period)?.share ?? null),
    };
  });
  const ends = (partner: string) => {
    const values = series.find(({ key }) => key === partner)?.values ?? [];
    return { from: percent(values[0]), to: percent(values.at(-1)) };
  };
  const title = say("diagnose.finding.utilization", {
    from: months[0] ?? "",
    to: months.at(-1) ?? "",
    mexico: ends("MX"),
    canada: ends("CA"),
  });
  return (
    <PicturePanel
      title={title}
      measure={say("diagnose.measure.utilization")}
      source={source}
      trust={trust}
      name="utilization-by-month"
      table={{
        headers: [say("diagnose.month"), ...series.map(({ label }) => `${label}, %`)],
        rows: months.map((month, at) => [month, ...series.map(({ values }) => values[at] ?? null)]),
      }}
    >
      <LineChart
        title={title}
        along={months}
        series={series}
        domain={[0, 100]}
        text={(value) => decimal(value, 0, "percent")}
      />
    </PicturePanel>
  );
}

const shown = 20;

function UseByChapter(props: IndicatorPictureProps) {
  const { fact } = props;
  const { say } = useSpeech();
  const { finding, source, trust, name, chapter, percent, millions } = useFact(props);
  const rows = (fact.answer.rows as readonly UtilizationRow[])
    .toSorted((a, b) => b.total - a.total)
    .slice(0, shown);
  return (
    <PicturePanel
      title={finding}
      measure={say("diagnose.measure.utilization-chapter")}
      source={source}
      trust={trust}
      name={name}
      legend={[
        { text: say("diagnose.claimed"), fill: "var(--region-1)" },
        { text: say("diagnose.unclaimed"), fill: "var(--track)" },
      ]}
      table={{
        headers: [say("diagnose.chapter"), `${say("diagnose.claimed")}, %`, say("diagnose.value")],
        rows: rows.map(({ product = "", share, total }) => [chapter(product), share, millions(total)]),
      }}
    >
      <RowChart
        title={finding}
        domain={[0, 100]}
        rows={rows.map(({ product = "", share }) => ({
          key: product,
          label: chapter(product),
          figure: percent(share),
          spans: [
            { from: 0, to: share ?? 0, fill: "var(--region-1)" },
            { from: share ?? 0, to: 100, fill: "var(--track)" },
          ],
        }))}
      />
    </PicturePanel>
  );
}

function monthName(period: string, locale: Locale): string {
  const style = { month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(languageTags[locale], style).format(new Date(`${period}-01T00:00:00Z`));
}
