import { hs2012 } from "./hs2012.ts";
import { hs2017 } from "./hs2017.ts";
import { hs2022 } from "./hs2022.ts";

/** What a good is for. Two uses where the UN gives a subheading to categories of different use. */
export const becUses = ["intermediate", "capital", "consumption", "mixed", "not-allotted"] as const;
export type BecUse = (typeof becUses)[number];

/**
 * Classes of goods of the System of National Accounts by BEC 4 category (UN, Classification by Broad Economic
 * Categories, Statistical Papers M/53/Rev.4, paragraph 13). Motor spirit (321), passenger cars (51) and goods not
 * elsewhere specified (7) are in none, because they are for industry and for households.
 */
const uses: Readonly<Record<Exclude<BecUse, "mixed">, readonly string[]>> = {
  intermediate: ["111", "121", "21", "22", "31", "322", "42", "53"],
  capital: ["41", "521"],
  consumption: ["112", "122", "522", "61", "62", "63"],
  "not-allotted": ["321", "32", "51", "7"],
};
const useOfCategory = new Map(
  Object.entries(uses).flatMap(([use, categories]) =>
    categories.map((category) => [category, use as BecUse]),
  ),
);

interface Range {
  readonly first: string;
  readonly last: string;
  readonly categories: readonly string[];
}

const editions = { 2012: parse(hs2012), 2017: parse(hs2017), 2022: parse(hs2022) } as const;
export type BecEdition = keyof typeof editions;

function parse(text: string): readonly Range[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [codes = "", categories = ""] = line.split(" ");
      const [first = "", last = first] = codes.split("-");
      return { first, last, categories: categories.split("|").filter((part) => /^\d/.test(part)) };
    });
}

/** BEC 4 categories of a subheading, as its edition places it or else the next; none when no edition has it. */
export function becCategories(hs6: string, edition: BecEdition): readonly string[] {
  const from = ([2012, 2017, 2022] as const).filter((each) => each >= edition);
  return from.map((each) => listedIn(hs6, editions[each])).find((found) => found !== undefined) ?? [];
}

function listedIn(hs6: string, ranges: readonly Range[]): readonly string[] | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).last < hs6) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.first <= hs6 ? range.categories : undefined;
}

/** The edition of the HS that statistics of a year are written in. */
export function editionOfYear(year: number): BecEdition {
  return year >= 2022 ? 2022 : year >= 2017 ? 2017 : 2012;
}

/**
 * What the goods of a subheading are for, by its edition or, for a code that it lacks, by another. Undefined for a
 * code that no edition has: special classifications of chapters 98 and 99, for instance.
 *
 * Where the edition gives several uses, the use that the same subheading had alone in an earlier edition stands:
 * amendments of the HS add a few goods from elsewhere (multi-component circuits to 8542 in 2017), and the UN's
 * correlation then lists the uses of all that was added. Without such an edition the use is "mixed".
 */
export function becUse(hs6: string, edition: BecEdition): BecUse | undefined {
  const earlier = ([2022, 2017, 2012] as const).filter((each) => each < edition);
  const found = [edition, ...earlier].map((each) => useIn(hs6, each)).filter((use) => use !== undefined);
  return found.find((use) => use !== "mixed") ?? found[0];
}

function useIn(hs6: string, edition: BecEdition): BecUse | undefined {
  const categories = becCategories(hs6, edition);
  const found = new Set(categories.map((category) => useOfCategory.get(category) ?? "not-allotted"));
  const [only] = found;
  return found.size > 1 ? "mixed" : only;
}
