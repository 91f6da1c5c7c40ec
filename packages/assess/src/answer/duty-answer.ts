import type { RegimeAnswer } from "../assess.ts";
import type { LayerBase, LayerStatus } from "../duty/entry.ts";
import type { Message } from "../messages/message.ts";
import type { Finding, FindingCitation } from "./finding.ts";
import type { Assumption } from "./origin-answer.ts";

/** A decimal string where the amount is known, its least and greatest values where it is not; null is open. */
export type AmountAnswer = string | { readonly low: string; readonly high: string | null };

/** One duty as it falls on the entry. */
export interface DutyLayer {
  /** "base", or the measure: "section-232/steel". */
  readonly id: string;
  readonly authority: string;
  /** The measure's name in words; the tariff column for the base duty. */
  readonly title: Message;
  /** HTSUS heading of chapter 99, or the tariff line for the base duty. */
  readonly heading: string | null;
  readonly base: LayerBase;
  readonly baseAmount: AmountAnswer;
  /** As the law prints it, "+25%" where it adds to the base duty; null where no rate is known. */
  readonly rate: string | null;
  readonly amount: AmountAnswer;
  readonly status: LayerStatus;
  /** Layers that took its value away. */
  readonly displacedBy: readonly string[];
  readonly citation: FindingCitation;
  readonly because: readonly Finding[];
}

export interface DutyFee {
  readonly id: "merchandise-processing" | "harbor-maintenance";
  readonly title: Message;
  readonly amount: AmountAnswer;
  readonly rate: string;
  readonly citation: FindingCitation;
  readonly because: readonly Message[];
}

export interface DutyTotal {
  readonly amount: AmountAnswer;
  /** Percent of the customs value; null where that is zero. */
  readonly adValorem: AmountAnswer | null;
  /** Why the figure rests on rates carried beyond the official texts; left out where it does not. */
  readonly estimated?: readonly Message[];
}

/** A fact of the goods that would change the total. */
export interface MissingDutyFact {
  readonly key: string;
  readonly kind: "yes-no" | "amount" | "number" | "date" | "economy" | "word" | "code";
  readonly of: Message;
  /** Values that make a difference, each with the total it leads to. */
  readonly values: readonly { readonly value: string; readonly total: AmountAnswer }[];
}

/** What an entry pays at the border: the contract of `coproduce duty --json`. */
export interface DutyAnswer {
  readonly regime: RegimeAnswer;
  readonly code: string;
  readonly origin: string;
  readonly customsValue: string;
  readonly total: DutyTotal;
  /** In the light of what was struck down later: what was owed, and what of the total can be refunded. */
  readonly lawful: { readonly total: AmountAnswer; readonly refundable: AmountAnswer };
  readonly layers: readonly DutyLayer[];
  readonly fees: readonly DutyFee[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly MissingDutyFact[];
  readonly notes: readonly Message[];
}
