import type { WantedPack } from "./pack-store.ts";

/**
 * What an assessment of origin reads: every rule, since a code of a later HS edition may lie in another
 * chapter of the rules' edition; not the tariffs and not the names of headings, which are large.
 */
export const lawOfOrigin: WantedPack = ({ part }) => part !== "schedules" && part !== "names";

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
