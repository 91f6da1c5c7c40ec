import { assess, render, sayings } from "@coproduce/assess";
import type { Locale, ProductDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { findDutyLaw } from "./find-duty-law.ts";
import { findProductLaw } from "./find-product-law.ts";
import type { LawSource } from "./law-source.ts";
import type { ShownDuty } from "./shown-duty.ts";

/**
 * What one unit of the product pays with and without the preference; null where no measures of the importing
 * party are held.
 *
 * @param source law of its own: what is loaded for duties is not among the files of the origin answer
 */
export async function showDuty(
  source: LawSource,
  document: ProductDocument,
  regime: Omit<Regime, "law">,
  locale: Locale,
): Promise<ShownDuty | null> {
  await findProductLaw(source, document);
  const law = await findDutyLaw(source, document, regime);
  const { duty } = assess(document, { ...regime, law });
  return duty === null ? null : render(duty, sayings(law), locale);
}
