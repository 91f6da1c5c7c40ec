import type { Percent, PlainDate } from "@coproduce/goods";
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
  readonly words: Words;
}

export interface AgreementProvision {
  readonly id: string;
  readonly effect: ProvisionEffect;
  readonly goods: readonly ListEntry[];
  readonly goodsExcept: readonly ListEntry[];
  /** Only under a rule line with one of these descriptions ("passenger vehicle"); null: under every line. */
  readonly descriptions: readonly string[] | null;
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

/** What became of a note line: carried out by a provision, a definition used by facts, or words only. */
export interface NoteStanding {
  readonly id: string;
  readonly standing: "provision" | "definition" | "informational" | "text-only";
}

/** A good of Schedule 2 of the Uniform Regulations (treaty table 2.10.1): originating by importation. */
export interface ScheduleTwoGood {
  readonly goods: readonly ListEntry[];
  /** Where only part of the provision is meant: the fact that says so. */
  readonly fact: ProvisionFact | null;
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

export interface Agreement {
  readonly tolerances: Tolerances;
  readonly provisions: readonly AgreementProvision[];
  readonly notes: readonly NoteStanding[];
  readonly scheduleTwo: readonly ScheduleTwoGood[];
}
