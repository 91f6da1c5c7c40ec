import { assess } from "@coproduce/assess";
import { type PlainDate, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { changeDates } from "./change-dates.ts";
import { findBorderLaw } from "./find-border-law.ts";
import { findProductLaw } from "./find-product-law.ts";
import type { LawSource } from "./law-source.ts";

/** The agreement's first day: before it no product is assessed. */
const firstEntry = "2020-07-01" as PlainDate;

/**
 * The days from which one unit of the product pays another duty than the day before, with the preference or
 * without; the agreement's first day comes first. None where no duty can be computed.
 *
 * @param regime its date is not used
 */
export async function dutyDates(
  source: LawSource,
  document: ProductDocument,
  regime: Omit<Regime, "law">,
): Promise<readonly PlainDate[]> {
  const code = parseHsCode(document.hs);
  if (code === undefined) return [];
  const into = regime.importInto.toLowerCase();
  await findProductLaw(source, document);
  const law = await findBorderLaw(source, into, code);
  const days = [firstEntry, ...changeDates(law, into, code).filter((day) => day > firstEntry)];
  let last = "";
  return days.filter((date) => {
    const { duty } = assess({ ...document, date }, { ...regime, date, law });
    if (duty === null || "unavailable" in duty) return false;
    const paid = JSON.stringify([duty.claimed.total.amount, duty.unclaimed.total.amount]);
    const changes = paid !== last;
    last = paid;
    return changes;
  });
}
