import { assess } from "@coproduce/assess";
import type { MaterialDocument, Party, PlainDate, ProductDocument } from "@coproduce/goods";
import { parsePlainDate } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import { lawOfFolder } from "../../../tools/build/law-folder.ts";
import { materialAs, productOf } from "./model/exchange.ts";
import { money } from "./model/spread.ts";
import { spreadOnce, spreadYearly, volumeOf } from "./model/volume.ts";
import type { OptionsDocument } from "./options/schema.ts";

/** The whole law of the project, for tests. */
export const law: Law = lawOfFolder();

export function regimeOf(date = "2026-06-01", importInto: Party = "US"): Regime {
  const day = parsePlainDate(date);
  if (day === undefined) throw new TypeError(date);
  return { date: day as PlainDate, importInto, scenario: null, law };
}

/** One way to make a product, as exhaustive search finds it. */
export interface Enumerated {
  readonly product: ProductDocument;
  readonly originates: boolean;
  readonly rvc: readonly string[];
  /** Landed cost without claiming the preference, and with it; in millionths. */
  readonly unclaimed: bigint;
  readonly claimed: bigint;
}

/**
 * Every combination of options for materials of the good itself, each assessed on its own: what the optimiser
 * has to find without looking at all of them. Inputs pay no duty.
 */
export function everyCombination(
  product: ProductDocument,
  document: OptionsDocument,
  regime: Regime,
): readonly Enumerated[] {
  const { options } = document;
  const volume = volumeOf(document);
  const compliance = spreadYearly(document.complianceCostPerYear, volume);
  let combinations: readonly { readonly materials: readonly MaterialDocument[]; readonly freight: bigint }[] =
    [{ materials: [], freight: 0n }];
  for (const material of product.materials) {
    const alternatives = options.find((each) => each.material === material.id)?.alternatives ?? [];
    combinations = combinations.flatMap(({ materials, freight }) => [
      { materials: [...materials, material], freight },
      ...alternatives.map((alternative) => ({
        materials: [
          ...materials,
          materialAs(material, alternative, money(alternative.value ?? material.value)),
        ],
        freight: freight + money(alternative.freight ?? "0") + spreadOnce(alternative.switchingCost, volume),
      })),
    ]);
  }
  return combinations.map(({ materials, freight }) => {
    const made = productOf(product, materials);
    const { origin, duty } = assess(made, regime);
    if (duty === null || "unavailable" in duty) throw new Error("the duty of the product is not known");
    const pays = (side: "claimed" | "unclaimed") => {
      const { amount } = duty[side].total;
      return money(typeof amount === "string" ? amount : amount.low);
    };
    const value = materials.reduce((sum, each) => sum + money(each.value), freight);
    return {
      product: made,
      originates: origin.asDocumented === "originating",
      rvc: Object.values(origin.rvc).map(({ low }) => low ?? ""),
      unclaimed: value + pays("unclaimed"),
      claimed: value + pays("claimed") + compliance,
    };
  });
}
