import type { Party } from "@coproduce/goods";
import { partsOfOrigin } from "@coproduce/law";
import type { WantedPack } from "./pack-store.ts";

/**
 * What an assessment of origin reads: every rule, since a code of a later HS edition may lie in another
 * chapter of the rules' edition.
 */
export const lawOfOrigin: WantedPack = ({ part }) => partsOfOrigin.has(part);

/** What the rules of one chapter need to be said in words. */
export function lawOfChapter(chapter: string): WantedPack {
  return ({ part, key }) =>
    part === "agreement" ||
    part === "descriptions" ||
    part === "doubts" ||
    part === "noteWords" ||
    (part === "rules" && key === chapter);
}

/** What the registry of the law counts: all of it but the names of headings. */
export const lawOfCoverage: WantedPack = ({ part }) => part !== "names";

/** What duties of one chapter of a tariff need, but for the lists of goods ({@link lawOfLists}). */
export function lawOfDuty(into: Party, chapter: string): WantedPack {
  const economy = into.toLowerCase();
  return ({ part, key }) => {
    switch (part) {
      case "groups":
        return true;
      case "measures":
      case "fees":
        return key === economy;
      case "schedules":
        return key === `${economy}/${chapter}`;
      default:
        return false;
    }
  };
}

/** The whole tariff of a country with everything that its duties need. */
export function lawOfTariff(into: Party): WantedPack {
  const start = into.toLowerCase();
  return ({ part, key }) =>
    part === "groups" ||
    ((part === "measures" || part === "fees") && key === start) ||
    ((part === "schedules" || part === "goodsLists") && key?.startsWith(`${start}/`) === true);
}

/** Lists of goods by their keys ("us/china-list-1"). */
export function lawOfLists(keys: ReadonlySet<string>): WantedPack {
  return ({ part, key }) => part === "goodsLists" && key !== null && keys.has(key);
}
