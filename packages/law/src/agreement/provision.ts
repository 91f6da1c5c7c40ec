import type { Party, Percent, PlainDate } from "@coproduce/goods";
import type { Automotive } from "../automotive/automotive.ts";
import type { ListEntry, Trust } from "../notation/ast.ts";

/** The same words in the three languages of the agreement's parties. */
export interface Words {
  readonly en: string;
  readonly es: string;
  readonly fr: string;
}

export interface Citation {
  /** Instrument and place: "HTSUS GN 11(o), chapter 62 rule 4". */
  readonly text: string;
  readonly trust: Trust;
  /** The day on which it was last compared with its source. */
  readonly verified?: PlainDate;
}

/**
 * What a section or chapter provision does to the rules of its goods.
 *
 * - `confers`: the good originates if the fact holds, whatever its product-specific rule says (process
 *   rules of chapters 27 to 40).
 * - `requires`: the good originates only if the fact holds.
 * - `prohibits`: the good does not originate if the fact holds.
 * - `disregards`: the materials named are left out of account.
 * - `tolerates`: de minimis is open to the materials named, although the exclusions close it.
 * - `excludes`: de minimis is closed to the materials named (Uniform Regulations s. 5(3)).
 */
export type ProvisionEffect = "confers" | "requires" | "prohibits" | "disregards" | "tolerates" | "excludes";

/** A yes-or-no fact of the good or of each material concerned, by its stable key. */
export interface ProvisionFact {
  readonly key: string;
  readonly subject: "product" | "material";
  /** The answer under which the provision says what it says: "the fact holds" means that it has this value. */
  readonly value: boolean;
  /** What is presumed where nothing is stated, to be listed among the assumptions; null: it is unknown. */
  readonly presumed: boolean | null;
  readonly words: Words;
}

export interface AgreementProvision {
  readonly id: string;
  readonly effect: ProvisionEffect;
  readonly goods: readonly ListEntry[];
  readonly goodsExcept: readonly ListEntry[];
  /** The materials concerned; null where the provision concerns the good as a whole. */
  readonly materials: readonly ListEntry[] | null;
  readonly materialsExcept: readonly ListEntry[];
  /** Concerns only materials of a subheading that is also the good's (Uniform Regulations s. 5(3)(k)). */
  readonly sameSubheadingOnly: boolean;
  /** The fact that decides; null where the codes alone decide. */
  readonly fact: ProvisionFact | null;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly words: Words;
  readonly citation: Citation;
  /** Note lines of the rule files that this provision carries out. */
  readonly notes: readonly string[];
}

/**
 * What became of a note line: carried out (by a provision or by the general rules), a definition that a rule
 * or fact uses, information that decides nothing, or words that nothing carries out yet.
 */
export interface NoteStanding {
  readonly id: string;
  readonly standing: "provision" | "definition" | "informational" | "text-only";
}

/**
 * A good of Schedule 2 of the Uniform Regulations (treaty table 2.10.1): originating by importation. A part
 * of a provision is a described good.
 */
export interface ScheduleTwoGood {
  readonly goods: readonly ListEntry[];
  /** That the good is imported from the territory of a party. */
  readonly fact: ProvisionFact;
  readonly words: Words;
  readonly citation: Citation;
}

/** Limits of the general rules, in hundredths of a percent. */
export interface Tolerances {
  /** Non-originating materials that fail the shift (Uniform Regulations s. 5(1), (4)), and goods of a set (s. 6(3)). */
  readonly deMinimis: Percent;
  /** By weight, chapters 50 to 63 and heading 96.19 (s. 5(6), (7)). */
  readonly textileWeight: Percent;
  /** Elastomeric content within the textile tolerance. */
  readonly elastomericWeight: Percent;
  /** Regional value content of criterion D (s. 3(4)). */
  readonly fallback: { readonly transactionValue: Percent; readonly netCost: Percent };
}

/** A statement of the agreement that is shown beside what rests on it: a criterion, a limit, a formula, a date. */
export interface AgreementTerm {
  /** "criterion.B", "tolerance.de-minimis", "method.net-cost", "date.joint-review". */
  readonly id: string;
  /** Percentage, date or formula, as text. */
  readonly value: string | null;
  readonly from: PlainDate;
  readonly words: Words;
  readonly citation: Citation;
}

export interface Agreement {
  readonly parties: readonly Party[];
  readonly tolerances: Tolerances;
  /** Goods that criterion D is not open to. */
  readonly fallbackExcept: readonly ListEntry[];
  /** Provisions that cover no parts of goods, where no material can share the good's provision as its part. */
  readonly withoutParts: readonly ListEntry[];
  readonly terms: readonly AgreementTerm[];
  /** Part 6 of the Uniform Regulations; null before it is loaded. */
  readonly automotive: Automotive | null;
  readonly provisions: readonly AgreementProvision[];
  readonly notes: readonly NoteStanding[];
  readonly scheduleTwo: readonly ScheduleTwoGood[];
}
