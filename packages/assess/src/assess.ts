import type { ProductDocument } from "@coproduce/goods";
import type { LawFile, Regime } from "@coproduce/law";
import type { OriginAnswer } from "./answer/origin-answer.ts";
import type { DutyUnavailable, ProductDuty } from "./answer/product-duty.ts";
import { hasDutyLaw, productDuty } from "./duty/product-duty.ts";
import { assessOrigin } from "./explain/answer.ts";
import { type ExposureAnswer, exposure } from "./exposure/exposure.ts";
import { prepare } from "./origin/evaluate.ts";

/** The regime of an answer, so that it can be replayed. */
export interface RegimeAnswer {
  readonly date: string;
  readonly importInto: string;
  readonly scenario: string | null;
  /** The law files that were loaded, with their content hashes. */
  readonly files: readonly LawFile[];
}

/** What `assess` says of a product: the contract of `coproduce assess --json`. */
export interface Assessment {
  readonly product: ProductDocument;
  readonly regime: RegimeAnswer;
  readonly origin: OriginAnswer;
  /** Null where the law of duties is not loaded. */
  readonly duty: ProductDuty | DutyUnavailable | null;
  /** Null when the document gives neither the good nor its materials a value. */
  readonly exposure: ExposureAnswer | null;
}

/** Where the value of a product was added; null when neither it nor its materials have one. */
export function exposureOf(product: ProductDocument, regime: Regime): ExposureAnswer | null {
  return exposure(prepare(product, regime).good, regime.law.groups ?? [], regime.date);
}

/**
 * Assesses a product under a regime.
 *
 * @param product a document that `parseProduct` accepted
 * @param regime the law of the importing party on the date of entry, with the rules of every chapter that the
 *   product and its self-produced materials are classified in; with the law of {@link assessDuty}, the duty too
 */
export function assess(product: ProductDocument, regime: Regime): Assessment {
  const { date, importInto, scenario, law } = regime;
  const subject = prepare(product, regime);
  const origin = assessOrigin(subject);
  const originates = origin.asDocumented === "originating";
  return {
    product,
    regime: { date, importInto, scenario, files: law.files },
    origin,
    duty: hasDutyLaw(regime) ? productDuty(product, regime, originates) : null,
    exposure: exposure(subject.good, law.groups ?? [], date),
  };
}
