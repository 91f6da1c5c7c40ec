import { listsNeeded } from "@coproduce/assess";
import { chapterOf, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import type { LawSource } from "./law-source.ts";

/** One chapter of the tariff, the measures, and only the lists of goods to which they refer on the date. */
export async function findDutyLaw(
  source: LawSource,
  { hs, customsOrigin, producedIn }: Pick<ProductDocument, "hs" | "customsOrigin" | "producedIn">,
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
