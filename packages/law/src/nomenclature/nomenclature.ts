import type { HsCode, HsEdition, HsRange } from "@coproduce/goods";
import type { Trust } from "../notation/ast.ts";

/** The subheadings of the Harmonized System and how its editions follow from one another. */
export interface Nomenclature {
  /** The subheadings of HS 2012, in which the rules are written, in the order of their codes. */
  readonly subheadings: readonly HsCode[];
  /** Later editions, each after the one that it amends. */
  readonly amendments: readonly Amendment[];
  /**
   * Items of the United States tariff that the rules cite under an older number, by today's number, both of
   * eight digits.
   */
  readonly renumberedItems: Readonly<Record<string, HsCode>>;
  readonly source: string;
  readonly trust: Trust;
}

/** What one edition changed in the edition before it. A subheading that is not named did not change. */
export interface Amendment {
  readonly edition: HsEdition;
  /** Subheadings of the edition before that are no longer there. */
  readonly gone: readonly HsCode[];
  readonly changes: readonly Change[];
  readonly source: string;
  readonly trust: Trust;
}

/** Subheadings whose goods were in other subheadings, or also in others, in the edition before. */
export interface Change {
  readonly subheadings: readonly HsCode[];
  readonly former: readonly HsRange[];
  /**
   * Parts of many machines came to a subheading that goes on as it was. Its goods are presumed to be those
   * that it had: integrated circuits, not multi-component ones that used to be parts of something else.
   */
  readonly presumedUnchanged: boolean;
}
