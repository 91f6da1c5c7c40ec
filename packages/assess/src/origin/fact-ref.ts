import type { KeyedCondition, Provision, ProvisionFact, RuleLine } from "@coproduce/law";
import type { FactKind } from "../answer/origin-answer.ts";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";

/** What a keyed fact asks, for its question in words. */
export type FactTopic =
  | {
      readonly kind: "described";
      readonly of: "good" | "material";
      readonly provision: Provision;
      readonly description: string;
    }
  | { readonly kind: "item"; readonly of: "good" | "material"; readonly provision: Provision }
  | { readonly kind: "condition"; readonly condition: KeyedCondition; readonly line: RuleLine }
  | { readonly kind: "provision"; readonly fact: ProvisionFact };

/** A fact that an evaluation asked for and did not find. */
export interface FactRef {
  /** Path of the good or material that the fact is about: "" for the product, else ids joined by "/". */
  readonly subject: string;
  /** Key in `facts`, or the field of the product document: "originating", "netCost", "weightKg", "use". */
  readonly key: string;
  readonly kind: FactKind;
  /** Left out for a field of the product document and for the engine's own facts. */
  readonly topic?: FactTopic;
  /** For an amount: the smallest or largest value that would satisfy the test, in millionths. */
  readonly atLeast?: bigint;
  readonly atMost?: bigint;
  /** For a code: the codes of HS 2012 that it may be. */
  readonly choices?: readonly string[];
}

/**
 * Missing facts as the steps below name them: a list holds facts and the lists of other steps, which are shared
 * and never copied, since the steps of materials inside materials multiply. {@link factsOf} reads it.
 */
export type Missing = readonly MissingFact[];
export type MissingFact = FactRef | Missing;

export const nothingMissing: Missing = [];

/** The facts of a list and of those inside it, each once, in the order in which they are named. */
export function factsOf(missing: Missing): readonly FactRef[] {
  const facts = new Map<string, FactRef>();
  const seen = new Set<MissingFact>();
  const visit = (list: Missing): void => {
    for (const part of list) {
      if (seen.has(part)) continue;
      seen.add(part);
      if (!("kind" in part)) visit(part);
      else {
        const { subject, key, atLeast = "", atMost = "" } = part;
        const name = `${factAddress(subject, key)}\u0000${atLeast}\u0000${atMost}`;
        if (!facts.has(name)) facts.set(name, part);
      }
    }
  };
  visit(missing);
  return [...facts.values()];
}

/** Path of a good or material in the product document: "" for the product. */
export function subjectOf(of: Good | Material): string {
  return of.kind === "good" ? of.path : of.address;
}

/** Address of a fact in an assumption map. */
export function factAddress(subject: string, key: string): string {
  return `${subject}\u0000${key}`;
}

export function partsOfAddress(address: string): { readonly subject: string; readonly key: string } {
  const end = address.indexOf("\u0000");
  return { subject: address.slice(0, end), key: address.slice(end + 1) };
}
