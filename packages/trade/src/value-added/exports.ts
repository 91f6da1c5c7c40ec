// biome-ignore-all lint/style/noNonNullAssertion: numeric kernels; every index is within bounds by construction.
import { deliveriesOf, dot, finalDemandOf, onlyEconomy, total } from "./flows.ts";
import { multipliers, outputFor, type ProductionSystem } from "./leontief.ts";

/** The value added of one economy in the gross exports of another, in percent of those exports. */
export interface ExportContent {
  readonly exporter: string;
  readonly source: string;
  readonly total: number | null;
  /** Of exports of manufactures. */
  readonly manufacturing: number | null;
  readonly byIndustry: readonly IndustryContent[];
  /** No share is farther than this, in percentage points, from the exact solution. */
  readonly errorBound: number;
}

export interface IndustryContent {
  readonly industry: string;
  /** Exports of the industry, in the table's money. */
  readonly exports: number;
  /** Percent; null where nothing is exported. */
  readonly share: number | null;
}

/** Value added of `source` in one unit of final delivery of every sector. */
export function sourceMultipliers(system: ProductionSystem, source: number) {
  return multipliers(system, onlyEconomy(system.valueAdded, source, system.block));
}

/** Value added of `source` in the exports of every economy, by industry; one solution serves them all. */
export function exportContents(system: ProductionSystem, source: string): readonly ExportContent[] {
  const { table, block } = system;
  const { values, errorBound } = sourceMultipliers(system, indexOf(system, source));
  const { exports } = deliveriesOf(table);
  const content = values.map((share, sector) => share * exports[sector]!);
  return table.economies.map((exporter, e) => {
    const sectors = table.industries.map((_, i) => e * block + i);
    const percent = (chosen: readonly number[]) => {
      const whole = chosen.reduce((sum, sector) => sum + exports[sector]!, 0);
      const part = chosen.reduce((sum, sector) => sum + content[sector]!, 0);
      return whole === 0 ? null : (100 * part) / whole;
    };
    return {
      exporter,
      source,
      total: percent(sectors),
      manufacturing: percent(sectors.filter((sector) => table.industries[sector % block]!.manufacturing)),
      byIndustry: sectors.map((sector) => ({
        industry: table.industries[sector % block]!.code,
        exports: exports[sector]!,
        share: percent([sector]),
      })),
      errorBound: errorBound * 100,
    };
  });
}

/** One economy's value added somewhere, with its share of the whole in percent. */
export interface SourceShare {
  readonly economy: string;
  readonly value: number;
  readonly share: number;
}

/** Value added by source economy in the gross exports of one economy. The shares sum to 100. */
export function exportSources(system: ProductionSystem, exporter: string): readonly SourceShare[] {
  const { exports } = deliveriesOf(system.table);
  return sourcesOf(system, onlyEconomy(exports, indexOf(system, exporter), system.block));
}

/** Value added by source economy in all that one economy buys for final use. The shares sum to 100. */
export function finalDemandSources(system: ProductionSystem, economy: string): readonly SourceShare[] {
  return sourcesOf(system, finalDemandOf(system.table, indexOf(system, economy)));
}

/** Where the value of a final demand was added: by supplying economy, largest first. */
export function sourcesOf(system: ProductionSystem, demand: Float64Array): readonly SourceShare[] {
  const { table, block, valueAdded } = system;
  const called = outputFor(system, demand).values;
  const whole = total(demand);
  return table.economies
    .map((economy, e) => {
      const value = dot(onlyEconomy(valueAdded, e, block), called);
      return { economy, value, share: whole === 0 ? 0 : (100 * value) / whole };
    })
    .sort((a, b) => b.value - a.value || (a.economy < b.economy ? -1 : 1));
}

/** An economy in global value chains, in percent of its gross exports. */
export interface Participation {
  /** Foreign value added in its exports. */
  readonly backward: number;
  /** Its value added in the exports of other economies. */
  readonly forward: number;
}

export function participationOf(system: ProductionSystem, economy: string): Participation {
  const at = indexOf(system, economy);
  const { exports } = deliveriesOf(system.table);
  const own = sourceMultipliers(system, at).values;
  const exported = onlyEconomy(exports, at, system.block);
  const gross = total(exported);
  const domestic = dot(own, exported);
  const abroad = dot(own, exports) - domestic;
  return { backward: (100 * (gross - domestic)) / gross, forward: (100 * abroad) / gross };
}

/** A place in the table. @throws RangeError for an economy the table does not have. */
export function indexOf(system: ProductionSystem, economy: string): number {
  const at = system.table.economies.indexOf(economy);
  if (at < 0) throw new RangeError(`${system.table.name} has no economy ${economy}.`);
  return at;
}
