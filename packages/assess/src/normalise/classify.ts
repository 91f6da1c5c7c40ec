import { type HsCode, type HsEdition, hsEditions, parseHsCode, rangeOf } from "@coproduce/goods";
import { isPresumedUnchanged, type Law, type MapToHs2012, mapperToHs2012 } from "@coproduce/law";
import type { Classification } from "./good.ts";

/**
 * Reads a code as the provisions of HS 2012, in which the rules are written, that it may be: none where the
 * edition has no such code, null where the text is no code.
 */
export type Classify = (code: string, edition: HsEdition | undefined) => Classification | null;

const classifiers = new WeakMap<Law, Classify>();

/** The classifier of a law. Without a nomenclature loaded, codes are taken as those of HS 2012. */
export function classifier(law: Law): Classify {
  const known = classifiers.get(law);
  if (known !== undefined) return known;
  const map: MapToHs2012 =
    law.nomenclature === undefined ? (code) => [code] : mapperToHs2012(law.nomenclature);
  const seen = new Map<string, Classification | null>();
  const classify: Classify = (text, edition) => {
    const key = `${text}@${edition ?? ""}`;
    let found = seen.get(key);
    if (found === undefined) {
      const stated = parseHsCode(text);
      found = stated === undefined ? null : classification(stated, edition ?? newest(stated, map), law, map);
      seen.set(key, found);
    }
    return found;
  };
  classifiers.set(law, classify);
  return classify;
}

function classification(stated: HsCode, edition: HsEdition, law: Law, map: MapToHs2012): Classification {
  const candidates = map(stated, edition).map(rangeOf);
  const { nomenclature } = law;
  const isPresumed = nomenclature !== undefined && isPresumedUnchanged(nomenclature, stated, edition);
  return { stated, candidates, ...(isPresumed ? { presumedUnchanged: true } : {}) };
}

/** Without a stated edition a code is of the newest edition that has it. */
function newest(code: HsCode, map: MapToHs2012): HsEdition {
  return hsEditions.toReversed().find((edition) => map(code, edition).length > 0) ?? 2012;
}
