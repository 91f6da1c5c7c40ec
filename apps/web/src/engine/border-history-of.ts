import { assessDuty, dutySayings, parseEntry, render } from "@coproduce/assess";
import {
  chapterOf,
  type HsCode,
  type Locale,
  type PlainDate,
  parseHsCode,
  parsePlainDate,
} from "@coproduce/goods";
import { type CodeDuties, type CodeHeading, dutiesOfCode, type Regime } from "@coproduce/law";
import type {
  BorderHistory,
  HistoryBar,
  HistoryLine,
  HistoryMeasure,
  HistoryOrigin,
  HistoryQuestion,
  HistoryStep,
} from "./border-history.ts";
import { changeDates, dayAfter, dayBefore } from "./change-dates.ts";
import { findBorderLaw } from "./find-border-law.ts";
import type { LawSource } from "./law-source.ts";

/** Customs value of the entry: large, so that duty to the cent tells the rate. */
const value = "1000000.00";

/** Computes what goods of a code have paid by economy, at every day on which something changes. */
export async function borderHistoryOf(
  source: LawSource,
  question: HistoryQuestion,
  locale: Locale,
): Promise<BorderHistory> {
  const { into, origins } = question;
  const code = parseHsCode(question.code);
  const date = parsePlainDate(question.date);
  if (code === undefined || date === undefined) return { kind: "unavailable", reasons: [] };
  const law = await findBorderLaw(source, into.toLowerCase(), code);
  const regime: Regime = { law, importInto: into, date, scenario: null };
  const problems = problemsOf(code, regime);
  if (problems.length > 0) return { kind: "unavailable", reasons: render(problems, dutySayings, locale) };
  const days = changeDates(law, into.toLowerCase(), code);
  const touching = days.map((from) => ({ from, duties: dutiesOfCode(law, into, code, from, locale) }));
  const chapter = law.schedules?.get(`${into.toLowerCase()}/${chapterOf(code)}`);
  return {
    kind: "found",
    first: days[0] ?? date,
    lines: origins.map((origin) => lineOf(origin, code, days, regime)),
    measures: measuresOf(touching, date),
    source: chapter?.source ?? "",
    known: chapter === undefined ? null : { from: chapter.knownFrom, until: chapter.knownUntil },
  };
}

function problemsOf(code: HsCode, regime: Regime) {
  const parsed = parseEntry({ hs: code, origin: "MX", value }, regime);
  return "problems" in parsed ? parsed.problems.map(({ message }) => message) : [];
}

function lineOf(
  { economy, claimed }: HistoryOrigin,
  code: HsCode,
  days: readonly PlainDate[],
  regime: Regime,
): HistoryLine {
  const steps: HistoryStep[] = [];
  for (const from of days) {
    const on = { ...regime, date: from };
    const parsed = parseEntry({ hs: code, origin: economy, value, claimed }, on);
    const rate = "problems" in parsed ? null : assessDuty(parsed.entry, on).total.adValorem;
    const last = steps.at(-1);
    if (last === undefined || JSON.stringify(last.rate) !== JSON.stringify(rate)) steps.push({ from, rate });
  }
  return { economy, claimed, steps };
}

interface Touching {
  readonly from: PlainDate;
  readonly duties: CodeDuties;
}

/** The measures that charge goods of the code at some time, in the order in which they began. */
function measuresOf(touching: readonly Touching[], date: PlainDate): readonly HistoryMeasure[] {
  const found = new Map<string, HistoryMeasure>();
  touching.forEach(({ from, duties }, at) => {
    const next = touching[at + 1]?.from;
    for (const { id, authority, title, struckDown, headings } of duties.measures) {
      const charging = headings.filter(charges);
      const citation = charging.at(-1)?.citation;
      if (citation === undefined) continue;
      const bars = withDays(found.get(id)?.bars ?? [], from, next ?? null, charging);
      const standing = struckDown !== null ? "struck-down" : standingOf(bars, date);
      found.set(id, { id, authority, title, standing, bars, citation });
    }
  });
  return [...found.values()];
}

function charges({ kind }: CodeHeading): boolean {
  return kind !== "none" && kind !== "preference";
}

/** Bars with the days up to `next`, which lengthen the last one where they follow it. */
function withDays(
  bars: readonly HistoryBar[],
  from: PlainDate,
  next: PlainDate | null,
  charging: readonly CodeHeading[],
): readonly HistoryBar[] {
  const until = next === null ? null : dayBefore(next);
  const part = charging.every((heading) => heading.part);
  const rates = charging.flatMap(({ rate }) => rate ?? []);
  const last = bars.at(-1);
  const follows = last !== undefined && last.until !== null && dayAfter(last.until) === from;
  if (!follows) return [...bars, { from, until, part, rates: [...new Set(rates)] }];
  return bars.with(-1, {
    from: last.from,
    until,
    part: last.part && part,
    rates: [...new Set([...last.rates, ...rates])],
  });
}

function standingOf(bars: readonly HistoryBar[], date: PlainDate): HistoryMeasure["standing"] {
  if (bars.some(({ from, until }) => from <= date && (until === null || until >= date))) return "in-force";
  return bars.some(({ from }) => from > date) ? "announced" : "ended";
}
