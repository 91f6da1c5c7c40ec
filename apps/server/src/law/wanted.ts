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
