import type { HsCode, Money } from "@coproduce/goods";
import type { EntryFact } from "./entry-fact.ts";

/** Goods as they are entered, after the normalise pass. */
export interface Entry {
  /** Six to ten digits of the importing country's tariff. */
  readonly code: HsCode;
  /** Customs (non-preferential) origin, ISO alpha-2. */
  readonly origin: string;
  /** Customs value. */
  readonly value: Money;
  /** The goods qualify under the agreement, and the preference is claimed. */
  readonly claimed: boolean;
  readonly facts: ReadonlyMap<string, EntryFact>;
  /** The value is in another currency than the tariff: rates by quantity and fees cannot be computed. */
  readonly isForeign?: boolean;
}

/** The part of the customs value on which a layer is charged. `remainder`: what other layers leave. */
export type LayerBase = "full" | "steel" | "aluminum" | "copper" | "non-us-content" | "remainder";

export type LayerStatus = "applies" | "displaced" | "exempt" | "not-applicable" | "prohibited" | "unknown";
