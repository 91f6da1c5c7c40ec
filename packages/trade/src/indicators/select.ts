import { TradeDataError } from "../messages/message.ts";
import type { Dataset, Holding, Part } from "../store/dataset.ts";
import { literal } from "../store/sql.ts";
import type { TradeStore } from "../store/store.ts";
import { type Source, sourceOf } from "./answer.ts";

/** What a question needs of a table of trade. */
export interface Need {
  readonly flow: "import" | "export";
  /** Economies whose reports are wanted; all of them must be there. */
  readonly reporters: readonly string[];
  /** Undefined: every year there is. */
  readonly year?: number | undefined;
  /** Digits of the product code at least; 0 for none. */
  readonly level: number;
  readonly classification?: string | undefined;
  /** Whether a source of some partners only will do. Default: false. */
  readonly anyCoverage?: boolean;
  /** Whether the value entered under the agreement must be known. Default: false. */
  readonly claimed?: boolean;
  /** The dataset that the user names. */
  readonly data?: string | undefined;
}

/** Rows of trade that answer a need: an SQL table expression and where it comes from. */
export interface Selection {
  readonly dataset: Dataset;
  /** Columns reporter, partner, flow, year, month, product, value, weight, claimed, duty. */
  readonly relation: string;
  /** Digits of the product codes in the relation. */
  readonly level: number;
  readonly year: number | undefined;
  /** Months of the year that are there; 12 for a whole year. */
  readonly months: number;
  readonly source: Source;
}

/**
 * Chooses one dataset for a question, so that nothing is counted twice: the one that is named, else the one with
 * most months of the year, then the one nearest to the level asked for, then by name.
 *
 * @throws TradeDataError saying what is needed and what is loaded.
 */
export async function selectTrade(store: TradeStore, need: Need): Promise<Selection> {
  const datasets = await store.datasets();
  const found = datasets
    .filter((dataset) => need.data === undefined || dataset.name === need.data)
    .flatMap((dataset) => candidate(store, dataset, need))
    .sort((a, b) => b.months - a.months || a.level - b.level || (a.dataset.name < b.dataset.name ? -1 : 1));
  const [best] = found;
  if (best !== undefined) return best;
  const have = datasets.map(({ name, parts }) => `${name} (${periodOf(parts)})`).join(", ") || "—";
  if (need.data !== undefined && !datasets.some(({ name }) => name === need.data)) {
    throw new TradeDataError({ key: "no-dataset", params: { name: need.data, have } });
  }
  throw new TradeDataError({
    key: "no-trade",
    params: {
      flow: need.flow,
      reporters: need.reporters.join(", "),
      classification: need.classification ?? "HS",
      level: need.level,
      claimed: need.claimed === true,
      year: need.year,
      have,
    },
  });
}

/** As {@link selectTrade}, but undefined where nothing is loaded that answers. */
export async function selectTradeIfAny(store: TradeStore, need: Need): Promise<Selection | undefined> {
  return ifLoaded(selectTrade(store, need));
}

/** An answer, or undefined where the data for it are not loaded. */
export async function ifLoaded<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TradeDataError && error.isMissing) return undefined;
    throw error;
  }
}

/**
 * The latest year for which a question can be answered for all its months, or failing that for some.
 *
 * @throws TradeDataError when there is none.
 */
export async function latestYear(store: TradeStore, need: Omit<Need, "year">): Promise<number> {
  const { dataset } = await selectTrade(store, need);
  const held = dataset.parts.flatMap((part) => part.holdings ?? []).map(({ year }) => year);
  const years = [...new Set(held)].sort((a, b) => b - a);
  const found: { readonly year: number; readonly months: number }[] = [];
  for (const year of years) {
    const selected = await selectTradeIfAny(store, { ...need, year });
    if (selected !== undefined) found.push({ year, months: selected.months });
  }
  const whole = found.find(({ months }) => months === 12) ?? found[0];
  if (whole === undefined) throw new Error(`${dataset.name} holds no year.`);
  return whole.year;
}

function candidate(store: TradeStore, dataset: Dataset, need: Need): readonly Selection[] {
  if (dataset.kind !== "trade") return [];
  if (dataset.coverage !== "world" && need.anyCoverage !== true) return [];
  if (need.level > 0 && !dataset.classification.startsWith(need.classification ?? "HS")) return [];
  const parts = dataset.parts.filter((part) =>
    (part.holdings ?? []).some((holding) => answers(dataset, holding, need)),
  );
  const holdings = parts.flatMap((part) => part.holdings ?? []).filter((it) => answers(dataset, it, need));
  const levels = [...new Set(holdings.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.flatMap((level) => {
    const atLevel = holdings.filter((holding) => holding.level === level);
    const reporters = new Set(atLevel.map(({ reporter }) => reporter));
    if (!dataset.mirrored && !need.reporters.every((reporter) => reporters.has(reporter))) return [];
    const months = monthsOf(atLevel, need.year);
    const years = [...new Set(atLevel.map(({ year }) => year))].sort((a, b) => a - b);
    const [first, last] = [years[0], years.at(-1)];
    const whole = first === last ? String(first) : `${first} to ${last}`;
    const period = months === 12 || need.year === undefined ? whole : `${whole}, ${months} months`;
    return [
      {
        dataset,
        relation: relationOf(store, dataset, parts, need, level),
        level,
        year: need.year,
        months,
        source: sourceOf(dataset, period),
      },
    ];
  });
}

function answers(dataset: Dataset, holding: Holding, need: Need): boolean {
  return (
    (dataset.mirrored || holding.flow === need.flow) &&
    (need.year === undefined || holding.year === need.year) &&
    holding.level >= need.level &&
    (need.claimed !== true || holding.claimed) &&
    (dataset.mirrored || need.reporters.includes(holding.reporter))
  );
}

/** How many months of a year the holdings cover: the fewest of any reporter. */
function monthsOf(holdings: readonly Holding[], year: number | undefined): number {
  if (year === undefined) return 12;
  const byReporter = new Map<string, Set<number>>();
  for (const { reporter, months } of holdings) {
    const known = byReporter.get(reporter) ?? new Set<number>();
    for (const month of months) known.add(month);
    byReporter.set(reporter, known);
  }
  return Math.min(...[...byReporter.values()].map((months) => (months.has(0) ? 12 : months.size)));
}

function relationOf(
  store: TradeStore,
  dataset: Dataset,
  parts: readonly Part[],
  need: Need,
  level: number,
): string {
  // Rows of importers stand for the exports of their partners.
  const turned = dataset.mirrored && need.flow === "export";
  const sides = turned ? "partner AS reporter, reporter AS partner" : "reporter, partner";
  const side = turned ? "partner" : "reporter";
  const year = need.year === undefined ? "" : `AND year = ${need.year}`;
  const reporters = need.reporters.map(literal).join(", ");
  return `(SELECT ${sides}, '${need.flow}' AS flow, year, month, product, value, weight, claimed, duty
    FROM ${store.relation(dataset, parts)}
    WHERE role = 'economy' AND flow = '${turned ? "import" : need.flow}' AND length(product) = ${level}
      AND ${side} IN (${reporters}) ${year})`;
}

export function periodOf(parts: readonly Part[]): string {
  const periods = parts.flatMap(({ period }) => period.split(" to ")).sort();
  const [first, last] = [periods[0] ?? "—", periods.at(-1) ?? "—"];
  return first === last ? first : `${first} to ${last}`;
}
