import type { HsRange, Percent, PlainDate } from "@coproduce/goods";

/**
 * The syntax tree of the rule notation (law/agreements/usmca/NOTATION.md). One rule line is one product-
 * specific rule for a provision, a window of time, parties and a use. Every node is readonly and carries a
 * `kind`; unions are matched exhaustively.
 */

/** How well a fact was checked. `contested`: two readings or two sources stand against each other. */
export type Trust = "official" | "secondary" | "unverified" | "contested";

/** A tariff provision as the rules name it: a chapter, heading, subheading, tariff item or a range of them. */
export interface Provision {
  readonly kind: "provision";
  /** As written: "8418.10-8418.21". */
  readonly text: string;
  readonly range: HsRange;
  /** Level at which the provision is written. */
  readonly level: "chapter" | "heading" | "subheading" | "item";
  /** The tariff of which an eight-digit item is part. */
  readonly tariff?: "US";
}

/** A described part of a provision: `ex 8418.29 "absorption-type electrical household refrigerators"`. */
export interface Described {
  readonly kind: "described";
  readonly provision: Provision;
  readonly description: string;
}

/** Provisions described in relation to the good's own code. */
export interface Relative {
  readonly kind: "relative";
  /**
   * `other-good-same-subheading`: another good of the good's own subheading. `other-subheading`,
   * `other-heading`: a provision of `within` other than the good's own.
   */
  readonly relation:
    | "other-good"
    | "other-good-same-subheading"
    | "same-subheading"
    | "other-subheading"
    | "other-heading";
  readonly within?: Provision;
}

/** One element of a list of provisions. */
export type ListEntry = Provision | Described | Relative;

/** The scope of a change in tariff classification. */
export type ChangeScope = "CC" | "CTH" | "CTSH" | "CTI" | "OUT-H" | "OUT-S" | "ANY-H";

/**
 * A change in tariff classification: each non-originating material is of `from` (and not of `fromExcept`),
 * or makes the change of `scope` (and is not of `except`).
 */
export interface Shift {
  readonly kind: "shift";
  readonly scope: ChangeScope | null;
  readonly except: readonly ListEntry[];
  readonly from: readonly ListEntry[];
  readonly fromExcept: readonly ListEntry[];
}

/** No change in tariff classification is required. */
export interface NoShift {
  readonly kind: "no-shift";
}

export interface RegionalValueContent {
  readonly kind: "rvc";
  readonly transactionValue: Percent | null;
  readonly netCost: Percent | null;
}

/** At least `atLeast` percent by weight of the materials of `list` originates. */
export interface OriginatingWeight {
  readonly kind: "weight";
  readonly list: readonly ListEntry[];
  readonly atLeast: Percent;
}

/** A share of a described part, stated as a fact in percent. */
export interface Share {
  readonly kind: "share";
  readonly what: string;
  readonly by: "weight" | "volume" | "value";
  readonly comparison: "at-least" | "at-most";
  readonly percent: Percent;
}

/** A process that must take place in the region. */
export interface Process {
  readonly kind: "process";
  readonly what: string;
}

/** A change that does not count if it results only from this process. */
export interface UnlessProcess {
  readonly kind: "unless-process";
  readonly what: string;
}

export interface OriginatingMaterials {
  readonly kind: "originating";
  readonly list: readonly ListEntry[];
}

/** Cut, or knit to shape, and sewn or otherwise assembled in the region. */
export interface Assembled {
  readonly kind: "assembled";
}

/** Non-originating materials come from at most one of the groups. */
export interface AtMostOneOf {
  readonly kind: "at-most-one-of";
  readonly groups: readonly (readonly ListEntry[])[];
}

/** The alternative stands in one source and not in another. */
export interface Contested {
  readonly kind: "contested";
  readonly onlyIn: string;
  readonly notIn: string;
}

/** Chapter rules that do not apply under this alternative: "62.3" to "62.5". */
export interface Waives {
  readonly kind: "waives";
  readonly provisions: readonly string[];
  readonly text: string;
}

/** A condition in words that nothing above expresses; a keyed fact decides it. */
export interface Note {
  readonly kind: "note";
  readonly text: string;
}

export type Condition =
  | Shift
  | NoShift
  | RegionalValueContent
  | OriginatingWeight
  | Share
  | Process
  | UnlessProcess
  | OriginatingMaterials
  | Assembled
  | AtMostOneOf
  | Contested
  | Waives
  | Note;

export type ConditionKind = Condition["kind"];

/** All conditions of an alternative are needed; any one alternative suffices. */
export interface Alternative {
  readonly conditions: readonly Condition[];
}

export type UseCondition =
  | "passenger-vehicle-or-light-truck"
  | "light-truck"
  | "heavy-truck"
  | "original-equipment-passenger-vehicle-or-light-truck"
  | "original-equipment-heavy-truck"
  | "other-vehicle-or-aftermarket"
  | "listed-vehicle"
  | "other";

export interface RuleLine {
  readonly kind: "rule";
  /** Stable address: "84/8418.10-8418.21", with window, use, parties or description where there are several. */
  readonly id: string;
  readonly line: number;
  /** The line as written, without its remark. */
  readonly text: string;
  readonly targets: readonly Provision[];
  /** The rule is for a described part of its targets only. */
  readonly description: string | null;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** Subdivision (k) of general note 11, automotive goods, may apply. */
  readonly automotive: boolean;
  readonly parties: "CA-US" | "MX-US" | "other" | null;
  readonly use: UseCondition | null;
  readonly alternatives: readonly Alternative[];
  readonly remark: string | null;
  /** The scenario that wrote or changed the line; left out: the law as it stands. */
  readonly scenario?: string;
}

/** A section, chapter or subheading note that changes how rules work. */
export interface NoteLine {
  readonly kind: "note-line";
  readonly id: string;
  readonly line: number;
  readonly text: string;
  readonly remark: string | null;
}

export interface UnparsedLine {
  readonly kind: "unparsed";
  readonly line: number;
  readonly text: string;
  /** What was expected, and where. */
  readonly reason: string;
}

export interface RuleFile {
  readonly chapter: string;
  readonly source: string;
  readonly trust: Trust;
  readonly rules: readonly RuleLine[];
  readonly notes: readonly NoteLine[];
  readonly unparsed: readonly UnparsedLine[];
}
