import type { PlainDate } from "@coproduce/goods";
import { type Measure, type MeasureProvision, type Regime, rateText } from "@coproduce/law";
import { type PanelRate, type RatePanel, ratePanel } from "./rate-panel.ts";

/** A heading that began or ended between two dates. */
export interface HeadingChange {
  readonly measure: string;
  readonly heading: string;
  readonly rate: string | null;
  readonly kind: MeasureProvision["rate"]["kind"];
  readonly origin: readonly string[] | null;
  readonly date: PlainDate;
  readonly citation: string;
}

/** A change of rate, with the lines and economies that it is the same for. */
export interface RateChange {
  readonly before: PanelRate;
  readonly after: PanelRate;
  readonly economies: readonly string[];
  readonly codes: readonly string[];
}

/** What changed between two dates, or between two regimes. */
export interface DutyDiff {
  readonly from: string;
  readonly to: string;
  readonly began: readonly HeadingChange[];
  readonly ended: readonly HeadingChange[];
  /** Those that concern most lines and economies first. */
  readonly rates: readonly RateChange[];
  /** Lines that only one of the dates has. */
  readonly codesAdded: readonly string[];
  readonly codesRemoved: readonly string[];
}

export interface DutyDiffFilter {
  /** Digits with which a code must begin. */
  readonly code?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * Compares what goods pay under two regimes, without any claim: by code and economy.
 *
 * @param before with the tariff chapters to compare, the measures and the lists
 */
export function dutyDiff(
  before: Regime,
  after: Regime,
  { code = "", origin }: DutyDiffFilter = {},
): DutyDiff {
  const [old, now] = [ratePanel(before), ratePanel(after)];
  const oldLines = new Map(old.lines.map((line) => [line.code as string, line.group]));
  const nowLines = new Map(now.lines.map((line) => [line.code as string, line.group]));
  const within = (digits: string) => digits.startsWith(code);
  const [began, ended] = headingChanges(before, after);
  return {
    from: before.date,
    to: after.date,
    began,
    ended,
    rates: rateChanges(old, now, within, origin),
    codesAdded: [...nowLines.keys()].filter((digits) => within(digits) && !oldLines.has(digits)),
    codesRemoved: [...oldLines.keys()].filter((digits) => within(digits) && !nowLines.has(digits)),
  };
}

function rateChanges(
  old: RatePanel,
  now: RatePanel,
  within: (code: string) => boolean,
  origin: string | undefined,
): readonly RateChange[] {
  // Lines and economies that are grouped alike on both dates change alike.
  const nowLines = new Map(now.lines.map((line) => [line.code as string, line.group]));
  const lines = grouped(
    old.lines.flatMap(({ code, group }) => {
      const other = nowLines.get(code);
      return other === undefined || !within(code) ? [] : [{ name: code as string, group, other }];
    }),
  );
  const nowEconomies = new Map(now.economies.map((economy) => [economy.code, economy.group]));
  const economies = grouped(
    old.economies.flatMap(({ code, group }) => {
      const other = nowEconomies.get(code);
      return other === undefined || (origin !== undefined && code !== origin)
        ? []
        : [{ name: code, group, other }];
    }),
  );
  const changes: RateChange[] = [];
  for (const line of lines) {
    const byRates = new Map<string, { before: PanelRate; after: PanelRate; economies: string[] }>();
    for (const economy of economies) {
      const before = old.results[line.group * old.economyGroups + economy.group];
      const after = now.results[line.other * now.economyGroups + economy.other];
      if (before === undefined || after === undefined || isSame(before, after)) continue;
      const key = JSON.stringify([before, after]);
      const same = byRates.get(key);
      if (same === undefined) byRates.set(key, { before, after, economies: [...economy.names] });
      else same.economies.push(...economy.names);
    }
    for (const change of byRates.values()) changes.push({ ...change, codes: line.names });
  }
  return merged(changes).toSorted((a, b) => size(b) - size(a));
}

interface Group {
  readonly group: number;
  readonly other: number;
  readonly names: readonly string[];
}

function grouped(
  members: readonly { readonly name: string; readonly group: number; readonly other: number }[],
): readonly Group[] {
  const groups = new Map<string, { group: number; other: number; names: string[] }>();
  for (const { name, group, other } of members) {
    const known = groups.get(`${group} ${other}`);
    if (known === undefined) groups.set(`${group} ${other}`, { group, other, names: [name] });
    else known.names.push(name);
  }
  return [...groups.values()];
}

/** The same change for the same economies is one change of more codes. */
function merged(changes: readonly RateChange[]): readonly RateChange[] {
  const found = new Map<string, RateChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.before, change.after, change.economies]);
    const known = found.get(key);
    const codes = known === undefined ? change.codes : [...known.codes, ...change.codes];
    found.set(key, { ...change, codes });
  }
  return [...found.values()];
}

function isSame(a: PanelRate, b: PanelRate): boolean {
  return a.low === b.low && a.high === b.high;
}

function size({ codes, economies }: RateChange): number {
  return codes.length * economies.length;
}

function headingChanges(
  before: Regime,
  after: Regime,
): readonly [began: readonly HeadingChange[], ended: readonly HeadingChange[]] {
  const began: HeadingChange[] = [];
  const ended: HeadingChange[] = [];
  for (const measure of after.law.measures?.get(after.importInto.toLowerCase()) ?? []) {
    for (const provision of measure.provisions) {
      const { from, until } = provision;
      if (from > before.date && from <= after.date) began.push(change(measure, provision, from));
      if (until !== null && until >= before.date && until < after.date) {
        ended.push(change(measure, provision, until));
      }
    }
  }
  return [began, ended];
}

function change({ id }: Measure, provision: MeasureProvision, date: PlainDate): HeadingChange {
  const { heading, rate, origin, citation } = provision;
  return {
    measure: id,
    heading,
    rate: rateText(rate),
    kind: rate.kind,
    origin,
    date,
    citation: citation.text,
  };
}
