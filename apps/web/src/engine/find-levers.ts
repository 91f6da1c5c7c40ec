import type { MaterialStanding, OriginAnswer, OriginVerdict } from "@coproduce/assess";
import {
  formatMoney,
  isMoney,
  isParty,
  type MaterialDocument,
  type Money,
  type ProductDocument,
  parseMoney,
} from "@coproduce/goods";
import { applyEdits, findMaterial } from "../assess/draft/apply.ts";
import type { Edit } from "../assess/draft/edit.ts";
import type { Lever } from "./lever.ts";

/** Gives the verdict of a changed document. */
export type Judge = (document: ProductDocument) => OriginVerdict;

/** Beyond this many materials only the most valuable are tried, so that the page answers at once. */
const mostTried = 60;

/** The fewest materials for which a lower value is searched: each takes a score of assessments. */
const mostPriced = 4;

/**
 * The single changes that turn the verdict, the slightest first: showing an origin, then replacing the least
 * value, then a lower value. For a good that originates: the materials without whose origin it would not.
 */
export function findLevers(document: ProductDocument, origin: OriginAnswer, judge: Judge): readonly Lever[] {
  const byValue = origin.materials
    .filter(({ disregarded }) => !disregarded)
    .flatMap((standing) => {
      const material = findMaterial(document.materials, standing.id);
      return material === undefined ? [] : [{ standing, material }];
    })
    .toSorted((a, b) => Number(b.material.value) - Number(a.material.value));
  const tried = byValue.slice(0, mostTried);
  const works = (edits: readonly Edit[]) => judge(applyEdits(document, edits));

  if (origin.verdict === "originating") {
    return tried
      .filter(({ standing }) => standing.originating === "yes")
      .flatMap(({ standing, material }) => {
        const edits: readonly Edit[] = [{ kind: "originating", material: standing.id, to: false }];
        const leadsTo = works(edits);
        return leadsTo === "originating" ? [] : [lever("lose", standing, material, null, edits, leadsTo)];
      });
  }

  const changes = tried.filter(({ standing }) => standing.originating !== "yes");
  const certify = changes.flatMap(({ standing, material }) => {
    if (standing.originating !== "unknown" || !isParty(material.origin)) return [];
    const edits: readonly Edit[] = [{ kind: "originating", material: standing.id, to: true }];
    return works(edits) === "originating"
      ? [lever("certify", standing, material, null, edits, "originating")]
      : [];
  });
  const party = isParty(document.producedIn) ? document.producedIn : "MX";
  const source = changes.flatMap(({ standing, material }) => {
    if (isParty(material.origin)) return [];
    const edits: readonly Edit[] = [
      { kind: "origin", material: standing.id, to: party },
      { kind: "originating", material: standing.id, to: true },
    ];
    return works(edits) === "originating"
      ? [lever("source-in-region", standing, material, party, edits, "originating")]
      : [];
  });
  const cheaper = changes.slice(0, mostPriced).flatMap(({ standing, material }) => {
    const limit = highestValue(document, material, judge);
    if (limit === null) return [];
    const edits: readonly Edit[] = [{ kind: "value", material: standing.id, to: limit }];
    return [lever("cheaper", standing, material, limit, edits, "originating")];
  });
  const ascending = (levers: readonly Lever[]) =>
    levers.toSorted((a, b) => Number(a.value) - Number(b.value));
  return [...ascending(certify), ...ascending(source), ...cheaper];
}

/** The highest value in cents at which the good originates; null where not even half of what it costs now does. */
function highestValue(document: ProductDocument, material: MaterialDocument, judge: Judge): string | null {
  const value = parseMoney(material.value);
  if (!isMoney(value) || (material.materials?.length ?? 0) > 0) return null;
  const cent = 10_000n;
  const at = (cents: bigint) => formatMoney((cents * cent) as Money);
  const originates = (cents: bigint) =>
    judge(applyEdits(document, [{ kind: "value", material: material.id, to: at(cents) }])) === "originating";
  let tooMuch = value / cent + 1n;
  let enough = tooMuch / 2n;
  if (enough < 1n || !originates(enough)) return null;
  while (tooMuch - enough > 1n) {
    const middle = (enough + tooMuch) / 2n;
    if (originates(middle)) enough = middle;
    else tooMuch = middle;
  }
  return at(enough);
}

function lever(
  kind: Lever["kind"],
  { id, name }: MaterialStanding,
  { value }: MaterialDocument,
  limit: string | null,
  edits: readonly Edit[],
  leadsTo: OriginVerdict,
): Lever {
  return { kind, material: id, name, value, limit, edits, leadsTo };
}
