import { chapterOf, type HsCode, rangeOf } from "@coproduce/goods";
import type { Nomenclature } from "../nomenclature/nomenclature.ts";
import type { Law } from "./law.ts";

/**
 * The subheadings of HS 2012 that no rule line of a loaded chapter is for. The agreement's rules cover every
 * subheading: one that is here is governed otherwise, which `law/agreements/usmca/gaps.yaml` says, or lost.
 */
export function subheadingsWithoutRule(
  { rules }: Pick<Law, "rules">,
  nomenclature: Nomenclature,
): readonly HsCode[] {
  return nomenclature.subheadings.filter((code) => {
    const { low, high } = rangeOf(code);
    const file = rules.get(chapterOf(code));
    if (file === undefined) return false;
    return !file.rules.some(({ targets }) =>
      targets.some(({ range }) => range.low <= high && low <= range.high),
    );
  });
}
