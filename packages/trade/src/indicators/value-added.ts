import { TradeDataError } from "../messages/message.ts";
import type { Dataset, Part } from "../store/dataset.ts";
import type { TradeStore } from "../store/store.ts";
import { decomposeExports, type ExportTerms } from "../value-added/decomposition.ts";
import {
  exportContents,
  exportSources,
  finalDemandSources,
  type IndustryContent,
  type Participation,
  participationOf,
  type SourceShare,
} from "../value-added/exports.ts";
import { type ProductionSystem, productionSystem, UnproductiveTableError } from "../value-added/leontief.ts";
import { loadTable } from "../value-added/load-table.ts";
import { type ProductionStage, stagesOf } from "../value-added/stages.ts";
import { type Answer, sourceOf } from "./answer.ts";
import { periodOf } from "./select.ts";

export interface ValueAddedQuestion {
  /** A dataset, or a dataset and a year ("wiod2013-1995"). Default: the only one. */
  readonly table?: string;
  /** Default: the latest of the table. */
  readonly year?: number;
  readonly exporter: string;
  readonly source: string;
  /** An industry whose final good is followed up its supply chain. */
  readonly industry?: string;
}

/** Value added of one economy in the exports of another, with what is known around it. */
export interface ValueAddedAnswer extends Answer<SourceShare> {
  readonly table: string;
  readonly year: number;
  readonly exporter: string;
  readonly source: string;
  /** Percent of the exporter's gross exports. */
  readonly share: {
    readonly total: number | null;
    readonly manufacturing: number | null;
    readonly byIndustry: readonly IndustryContent[];
  };
  readonly grossExports: number;
  readonly terms: ExportTerms;
  readonly participation: Participation;
  /** Value added by source economy in all that the exporter buys for final use. */
  readonly finalDemand: readonly SourceShare[];
  readonly stages?: readonly ProductionStage[];
  /** Percentage points: no share is farther from the exact solution of the table. */
  readonly errorBound: number;
  /** The years of the table that are loaded. */
  readonly years: readonly number[];
}

/**
 * Traces value added through a loaded world table; `rows` are the sources of the exporter's exports.
 *
 * @throws TradeDataError when the table, year, economy or industry is not there.
 */
export async function valueAdded(store: TradeStore, question: ValueAddedQuestion): Promise<ValueAddedAnswer> {
  const { dataset, part } = await chooseTable(store, question);
  const system = await systemOf(store, dataset, part);
  const { economies, industries, year } = system.table;
  for (const economy of [question.exporter, question.source]) {
    if (!economies.includes(economy)) {
      const params = { text: economy, have: economies.join(", ") };
      throw new TradeDataError({ key: "unknown-economy", params });
    }
  }
  const { exporter, source, industry } = question;
  if (industry !== undefined && !industries.some(({ code }) => code === industry)) {
    const have = industries.map(({ code }) => code).join(", ");
    throw new TradeDataError({ key: "unknown-industry", params: { text: industry, have } });
  }
  const content = exportContents(system, source).find((row) => row.exporter === exporter);
  const decomposition = decomposeExports(system, exporter);
  const errorBound = content?.errorBound ?? 0;
  return {
    table: dataset.name,
    year,
    exporter,
    source,
    share: {
      total: content?.total ?? null,
      manufacturing: content?.manufacturing ?? null,
      byIndustry: (content?.byIndustry ?? []).map((row) => ({ ...row, exports: row.exports * million })),
    },
    grossExports: decomposition.grossExports * million,
    terms: inDollars(decomposition.terms),
    participation: participationOf(system, exporter),
    rows: exportSources(system, exporter).map(scaled),
    finalDemand: finalDemandSources(system, exporter).map(scaled),
    ...(industry === undefined ? {} : { stages: stagesOf(system, exporter, industry) }),
    errorBound,
    years: dataset.parts.map(({ period }) => Number(period)),
    unmappedShare: null,
    units: {
      share: "percent",
      value: "USD",
      terms: "USD",
      grossExports: "USD",
      participation: "percent",
    },
    sources: [sourceOf(dataset, String(year))],
    method: [
      { key: "method-value-added", params: { errorBound: errorBound.toExponential(0) } },
      { key: "method-terms", params: {} },
    ],
  };
}

/** World tables are in millions of US dollars. */
const million = 1e6;

const scaled = (row: SourceShare): SourceShare => ({ ...row, value: row.value * million });

function inDollars(terms: ExportTerms): ExportTerms {
  const entries = Object.entries(terms).map(([term, value]) => [term, value * million]);
  return Object.fromEntries(entries) as unknown as ExportTerms;
}

async function systemOf(store: TradeStore, dataset: Dataset, part: Part): Promise<ProductionSystem> {
  const table = await loadTable(store, dataset, part);
  try {
    return productionSystem(table);
  } catch (error) {
    if (!(error instanceof UnproductiveTableError)) throw error;
    const params = { table: dataset.name, year: table.year };
    throw new TradeDataError({ key: "table-unproductive", params });
  }
}

async function chooseTable(
  store: TradeStore,
  { table, year }: ValueAddedQuestion,
): Promise<{ readonly dataset: Dataset; readonly part: Part }> {
  const datasets = (await store.datasets()).filter(({ kind }) => kind === "world-table");
  const have = datasets.map(({ name, parts }) => `${name} (${periodOf(parts)})`).join(", ") || "—";
  for (const dataset of datasets) {
    for (const part of [...dataset.parts].reverse()) {
      if (year !== undefined && part.period !== String(year)) continue;
      if (table === undefined || names(dataset, part).includes(table.toLowerCase())) return { dataset, part };
    }
  }
  if (table !== undefined && !datasets.some(({ name }) => name.toLowerCase() === table.toLowerCase())) {
    throw new TradeDataError({ key: "no-dataset", params: { name: table, have } });
  }
  throw new TradeDataError({
    key: "no-data",
    params: { need: "WIOD, ICIO", year: year === undefined ? "—" : String(year), have },
  });
}

/** What a year of a table may be called: "wiod2013", "wiod2013-1995", or by its file, "wiot1995". */
function names({ name }: Dataset, { period, file }: Part): readonly string[] {
  const stem = file.replace(/(_Z)?\.csv(\.gz)?$/i, "");
  return [name, `${name}-${period}`, stem].map((text) => text.toLowerCase());
}
