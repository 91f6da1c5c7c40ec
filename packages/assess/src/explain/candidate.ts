import type { FactValue } from "../normalise/fact-value.ts";
import { type FactRef, factAddress } from "../origin/fact-ref.ts";

/** A missing fact with the values that are tried for it. None: it can be named, not tried. */
export interface Candidate {
  readonly fact: FactRef;
  readonly values: readonly FactValue[];
}

/** Larger than any value, weight or cost of a good, in millionths. */
const large = 10n ** 21n;

/**
 * The missing facts of an evaluation, each once, with values to try: both answers of a question, and a small
 * and a large amount, since every test of an amount passes on one side of a bound.
 */
export function candidates(missing: readonly FactRef[]): readonly Candidate[] {
  const facts = new Map<string, FactRef>();
  for (const fact of missing) {
    const address = factAddress(fact.subject, fact.key);
    const known = facts.get(address);
    facts.set(address, known === undefined ? fact : widest(known, fact));
  }
  return [...facts.values()].map((fact) => ({ fact, values: valuesOf(fact) }));
}

function valuesOf(fact: FactRef): readonly FactValue[] {
  switch (fact.kind) {
    case "yes-no":
    case "originating":
      return fact.key === "materials" ? [] : [true, false];
    case "amount":
      return [large, 1n];
    case "weight":
      return [0n, large];
    case "percent":
      return [100_000_000n, 0n];
    case "use":
      return fact.key === "use" ? uses : [];
    case "economy":
      return economies;
    case "code":
      return fact.choices ?? [];
  }
}

/** Each party, since a rule may be for trade between two of them, and one economy outside the region. */
const economies: readonly FactValue[] = ["MX", "US", "CA", "CN"];

/** Lists of uses as the product document states them: one for each way in which a rule may read them. */
const uses: readonly FactValue[] = [
  "original-equipment, passenger-vehicle",
  "original-equipment, light-truck",
  "original-equipment, heavy-truck",
  "aftermarket, passenger-vehicle",
  "aftermarket, light-truck",
  "aftermarket, heavy-truck",
  "other-vehicle",
  "other",
];

/** The bounds that satisfy every test of an amount. */
function widest(one: FactRef, other: FactRef): FactRef {
  const atLeast = larger(one.atLeast, other.atLeast);
  return { ...one, ...(atLeast === undefined ? {} : { atLeast }) };
}

function larger(one: bigint | undefined, other: bigint | undefined): bigint | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}
