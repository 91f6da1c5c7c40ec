import type { Money } from "@coproduce/goods";
import { addDays, zero } from "@coproduce/goods";
import type { MeasureCondition } from "@coproduce/law";
import type { Entry } from "./entry.ts";
import type { EntryFact } from "./entry-fact.ts";
import type { ResolvedMeasure } from "./resolve.ts";
import type { World } from "./worlds.ts";

/** Where the facts of one computation come from, and what it had to presume or could not know. */
export interface Asking {
  readonly entry: Entry;
  readonly world: World;
  /** Values worth telling apart for facts with thresholds, by key. */
  readonly thresholds: ReadonlyMap<string, readonly EntryFact[]>;
  /** Facts that were presumed. */
  readonly presumed: Set<string>;
  /** Quantities without which a specific rate cannot be computed. */
  readonly unmeasured: Set<string>;
}

/** A claim, an exclusion and an entry within quota are not presumed; metal is presumed to be of the origin. */
export function presumption(key: string, entry: Entry): EntryFact | undefined {
  if (key.startsWith("claim.") || key === "quota.inQuota") return { kind: "yes-no", value: false };
  if (key === "vehicle.ageYears") return { kind: "number", value: 0n };
  if (/^metal\.(melt|smelt|cast)Country$/.test(key)) return { kind: "economy", value: entry.origin };
  return undefined;
}

const bothAnswers: readonly EntryFact[] = [
  { kind: "yes-no", value: false },
  { kind: "yes-no", value: true },
];

/** The value of a fact: as stated, else as presumed, else as the world has it. */
export function ask(asking: Asking, key: string): EntryFact {
  const stated = asking.entry.facts.get(key);
  if (stated !== undefined) return stated;
  const presumed = presumption(key, asking.entry);
  if (presumed !== undefined) {
    asking.presumed.add(key);
    return presumed;
  }
  return asking.world.choose(key, asking.thresholds.get(key) ?? bothAnswers);
}

/** Value of a metal in the goods, at most what the other metals leave of the customs value. */
export function metalValue(asking: Asking, metal: "steel" | "aluminum" | "copper"): Money {
  const key = `metal.${metal}.value`;
  let left: bigint = asking.entry.value;
  for (const other of ["steel", "aluminum", "copper"]) {
    const fact = other === metal ? undefined : asking.entry.facts.get(`metal.${other}.value`);
    if (fact?.kind === "amount") left -= fact.value;
  }
  return amountWithin(asking, key, left < 0n ? zero : (left as Money));
}

/** Value of the content made in the United States. */
export function usContent(asking: Asking): Money {
  return amountWithin(asking, "content.us", asking.entry.value);
}

function amountWithin(asking: Asking, key: string, most: Money): Money {
  const stated = asking.entry.facts.get(key);
  if (stated?.kind === "amount") return stated.value;
  if (most === zero) return zero;
  // Duty is linear in a content: its extremes stand at none and at all of it.
  const chosen = asking.world.choose(key, [
    { kind: "amount", value: zero },
    { kind: "amount", value: most },
  ]);
  return chosen.kind === "amount" ? chosen.value : zero;
}

const million = 1_000_000;

/** Whether a condition holds in this world. */
export function holds(asking: Asking, condition: MeasureCondition): boolean {
  if (condition.kind === "usmca") return asking.entry.claimed;
  const fact = ask(asking, condition.fact);
  switch (condition.kind) {
    case "is":
      return fact.kind === "yes-no" && fact.value === condition.value;
    case "below":
      return fact.kind === "number" && fact.value < limitOf(condition.limit);
    case "at-least":
      return fact.kind === "number" && fact.value >= limitOf(condition.limit);
    case "before":
      return fact.kind === "date" && fact.value < condition.date;
    case "one-of":
      return fact.kind === "economy" && condition.economies.includes(fact.value);
    case "none-of":
      return fact.kind === "economy" && !condition.economies.includes(fact.value);
  }
}

function limitOf(limit: number): bigint {
  return BigInt(Math.round(limit * million));
}

/** For each fact with a limit in the conditions at hand: a value on either side of every limit. */
export function thresholdsOf(
  measures: readonly ResolvedMeasure[],
): ReadonlyMap<string, readonly EntryFact[]> {
  const found = new Map<string, Map<string, EntryFact>>();
  const add = (key: string, ...values: readonly EntryFact[]) => {
    const known = found.get(key) ?? new Map<string, EntryFact>();
    for (const value of values) known.set(String(value.value), value);
    found.set(key, known);
  };
  for (const { candidates } of measures) {
    for (const condition of candidates.flatMap(({ provision }) => provision.when)) {
      if (condition.kind === "below" || condition.kind === "at-least") {
        const limit = limitOf(condition.limit);
        add(condition.fact, { kind: "number", value: limit }, { kind: "number", value: limit - 1n });
      } else if (condition.kind === "before") {
        add(
          condition.fact,
          { kind: "date", value: condition.date },
          { kind: "date", value: addDays(condition.date, -1) },
        );
      }
    }
  }
  return new Map([...found].map(([key, values]) => [key, [...values.values()]]));
}
