import { type HsCode, type HsEdition, type HsRange, rangeOf } from "@coproduce/goods";
import type { Nomenclature } from "./nomenclature.ts";

/**
 * What a code of an edition is in HS 2012: one code is the answer; several are the codes that it may be, and
 * only a fact of the goods tells which; none means that the edition has no such code.
 */
export type MapToHs2012 = (code: HsCode, edition: HsEdition) => readonly HsCode[];

/**
 * Prepares the mapping of codes to HS 2012.
 *
 * A national item keeps its further digits where its subheading did not change, and has its number in the rules
 * where that is known. Headings and chapters map to
 * the headings or chapters in which their subheadings were. Subheadings that are presumed unchanged map to
 * themselves ({@link isPresumedUnchanged}).
 *
 * @example mapperToHs2012(nomenclature)("851713", 2022) // ["851712"]
 */
export function mapperToHs2012(nomenclature: Nomenclature): MapToHs2012 {
  const editions = new Map<HsEdition, Edition>([[2012, firstEdition(nomenclature.subheadings)]]);
  let latest = firstEdition(nomenclature.subheadings);
  for (const amendment of nomenclature.amendments) {
    const former = latest;
    const gone = new Set(amendment.gone);
    const within = finder(former);
    const origins = new Map([...former].filter(([code]) => !gone.has(code)));
    for (const { subheadings, former: ranges, presumedUnchanged } of amendment.changes) {
      if (presumedUnchanged) continue;
      const was = distinct(ranges.flatMap(within).flatMap((code) => former.get(code) ?? []));
      for (const code of subheadings) origins.set(code, was);
    }
    latest = new Map([...origins].sort(([a], [b]) => (a < b ? -1 : 1)));
    editions.set(amendment.edition, latest);
  }
  const { renumberedItems } = nomenclature;
  return (code, edition) => {
    const item = edition === 2012 ? undefined : renumberedItems[code.slice(0, 8)];
    return item === undefined ? mapCode(code, editions.get(edition) ?? new Map()) : [item];
  };
}

/**
 * Whether the mapping of a code rests on the presumption that its goods are those that its subheading had
 * before an edition moved parts of many machines to it.
 */
export function isPresumedUnchanged(nomenclature: Nomenclature, code: HsCode, edition: HsEdition): boolean {
  const subheading = code.slice(0, 6);
  return nomenclature.amendments
    .filter((amendment) => amendment.edition <= edition)
    .flatMap((amendment) => amendment.changes)
    .some(
      ({ subheadings, presumedUnchanged }) =>
        presumedUnchanged && subheadings.some((each) => each === subheading),
    );
}

/** The subheadings of an edition, each with its HS 2012 subheadings. */
type Edition = ReadonlyMap<HsCode, readonly HsCode[]>;

function firstEdition(subheadings: readonly HsCode[]): Edition {
  return new Map(subheadings.map((code) => [code, [code]]));
}

/** Finds the subheadings of an edition that lie in a range, by halving: its codes are in order. */
function finder(edition: Edition): (range: HsRange) => readonly HsCode[] {
  const codes = [...edition.keys()];
  const ranges = codes.map(rangeOf);
  return ({ low, high }) => {
    let start = 0;
    let end = codes.length;
    while (start < end) {
      const middle = (start + end) >> 1;
      if ((ranges[middle]?.low ?? low) < low) start = middle + 1;
      else end = middle;
    }
    while (end < codes.length && (ranges[end]?.high ?? Infinity) <= high) end++;
    return codes.slice(start, end);
  };
}

function mapCode(code: HsCode, edition: Edition): readonly HsCode[] {
  if (code.length < 6) {
    const inside = [...edition].filter(([subheading]) => subheading.startsWith(code));
    return distinct(inside.flatMap(([, was]) => was.map((each) => each.slice(0, code.length) as HsCode)));
  }
  const subheading = code.slice(0, 6) as HsCode;
  const was = edition.get(subheading) ?? [];
  return was.length === 1 && was[0] === subheading ? [code] : was;
}

function distinct(codes: readonly HsCode[]): readonly HsCode[] {
  return [...new Set(codes)].sort();
}
