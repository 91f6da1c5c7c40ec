import type { Percent } from "@coproduce/goods";
import type { RuleGap } from "../agreement/gap.ts";
import type { Agreement } from "../agreement/provision.ts";
import type { Fees } from "../fees/fees.ts";
import type { CountryGroup } from "../groups/country-group.ts";
import type { GoodsList, Measure } from "../measures/measure.ts";
import type { ChapterTitles } from "../nomenclature/chapter-titles.ts";
import type { ChapterNames } from "../nomenclature/names.ts";
import type { Nomenclature } from "../nomenclature/nomenclature.ts";
import type { RuleFile } from "../notation/ast.ts";
import type { ScheduleChapter } from "../schedule/line.ts";
import type { Description } from "../words/description.ts";
import type { Doubt } from "../words/doubt.ts";
import type { NoteWords } from "../words/note.ts";

/** One file of `law/` as it was read: what an answer cites so that it can be replayed. */
export interface LawFile {
  /** Path below the project's root: "law/agreements/usmca/product-rules/84.rules". */
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
}

/** A file of `law/` with its text, before it is parsed. */
export interface LawText extends LawFile {
  readonly text: string;
}

/**
 * The law as data, as far as it is loaded. Built by the build from the files of `law/` and passed to every
 * function that needs it; chapters and parts may be added on demand ({@link lawFromPacks}). A part that is
 * left out is not loaded, which is not the same as empty. Every field but `files` is a part
 * (`registry/parts.ts`); one that comes in several packs is a map by the packs' keys.
 */
export interface Law {
  readonly files: readonly LawFile[];
  /** Parties, criteria, limits, and the provisions beside the rules. */
  readonly agreement: Agreement;
  /** Product-specific rules by chapter ("84"). */
  readonly rules: ReadonlyMap<string, RuleFile>;
  /** Subheadings without a rule of their own. */
  readonly gaps?: readonly RuleGap[];
  /** Descriptions of the rules in full words, three languages. */
  readonly descriptions?: readonly Description[];
  /** The Harmonized System and its editions. */
  readonly nomenclature?: Nomenclature;
  /** Short titles of the chapters in three languages. */
  readonly titles?: ChapterTitles;
  /** Names of headings and subheadings by chapter ("84"). */
  readonly names?: ReadonlyMap<string, ChapterNames>;
  /** Doubts about the text of single rules. */
  readonly doubts?: readonly Doubt[];
  /** Notes of the rules that no provision carries out, in words. */
  readonly noteWords?: NoteWords;
  /** Economies that law or policy names together. */
  readonly groups?: readonly CountryGroup[];
  /** Base rates by economy and chapter ("us/84"). */
  readonly schedules?: ReadonlyMap<string, ScheduleChapter>;
  /** Duties beside the base rates, by the economy of entry ("us"). */
  readonly measures?: ReadonlyMap<string, readonly Measure[]>;
  /** Lists of goods to which measures refer, by economy and name ("us/china-list-1"). */
  readonly goodsLists?: ReadonlyMap<string, GoodsList>;
  /** Fees collected with the entry, by economy ("us"). */
  readonly fees?: ReadonlyMap<string, Fees>;
}

const nothing = 0 as Percent;

/** The law before anything is loaded: it tolerates nothing and provides nothing. */
export const emptyLaw: Law = {
  files: [],
  agreement: {
    parties: [],
    tolerances: {
      deMinimis: nothing,
      textileWeight: nothing,
      elastomericWeight: nothing,
      fallback: { transactionValue: nothing, netCost: nothing },
    },
    fallbackExcept: [],
    withoutParts: [],
    automotive: null,
    terms: [],
    provisions: [],
    notes: [],
    scheduleTwo: [],
  },
  rules: new Map(),
};
