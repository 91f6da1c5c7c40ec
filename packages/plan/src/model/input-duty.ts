import { assessDuty, hasDutyLaw, LawNotLoadedError, parseEntry } from "@coproduce/assess";
import { formatMoney, isParty, type MaterialDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import type { AlternativeDocument } from "../options/schema.ts";
import type { Terms } from "./column.ts";
import { valueInCurrency } from "./exchange.ts";
import { parseProgram, reliefUnder } from "./program.ts";
import { addSpreads, exactly, money, nothing, readSpread, type Spread, unknown } from "./spread.ts";

/** What a bought material pays where it enters the economy in which the good is assembled. */
export type InputDuty = (material: MaterialDocument, assembledIn: string | undefined) => Spread;

/** Duty on the inputs of one good: what is paid, and what a program defers until the good leaves. */
export interface OwedDuty {
  readonly due: Spread;
  readonly deferred: Spread;
}

export const owesNothing: OwedDuty = { due: nothing, deferred: nothing };

const currencies = { US: "USD", MX: "MXN", CA: "CAD" } as const;

/** Duties on inputs are left out of account. */
export const noInputDuty: InputDuty = () => nothing;

/**
 * Duties on inputs by the law of the economy of assembly; the preference is claimed for what is documented
 * to originate. Unknown where the law of that economy is not loaded, or the material says too little.
 *
 * @param regimes the law of imports into each place of assembly
 * @param currency the one of the product document
 */
export function inputDutyUnder(regimes: readonly Regime[], currency: string): InputDuty {
  return (material, assembledIn) => {
    const { hs, origin, originating } = material;
    if (origin !== undefined && origin === assembledIn) return nothing;
    const regime = regimes.find(({ importInto }) => importInto === assembledIn);
    if (regime === undefined || !hasDutyLaw(regime)) return unknown;
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

/**
 * Of a material made in the plant, what is bought for it pays; a bought one pays as it is, or as the program
 * under which it enters has it.
 *
 * @param taken the alternatives in it, by material
 */
export function dutyOn(
  material: MaterialDocument,
  taken: ReadonlyMap<string, AlternativeDocument>,
  terms: Terms,
): OwedDuty {
  const alternative = taken.get(material.id);
  if (alternative?.inputDuty !== undefined) {
    return { due: exactly(money(alternative.inputDuty)), deferred: nothing };
  }
  const { materials = [] } = material;
  if (material.selfProduced === true && materials.length > 0) {
    const inside = materials.map((each) => dutyOn(each, taken, terms));
    return {
      due: addSpreads(...inside.map(({ due }) => due)),
      deferred: addSpreads(...inside.map(({ deferred }) => deferred)),
    };
  }
  const { producedIn } = terms.product;
  const owed = terms.inputDuty(material, producedIn);
  const program = parseProgram(alternative?.program ?? "");
  if (program === undefined) return { due: owed, deferred: nothing };
  const isExported = isParty(producedIn) && producedIn !== terms.importInto;
  switch (reliefUnder(program, isExported)) {
    case "deferred":
      return { due: nothing, deferred: owed };
    case "lowered":
      return { due: { low: nothing.low, high: owed.high }, deferred: nothing };
    case "none":
      return { due: owed, deferred: nothing };
  }
}

/** What is left of deferred duty where the good pays a duty in the party that it is exported to. */
export function leftAfterRelief(deferred: Spread, paid: Spread): Spread {
  const least = paid.high === null || deferred.low < paid.high ? 0n : deferred.low - paid.high;
  const most = deferred.high === null ? null : deferred.high < paid.low ? 0n : deferred.high - paid.low;
  return { low: least as Spread["low"], high: most as Spread["high"] };
}
