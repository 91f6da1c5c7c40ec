import {
  add,
  formatHsCode,
  formatMoney,
  isParty,
  type Money,
  type PlainDate,
  truncatedPercent,
  zero,
} from "@coproduce/goods";
import { type CountryGroup, economiesOf } from "@coproduce/law";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { apportion } from "./apportion.ts";
import { type AddedValue, type ExposureBase, valueOrigins } from "./value-origin.ts";

/** Value of one economy; amounts and percentages are decimal strings. */
export interface EconomyShare {
  /** Null: the document does not say where this value was added. */
  readonly economy: string | null;
  readonly value: string;
  /** Percent with two decimals. The shares of all rows add up to 100. */
  readonly share: string;
}

/** Value of the economies of a group, as its rows add up. Groups overlap. */
export interface GroupShare {
  readonly id: string;
  readonly value: string;
  readonly share: string;
}

/** Value that one material adds from outside the region. */
export interface CriticalMaterial {
  readonly id: string;
  readonly name: string;
  /** Ids of the materials that contain it, outermost first. */
  readonly path: readonly string[];
  readonly hs: string | null;
  readonly economy: string;
  readonly value: string;
  /** Percent of the base, truncated to two decimals. */
  readonly share: string;
  /** Ids of the groups of its economy. */
  readonly groups: readonly string[];
}

export interface ExposureAnswer {
  /** What the shares are of: the adjusted transaction value, or what the document states instead of it. */
  readonly base: { readonly kind: ExposureBase; readonly value: string };
  /** Percent of the parties' rows. What is of unknown origin is in none of them. */
  readonly regionalShare: string;
  /** Largest value first, the unknown row last. */
  readonly byEconomy: readonly EconomyShare[];
  readonly groups: readonly GroupShare[];
  /** Largest value first. */
  readonly criticalMaterials: readonly CriticalMaterial[];
}

/**
 * Where the value of a good comes from, and which materials from outside the region matter most.
 *
 * @param date the day on which groups are asked for their economies
 * @returns null when the document gives neither good nor materials a value: there is nothing to divide.
 */
export function exposure(
  good: Good,
  groups: readonly CountryGroup[],
  date: PlainDate,
): ExposureAnswer | null {
  const { base, total, parts } = valueOrigins(good);
  if (total <= zero) return null;
  const rows = rowsOf(parts);
  const members = groups.map((group) => ({ id: group.id, economies: economiesOf(group, date) }));
  return {
    base: { kind: base, value: formatMoney(total) },
    regionalShare: percent(shareOf(rows, isParty)),
    byEconomy: rows.map(({ economy, value, share }) => ({
      economy,
      value: formatMoney(value),
      share: percent(share),
    })),
    groups: members.map(({ id, economies }) => {
      const of = rows.filter(({ economy }) => economy !== null && economies.has(economy));
      const value = formatMoney(add(...of.map((row) => row.value)));
      return { id, value, share: percent(shareOf(of, () => true)) };
    }),
    criticalMaterials: critical(parts, total, members),
  };
}

interface Row {
  readonly economy: string | null;
  readonly value: Money;
  /** Hundredths of a percent. */
  readonly share: bigint;
}

function rowsOf(parts: readonly AddedValue[]): readonly Row[] {
  const values = new Map<string | null, Money>();
  for (const { economy, value } of parts) {
    if (value !== zero) values.set(economy, add(values.get(economy) ?? zero, value));
  }
  const entries = [...values].sort(
    ([a, valueA], [b, valueB]) =>
      Number(a === null) - Number(b === null) || order(valueB, valueA) || order(a ?? "", b ?? ""),
  );
  const shares = apportion(
    entries.map(([economy, value]) => ({ key: economy ?? "", weight: value })),
    10_000n,
  );
  return entries.map(([economy, value], index) => ({ economy, value, share: shares[index] ?? 0n }));
}

function shareOf(rows: readonly Row[], counts: (economy: string | undefined) => boolean): bigint {
  let share = 0n;
  for (const row of rows) if (counts(row.economy ?? undefined)) share += row.share;
  return share;
}

interface Members {
  readonly id: string;
  readonly economies: ReadonlySet<string>;
}

function critical(
  parts: readonly AddedValue[],
  total: Money,
  groups: readonly Members[],
): readonly CriticalMaterial[] {
  const foreign = parts.flatMap(({ economy, value, material }) =>
    economy === null || material === null || value === zero || isParty(economy)
      ? []
      : [{ economy, value, material }],
  );
  return foreign
    .sort((a, b) => order(b.value, a.value) || order(address(a.material), address(b.material)))
    .map(({ economy, value, material }) => ({
      id: material.id,
      name: material.name,
      path: material.path,
      hs: material.code === null ? null : formatHsCode(material.code.stated),
      economy,
      value: formatMoney(value),
      share: truncatedPercent(value, total) ?? "0.00",
      groups: groups.filter(({ economies }) => economies.has(economy)).map(({ id }) => id),
    }));
}

function address({ path, id }: Material): string {
  return [...path, id].join("/");
}

function percent(hundredths: bigint): string {
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

function order<T extends bigint | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
