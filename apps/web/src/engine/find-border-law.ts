import { chapterOf, type HsCode } from "@coproduce/goods";
import type { Law } from "@coproduce/law";
import type { LawSource } from "./law-source.ts";

/** The tariff of a code over all time: its chapter, the measures, and every list of goods of the country. */
export function findBorderLaw(source: LawSource, into: string, code: HsCode): Promise<Law> {
  return source.load(
    ({ part, key }) =>
      part === "groups" ||
      ((part === "measures" || part === "fees") && key === into) ||
      (part === "goodsLists" && key?.startsWith(`${into}/`) === true) ||
      (part === "schedules" && key === `${into}/${chapterOf(code)}`),
  );
}
