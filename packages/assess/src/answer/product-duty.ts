import type { Message } from "../messages/message.ts";
import type { AmountAnswer, DutyAnswer } from "./duty-answer.ts";

/** What a product pays with the preference claimed and without it. */
export interface ProductDuty {
  readonly claimed: ProductDutySide;
  readonly unclaimed: ProductDutySide;
  readonly saving: {
    /** Duties, without fees. */
    readonly amount: AmountAnswer;
    /**
     * As documented the product does not originate, so that the preference may not be claimed: the claimed side
     * and the saving are what they would be if it did.
     */
    readonly hypothetical: boolean;
  };
}

export interface ProductDutySide extends Omit<DutyAnswer, "regime"> {
  readonly hypothetical: boolean;
}

/** The document does not say enough for any duty to be computed. */
export interface DutyUnavailable {
  readonly unavailable: readonly Message[];
}
