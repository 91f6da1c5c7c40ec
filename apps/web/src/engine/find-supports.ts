import type { OriginAnswer, OriginVerdict } from "@coproduce/assess";
import type { ProductDocument } from "@coproduce/goods";
import { applyEdits, findMaterial } from "../assess/draft/apply.ts";

/** A material that originates, and without whose origin the good would not. */
export interface Support {
  readonly material: string;
  readonly name: string;
  /** Value of the material in the good. */
  readonly value: string;
  /** The verdict without its origin. */
  readonly leadsTo: OriginVerdict;
}

/** Beyond this many materials only the most valuable are tried, so that the page answers at once. */
const mostTried = 60;

/**
 * What the origin of a good rests on: the materials without whose origin it would not originate, the most
 * valuable first.
 *
 * @param judge gives the verdict of a changed document
 */
export function findSupports(
  document: ProductDocument,
  origin: OriginAnswer,
  judge: (document: ProductDocument) => OriginVerdict,
): readonly Support[] {
  if (origin.verdict !== "originating") return [];
  return origin.materials
    .filter(({ originating, disregarded }) => originating === "yes" && !disregarded)
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .slice(0, mostTried)
    .flatMap(({ id, name, value }) => {
      if (findMaterial(document.materials, id) === undefined) return [];
      const leadsTo = judge(applyEdits(document, [{ kind: "originating", material: id, to: false }]));
      return leadsTo === "originating" ? [] : [{ material: id, name, value, leadsTo }];
    });
}
