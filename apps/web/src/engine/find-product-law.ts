import { chapterOf, type MaterialDocument, type ProductDocument, parseHsCode } from "@coproduce/goods";
import type { Law } from "@coproduce/law";
import { mapperToHs2012, partsOfOrigin } from "@coproduce/law";
import type { LawSource } from "./law-source.ts";

/** The law that a product needs: the general parts, and the rules of every chapter that it may fall in. */
export async function findProductLaw(source: LawSource, document: ProductDocument): Promise<Law> {
  const law = await source.load(({ part }) => part !== "rules" && partsOfOrigin.has(part));
  const chapters = chaptersOf(law, document);
  return source.load(({ part, key }) => part === "rules" && key !== null && chapters.has(key));
}

/** Chapters of the good and of every material with materials of its own, in the edition of the rules. */
function chaptersOf(law: Law, document: ProductDocument): ReadonlySet<string> {
  const toHs2012 = law.nomenclature === undefined ? null : mapperToHs2012(law.nomenclature);
  const chapters = new Set<string>();
  const add = (code: string | undefined, edition: ProductDocument["hsEdition"]) => {
    const hs = code === undefined ? undefined : parseHsCode(code);
    if (hs === undefined) return;
    chapters.add(chapterOf(hs));
    for (const was of toHs2012?.(hs, edition ?? 2022) ?? []) chapters.add(chapterOf(was));
  };
  const walk = ({ hs, hsEdition, materials = [] }: MaterialDocument) => {
    if (materials.length > 0) add(hs, hsEdition ?? document.hsEdition);
    materials.forEach(walk);
  };
  add(document.hs, document.hsEdition);
  document.materials.forEach(walk);
  return chapters;
}
