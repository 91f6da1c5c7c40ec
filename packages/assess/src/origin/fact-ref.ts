import type { KeyedCondition, Provision, ProvisionFact, RuleLine } from "@coproduce/law";
import type { FactKind } from "../answer/origin-answer.ts";

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

export const nothingMissing: readonly FactRef[] = [];

/** Address of a fact in an assumption map. */
export function factAddress(subject: string, key: string): string {
  return `${subject}\u0000${key}`;
}
