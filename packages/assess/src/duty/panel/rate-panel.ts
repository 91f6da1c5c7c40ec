import { economies, type HsCode, type Money } from "@coproduce/goods";
import { linesUnder, type Regime, rateText } from "@coproduce/law";
import { compute, type LineOfEntry } from "../compute.ts";
import type { Entry } from "../entry.ts";
import { type DutyLaw, resolveMeasures, type StandingMeasure, standingMeasures } from "../resolve.ts";
import { indexMemberships } from "./membership-index.ts";

/**
 * The statutory rate of every tariff line and economy on a date. Lines that share their rates and their lists,
 * and economies that share their provisions, share one result: the cell of a line and an economy is
 * `results[line.group * economyGroups + economy.group]`.
 */
export interface RatePanel {
  readonly date: string;
  readonly lines: readonly { readonly code: HsCode; readonly group: number }[];
  readonly economies: readonly { readonly code: string; readonly group: number }[];
  readonly economyGroups: number;
  readonly results: readonly PanelRate[];
}

/** A rate in percent of the customs value; `high` null where it cannot be computed without facts. */
export interface PanelRate {
  readonly low: number;
  readonly high: number | null;
  /** "base 2.5% + section-301/china-lists +25%": the layers that are or may be paid. */
  readonly layers: string;
}

/** A value on which cents do not round: percentages come out to six decimals. */
const value = 1_000_000_000_000n as Money;

/**
 * Computes the panel without any claim: every line of every loaded chapter, every economy but the importing
 * one.
 *
 * @param regime with the whole tariff of the importing country and all its measures and lists
 */
export function ratePanel({ law, importInto, date }: Regime): RatePanel {
  const duty: DutyLaw = { law, into: importInto.toLowerCase(), date };
  const origins = economies.filter((economy) => economy !== importInto);
  const economyGroups = groupEconomies(duty, origins);
  const lineGroups = groupLines(duty, economyGroups.standing);
  const results: PanelRate[] = [];
  const duties = resolveGroups(duty, lineGroups, economyGroups);
  // Rates of base duty by lines, measures by economies: what is paid depends on the pair alone.
  const known = new Map<string, PanelRate>();
  for (const { example, rates, membership } of lineGroups.groups) {
    for (const [at, { origin }] of economyGroups.examples.entries()) {
      const { id, measures } = duties(membership, at);
      const key = `${rates} ${id}`;
      let rate = known.get(key);
      if (rate === undefined) {
        rate = panelRate(example, origin, measures);
        known.set(key, rate);
      }
      results.push(rate);
    }
  }
  return {
    date,
    lines: lineGroups.lines,
    economies: origins.map((code, at) => ({ code, group: economyGroups.groups[at] ?? 0 })),
    economyGroups: economyGroups.examples.length,
    results,
  };
}

interface EconomyGroups {
  readonly groups: readonly number[];
  readonly examples: readonly { readonly origin: string; readonly standing: readonly StandingMeasure[] }[];
  readonly standing: readonly StandingMeasure[];
}

/** Economies under the same provisions, and of which the same conditions on their own name hold. */
function groupEconomies(duty: DutyLaw, origins: readonly string[]): EconomyGroups {
  const groups = new Map<string, number>();
  const examples: { origin: string; standing: readonly StandingMeasure[] }[] = [];
  const found = origins.map((origin) => {
    const standing = standingMeasures(duty, origin);
    const key = standing
      .map(({ measure, provisions }) => {
        const which = provisions.map((provision) => {
          const named = provision.when.map((condition) =>
            condition.kind === "one-of" || condition.kind === "none-of"
              ? Number(condition.economies.includes(origin))
              : "",
          );
          return `${measure.provisions.indexOf(provision)}${named.join("")}`;
        });
        return `${measure.id} ${which.join(" ")}`;
      })
      .join("\n");
    const known = groups.get(key);
    if (known !== undefined) return known;
    groups.set(key, examples.length);
    examples.push({ origin, standing });
    return examples.length - 1;
  });
  return { groups: found, examples, standing: examples.flatMap(({ standing }) => standing) };
}

