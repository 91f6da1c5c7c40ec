import { type Assessment, hasDutyLaw, productDuty } from "@coproduce/assess";
import { hundred, type ProductDocument, zero } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { Goals } from "../goals.ts";
import { inputDutyUnder, noInputDuty } from "../model/input-duty.ts";
import { sitesOf } from "../model/site.ts";
import { nothing, readSpread, type Spread, unknown } from "../model/spread.ts";
import { spreadYearly, volumeOf } from "../model/volume.ts";
import type { OptionsDocument } from "../options/schema.ts";
import { Oracle } from "./oracle.ts";
import type { VenueCase } from "./venue.ts";

/** What is planned, under the law of one case. */
export interface PlanCase {
  readonly product: ProductDocument;
  readonly options: OptionsDocument;
  readonly goals: Goals;
  readonly regime: Regime;
  /** The law of imports into each place of assembly; where there is none, duties on inputs are not known. */
  readonly inputRegimes: readonly Regime[];
  readonly lanesFrom: (economy: string) => readonly string[];
}

/** Every place of assembly in one case, the present one first. */
export function venueCasesOf(planned: PlanCase, weight: bigint = BigInt(hundred)): readonly VenueCase[] {
  const { product, options, goals, regime, inputRegimes, lanesFrom } = planned;
  const volume = volumeOf(options);
  const inputDuty =
    options.inputDuties === "none" ? noInputDuty : inputDutyUnder(inputRegimes, product.currency);
  const { date, importInto } = regime;
  const terms = { product, options, goals, date, importInto, volume, inputDuty, lanesFrom };
  const oracle = new Oracle(regime);
  const compliance = spreadYearly(options.complianceCostPerYear, volume);
  return sitesOf(terms, regime).map((site) => {
    const duty = hasDutyLaw(regime) ? productDuty(site.product, regime, true) : null;
    return {
      site,
      oracle,
      weight,
      claimed: { finishedDuty: finishedDutyOf(site.product, duty, regime, true), compliance },
      unclaimed: { finishedDuty: finishedDutyOf(site.product, duty, regime, false), compliance: zero },
    };
  });
}

/**
 * Unknown where the document or the law that is loaded does not say enough. What is assembled where it is sold
 * does not enter, and pays nothing.
 */
export function finishedDutyOf(
  { producedIn }: ProductDocument,
  duty: Assessment["duty"],
  { importInto }: Regime,
  claims: boolean,
): Spread {
  if (producedIn === importInto) return nothing;
  if (duty === null || "unavailable" in duty) return unknown;
  return readSpread(duty[claims ? "claimed" : "unclaimed"].total.amount);
}
