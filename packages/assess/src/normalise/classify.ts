import { parseHsCode, rangeOf } from "@coproduce/goods";
import type { Law } from "@coproduce/law";
import type { Classification } from "./good.ts";
import type { Classify } from "./product.ts";

const classifiers = new WeakMap<Law, Classify>();

/** Reads codes of any edition as provisions of HS 2012, in which the rules are written. */
export function classifier(law: Law): Classify {
  let known = classifiers.get(law);
  if (known === undefined) {
    const seen = new Map<string, Classification | null>();
    known = (text, edition) => {
      const key = `${text}@${edition ?? ""}`;
      let found = seen.get(key);
      if (found === undefined) {
        const stated = parseHsCode(text);
        found = stated === undefined ? null : { stated, candidates: [rangeOf(stated)] };
        seen.set(key, found);
      }
      return found;
    };
    classifiers.set(law, known);
  }
  return known;
}