interface LineGroup {
  readonly example: LineOfEntry;
  /** Number of the base rates, which other groups may share. */
  readonly rates: number;
  /** Number of the lists that the lines are on, which other groups may share. */
  readonly membership: number;
}

interface LineGroups {
  readonly lines: readonly { readonly code: HsCode; readonly group: number }[];
  readonly groups: readonly LineGroup[];
}

/** Lines with the same rates that are on the same lists. */
function groupLines(duty: DutyLaw, standing: readonly StandingMeasure[]): LineGroups {
  const { law, into, date } = duty;
  const names = new Set(
    standing.flatMap(({ provisions }) =>
      provisions.flatMap(({ goods, goodsExcept }) => [...(goods ?? []), ...goodsExcept]),
    ),
  );
  const index = indexMemberships(duty, [...names]);
  const rates = new Numbers();
  const memberships = new Numbers();
  const pairs = new Numbers();
  const groups: LineGroup[] = [];
  const lines: { code: HsCode; group: number }[] = [];
  for (const [key, chapter] of law.schedules ?? []) {
    if (!key.startsWith(`${into}/`)) continue;
    for (const { code, rateLine } of linesUnder(chapter, chapter.chapter as HsCode, date)) {
      // No preference is claimed, so the special column decides nothing.
      const rate = rates.of(`${rateLine.general}\t${rateLine.other}`);
      const membership = memberships.of(index.signature(code));
      const group = pairs.of(`${rate} ${membership}`);
      if (group === groups.length)
        groups.push({ example: { code, line: rateLine }, rates: rate, membership });
      lines.push({ code, group });
    }
  }
  return { lines, groups };
}

/** Numbers texts from 0 in the order of their coming; the same text has the same number. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.#known.size);
    return this.#known.size - 1;
  }
}

/** What goods of a membership owe from an economy group, beside the base duty. */
interface GroupDuties {
  /** The same wherever what decides the rate is the same. */
  readonly id: number;
  readonly measures: readonly Resolved[];
}

function resolveGroups(
  duty: DutyLaw,
  { groups }: LineGroups,
  { examples }: EconomyGroups,
): (membership: number, economy: number) => GroupDuties {
  const ids = new Numbers();
  const resolved: (readonly GroupDuties[])[] = [];
  for (const { example, membership } of groups) {
    resolved[membership] ??= examples.map(({ standing }) => {
      const measures = resolveMeasures(duty, standing, example.code);
      return { id: ids.of(measures.map(sameRate).join("\n")), measures };
    });
  }
  return (membership, economy) => resolved[membership]?.[economy] ?? { id: -1, measures: [] };
}

type Resolved = ReturnType<typeof resolveMeasures>[number];

/** What of a measure decides the rate, but not which heading says so: +15% is +15% under any heading. */
function sameRate({ measure, candidates }: Resolved): string {
  const which = candidates.map(({ provision, perhapsIn, perhapsExcepted, disputed }) => {
    const { rate, base, covers, when } = provision;
    return JSON.stringify([rate, base, covers, when, perhapsIn, perhapsExcepted, disputed]);
  });
  return `${measure.id} ${which.join(" ")}`;
}

function panelRate(line: LineOfEntry, origin: string, measures: readonly Resolved[]): PanelRate {
  const entry: Entry = { code: line.code, origin, value, claimed: false, facts: new Map() };
  const { worlds, total } = compute(entry, [{ ...line, measures }]);
  const layers = new Set<string>();
  for (const { evaluation } of worlds) {
    if (evaluation.baseReplacedBy === null && evaluation.base.text !== "Free") {
      layers.add(`base ${evaluation.base.text ?? "?"}`);
    }
    for (const { measure, provision, status, amount } of evaluation.layers) {
      if (status !== "applies" && status !== "unknown" && status !== "prohibited") continue;
      if (amount.high === 0n && status === "applies") continue;
      layers.add(`${measure.id} ${(provision === null ? null : rateText(provision.rate)) ?? status}`);
    }
  }
  return {
    low: percentOf(total.low),
    high: total.high === null ? null : percentOf(total.high),
    layers: [...layers].join(" + "),
  };
}

function percentOf(amount: Money): number {
  return Number(amount) / 10_000_000_000;
}
