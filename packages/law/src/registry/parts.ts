import { parseGaps } from "../agreement/gap.ts";
import { parseAgreement } from "../agreement/parse.ts";
import { parseFees } from "../fees/parse-fees.ts";
import { parseGroups } from "../groups/parse-groups.ts";
import { parseGoodsList } from "../measures/goods-list.ts";
import { parseMeasures } from "../measures/parse-measure.ts";
import { parseChapterTitles } from "../nomenclature/chapter-titles.ts";
import { parseNames } from "../nomenclature/names.ts";
import { parseNomenclature } from "../nomenclature/parse-nomenclature.ts";
import { parseRules } from "../notation/parse.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { parseDescriptions } from "../words/parse-descriptions.ts";
import { parseDoubts } from "../words/parse-doubts.ts";
import { parseNoteWords } from "../words/parse-note-words.ts";
import type { Law, LawText } from "./law.ts";
import type { ContentOf, PartName } from "./pack.ts";

/** How the files of one part of `law/` become law. */
export interface LawPart<Content> {
  /**
   * The paths of the part's files. Capture groups make one pack of the files that share their text ("84",
   * "us/84"); without one, all files of the part are one pack.
   */
  readonly paths: RegExp;
  /**
   * Parses the files of one pack, in the order of their paths, into plain JSON values.
   *
   * @throws LawFileError naming what is wrong and where
   */
  readonly parse: (files: readonly [LawText, ...LawText[]]) => Content;
}

/**
 * Every kind of law file: its paths and its parser. What the parser returns becomes the field of the same
 * name in {@link Law}. A new kind of law file is a new optional field there and its entry here.
 */
export const parts: { readonly [P in PartName]: LawPart<ContentOf<P>> } = {
  agreement: {
    paths:
      /^law\/agreements\/usmca\/(?:agreement|schedule-2|automotive\/[a-z]+|provisions\/[a-z0-9-]+)\.yaml$/,
    parse: parseAgreement,
  },
  gaps: {
    paths: /^law\/agreements\/usmca\/gaps\.yaml$/,
    parse: ([file]) => parseGaps(file),
  },
  rules: {
    paths: /^law\/agreements\/usmca\/product-rules\/(\d\d)\.rules$/,
    parse: ([file]) => parseRules(file.text),
  },
  descriptions: {
    paths: /^law\/agreements\/usmca\/words\/descriptions\.yaml$/,
    parse: ([file]) => parseDescriptions(file),
  },
  nomenclature: {
    paths: /^law\/nomenclature\/(?:hs\d{4}|us-items)\.tsv$/,
    parse: parseNomenclature,
  },
  titles: {
    paths: /^law\/nomenclature\/chapters\.yaml$/,
    parse: ([file]) => parseChapterTitles(file),
  },
  names: {
    paths: /^law\/nomenclature\/names\/(\d\d)\.tsv$/,
    parse: ([file]) => parseNames(file),
  },
  doubts: {
    paths: /^law\/agreements\/usmca\/words\/doubts\.yaml$/,
    parse: ([file]) => parseDoubts(file),
  },
  noteWords: {
    paths: /^law\/agreements\/usmca\/words\/notes\.yaml$/,
    parse: ([file]) => parseNoteWords(file),
  },
  groups: {
    paths: /^law\/groups\/[a-z0-9-]+\.yaml$/,
    parse: parseGroups,
  },
  schedules: {
    paths: /^law\/(us|mx|ca)\/schedule\/(\d\d)\.tsv$/,
    parse: ([file]) => parseSchedule(file),
  },
  measures: {
    paths: /^law\/(us|mx|ca)\/measures\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/,
    parse: parseMeasures,
  },
  goodsLists: {
    paths: /^law\/(us|mx|ca)\/lists\/([a-z0-9-]+)\.list$/,
    parse: ([file]) => parseGoodsList(file),
  },
  fees: {
    paths: /^law\/(us|mx|ca)\/fees\.yaml$/,
    parse: ([file]) => parseFees(file),
  },
};
