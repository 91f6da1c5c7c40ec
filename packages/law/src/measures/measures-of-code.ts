import type { HsCode, Locale, Party, PlainDate } from "@coproduce/goods";
import type { Citation } from "../agreement/provision.ts";
import type { Law } from "../registry/law.ts";
import { linesUnder } from "../schedule/find.ts";
import { type ListMembership, listMembership } from "./goods-list.ts";
import type { DutyBase, Measure, MeasureProvision, MeasureRate } from "./measure.ts";
import { rateText } from "./rate-text.ts";

/** A heading of a measure that could touch goods of a code. */
export interface CodeHeading {
  readonly heading: string;
  readonly kind: MeasureRate["kind"];
  readonly rate: string | null;
  readonly base: DutyBase;
  /** Economies and country groups; null is every foreign one. */
  readonly origin: readonly string[] | null;
  readonly originExcept: readonly string[];
  /** Facts on which it depends; "usmca" is the claim of the preference. */
  readonly conditions: readonly string[];
  /** Only a part of the goods of the code is meant. */
  readonly part: boolean;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly citation: Citation;
}

export interface CodeMeasure {
  readonly id: string;
  readonly authority: string;
  readonly title: string;
  /** Later struck down, on this day. */
  readonly struckDown: PlainDate | null;
  readonly headings: readonly CodeHeading[];
}

/** A line of the tariff with its base rates as printed. */
export interface CodeRate {
  readonly code: HsCode;
  readonly general: string;
  readonly special: string;
  readonly other: string;
}

/** What an importing country may charge on goods of a code on a date. */
export interface CodeDuties {
  readonly into: Party;
  readonly rates: readonly CodeRate[];
  readonly measures: readonly CodeMeasure[];
}

/**
 * Lists every measure that could touch a code on a date, with its headings in the order in which they decide.
 * The tariff's chapter, the measures and their lists must be loaded.
 */
export function dutiesOfCode(
  law: Law,
  into: Party,
  code: HsCode,
  date: PlainDate,
  locale: Locale,
): CodeDuties {
  const economy = into.toLowerCase();
  const chapter = law.schedules?.get(`${economy}/${code.slice(0, 2)}`);
  const lines = chapter === undefined ? [] : linesUnder(chapter, code, date);
  const codes = lines.length === 0 ? [code] : lines.map((one) => one.code);
  const rates = [...new Set(lines.map(({ rateLine }) => rateLine))].map((line) => {
    const { general, special, other } = line;
    return { code: line.code, general, special, other };
  });
  const measures = (law.measures?.get(economy) ?? []).flatMap((measure) => {
    const headings = measure.provisions.flatMap((one) => heading(law, economy, one, codes, date));
    return headings.length === 0 ? [] : [codeMeasure(measure, headings, locale)];
  });
  return { into, rates, measures };
}

function codeMeasure(measure: Measure, headings: readonly CodeHeading[], locale: Locale): CodeMeasure {
  const { id, authority, title, struckDown } = measure;
  return { id, authority, title: title[locale], struckDown: struckDown?.on ?? null, headings };
}

function heading(
  law: Law,
  economy: string,
  provision: MeasureProvision,
  codes: readonly HsCode[],
  date: PlainDate,
): readonly CodeHeading[] {
  const { from, until, goods, goodsExcept, rate, base, origin, originExcept, citation } = provision;
  if (from > date || (until ?? date) < date) return [];
  // Goods of the code are on a list if every line of it is, and in part if some are.
  const standing = (name: string): ListMembership => {
    const list = law.goodsLists?.get(`${economy}/${name}`);
    if (list === undefined) return "out";
    const [first, ...rest] = new Set(codes.map((code) => listMembership(list, code, date)));
    return first === undefined || rest.length > 0 ? "part" : first;
  };
  const within = goods?.map(standing) ?? ["in" as const];
  if (within.every((each) => each === "out")) return [];
  const excepted = goodsExcept.map(standing);
  if (excepted.includes("in")) return [];
  return [
    {
      heading: provision.heading,
      kind: rate.kind,
      rate: rateText(rate),
      base,
      origin,
      originExcept,
      conditions: provision.when.map((each) => (each.kind === "usmca" ? "usmca" : each.fact)),
      part: !within.includes("in") || excepted.includes("part"),
      from,
      until,
      citation,
    },
  ];
}
