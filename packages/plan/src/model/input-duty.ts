import { assessDuty, hasDutyLaw, LawNotLoadedError, parseEntry } from "@coproduce/assess";
import { formatMoney, type MaterialDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { valueInCurrency } from "./exchange.ts";
import { nothing, readSpread, type Spread, unknown } from "./spread.ts";

/** What a bought material pays where it enters the economy in which the good is assembled. */
export type InputDuty = (material: MaterialDocument, assembledIn: string | undefined) => Spread;

const currencies = { US: "USD", MX: "MXN", CA: "CAD" } as const;

/** Duties on inputs are left out of account. */
export const noInputDuty: InputDuty = () => nothing;

/**
 * Duties on inputs by the law of the economy of assembly; the preference is claimed for what is documented
 * to originate. Unknown where the law of that economy is not loaded, or the material says too little.
 *
 * @param regime the law of imports into the economy of assembly; null where there is none
 * @param currency the one of the product document
 */
export function inputDutyUnder(regime: Regime | null, currency: string): InputDuty {
  return (material, assembledIn) => {
    const { hs, origin, originating } = material;
    if (origin !== undefined && origin === assembledIn) return nothing;
    if (regime === null || regime.importInto !== assembledIn || !hasDutyLaw(regime)) return unknown;
    if (hs === undefined || origin === undefined) return unknown;
    try {
      const value = formatMoney(valueInCurrency(material));
      const parsed = parseEntry({ hs, origin, value, claimed: originating === true }, regime);
      if ("problems" in parsed) return unknown;
      return readSpread(
        assessDuty({ ...parsed.entry, isForeign: currency !== currencies[regime.importInto] }, regime).total
          .amount,
      );
    } catch (error) {
      if (error instanceof LawNotLoadedError) return unknown;
      throw error;
    }
  };
}
