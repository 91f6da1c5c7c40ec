import type { Money, Percent } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";

/**
 * A requirement that is linear in the materials of a good: what they add up to is at most a share of a base,
 * and none of them is barred. Both sums are over the good's own materials, so that an optimiser may exchange
 * one material without evaluating the others anew.
 */
export interface Limit {
  /** What each material adds, by id; those that are left out add nothing. */
  readonly adds: ReadonlyMap<string, bigint>;
  /** Materials that break the requirement alone, by id. */
  readonly barred: ReadonlySet<string>;
  /** Hundredths of a percent of the base. */
  readonly share: Percent;
  readonly base: Base;
}

/** An amount of which some parts move with the materials. */
export interface Base {
  /** What stays whatever the materials are. */
  readonly fixed: bigint;
  /** What each material adds to it, by id. */
  readonly moves: ReadonlyMap<string, bigint>;
}

const nothing: ReadonlyMap<string, bigint> = new Map();

export const noBase: Base = { fixed: 0n, moves: nothing };

/** A base that is stated: a transaction value, or a weight. */
export function statedBase(amount: bigint): Base {
  return { fixed: amount, moves: nothing };
}

/** A total or net cost: the value of every material is in it, but for packing for shipment. */
export function costBase(cost: bigint, good: Good, changes: ReadonlyMap<string, bigint> = nothing): Base {
  const moves = new Map<string, bigint>();
  let fixed = cost;
  for (const { id, role, value } of good.materials) {
    const part = (role === "packing-shipping" ? 0n : value) + (changes.get(id) ?? 0n);
    if (part === 0n) continue;
    moves.set(id, part);
    fixed -= role === "packing-shipping" ? 0n : value;
  }
  return { fixed, moves };
}

/** None of the materials may be used. */
export function barring(materials: Iterable<Material>): Limit {
  const barred = new Set<string>();
  for (const material of materials) barred.add(topOf(material));
  return { adds: nothing, barred, share: 0 as Percent, base: noBase };
}

/** Id of the good's own material that a material is, or is inside. */
export function topOf({ path, id }: Material): string {
  return path[0] ?? id;
}

/** Sums amounts by the good's own materials. */
export function sumByTop(amounts: Iterable<readonly [Material, bigint]>): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [material, amount] of amounts) {
    const top = topOf(material);
    if (amount !== 0n) sums.set(top, (sums.get(top) ?? 0n) + amount);
  }
  return sums;
}

export function totalOf(sums: ReadonlyMap<string, bigint>): Money {
  let total = 0n;
  for (const amount of sums.values()) total += amount;
  return total as Money;
}
