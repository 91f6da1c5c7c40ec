import { assess, listsNeeded, render, sayings } from "@coproduce/assess";
import { chapterOf, type Locale, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
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

/** One chapter of the tariff, the measures, and only the lists of goods to which they refer on the date. */
async function findDutyLaw(
  source: LawSource,
  { hs, customsOrigin, producedIn }: ProductDocument,
  { date, importInto }: Omit<Regime, "law">,
): Promise<Law> {
  const into = importInto.toLowerCase();
  const code = parseHsCode(hs);
  const law = await source.load(
    ({ part, key }) =>
      part === "groups" ||
      ((part === "measures" || part === "fees") && key === into) ||
      (part === "schedules" && code !== undefined && key === `${into}/${chapterOf(code)}`),
  );
  const origin = customsOrigin ?? producedIn;
  if (origin === undefined || law.measures?.has(into) !== true) return law;
  const lists = listsNeeded({ law, into, date }, origin);
  return source.load(({ part, key }) => part === "goodsLists" && key !== null && lists.has(key));
}
