import { type HsCode, hsEditions, parseHsCode } from "@coproduce/goods";
import { LawFileError } from "../registry/error.ts";
import type { LawText } from "../registry/law.ts";
import { type Row, readSubheading, readSubheadings, readTable, sourceOf } from "../registry/table.ts";
import type { Amendment, Change, Nomenclature } from "./nomenclature.ts";

/**
 * Reads `law/nomenclature/hs2012.tsv` (a heading and the endings of its subheadings a row) and the files of
 * the later editions (subheadings, what they were in the edition before, and whether they are presumed
 * unchanged; `gone` and those that ceased), and `us-items.tsv` (an item and its number in the rules).
 *
 * @throws LawFileError naming the line.
 */
export function parseNomenclature(files: readonly [LawText, ...LawText[]]): Nomenclature {
  const [base, ...others] = files;
  const isItems = ({ path }: LawText) => path.endsWith("/us-items.tsv");
  const amendments = others.filter((file) => !isItems(file));
  const table = readTable(base);
  const subheadings = table.rows.flatMap(({ cells: [heading = "", endings = ""], fail }) =>
    endings.split(" ").map((ending) => readSubheading(`${heading}.${ending}`, fail)),
  );
  return {
    subheadings,
    amendments: amendments.map(parseAmendment),
    renumberedItems: Object.fromEntries(others.filter(isItems).flatMap(itemsOf)),
    ...sourceOf(base, table),
  };
}

function itemsOf(file: LawText): readonly (readonly [string, HsCode])[] {
  const item = (text: string | undefined, fail: Row["fail"]): HsCode => {
    const code = parseHsCode(text ?? "");
    if (code?.length !== 8) throw fail(`"${text}" is no tariff item such as 2202.99.30`);
    return code;
  };
  return readTable(file).rows.map(({ cells: [now, inRules], fail }) => [
    item(now, fail),
    item(inRules, fail),
  ]);
}

const presumed = "presumed unchanged";

function parseAmendment(file: LawText): Amendment {
  const table = readTable(file);
  const edition = hsEditions.find((year) => String(year) === table.head.get("edition"));
  if (edition === undefined) throw new LawFileError(file.path, '"# edition:" must be 2017 or 2022');
  const gone: HsCode[] = [];
  const changes: Change[] = [];
  for (const { cells, fail } of table.rows) {
    const [left = "", right, presumption] = cells;
    if (right === undefined) throw fail("two tab-separated cells expected: subheadings, former subheadings");
    if (presumption !== undefined && presumption !== presumed)
      throw fail(`the third cell is "${presumed}" or left out`);
    const codes = (text: string) => text.split(", ").map((code) => readSubheading(code, fail));
    if (left === "gone") gone.push(...codes(right));
    else {
      const presumedUnchanged = presumption !== undefined;
      changes.push({ subheadings: codes(left), former: readSubheadings(right, fail), presumedUnchanged });
    }
  }
  return { edition, gone, changes, ...sourceOf(file, table) };
}
