import type { Locale, PlainDate } from "@coproduce/goods";
import type { ChangeScope, Provision, RuleLine, Share, UseCondition } from "../notation/ast.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** A requirement as it follows a change ("provided that …") and as it stands alone. */
export interface Clause {
  readonly provided: string;
  readonly says: string;
}

/** The tariff whose item is meant; null above the item, where all parties share the Harmonized System. */
export type NounKind = Provision["level"] | "us-item";

/**
 * How one language writes a rule of origin. A noun phrase carries its own article, so that `of` and `to`
 * can contract with it (del capítulo, aux, d'un): English phrases stand without the definite article, as the
 * agreement writes them ("heading 8418").
 */
export interface Grammar {
  readonly nouns: Readonly<Record<NounKind, string>>;
  /** "8418.10 through 8418.21". */
  readonly range: (first: string, last: string) => string;
  readonly or: (items: readonly string[]) => string;
  readonly of: (nounPhrase: string) => string;
  readonly to: (nounPhrase: string) => string;
  readonly from: (nounPhrase: string) => string;
  /** Whether the preposition is said again before a further noun of a list. */
  readonly repeats: boolean;
  readonly quote: (text: string) => string;
  readonly good: string;
  readonly anyOther: {
    /** The good's own provision, from which another good of it may come. */
    readonly anyGoodOf: (provisions: string) => string;
    readonly goodOf: (provisions: string) => string;
    readonly goodOfSameSubheading: string;
    readonly goodInSameSubheading: string;
    readonly subheadingWithin: (provision: string) => string;
    readonly subheadingOfGroup: string;
    readonly headingWithin: (provision: string) => string;
  };
  readonly scope: Readonly<Record<ChangeScope, string>>;
  /** Said where the good's provision is a group and a change within it counts. */
  readonly within: Readonly<Record<ChangeScope, string>>;
  readonly change: (to: string, from: string) => string;
  readonly except: (from: string) => string;
  readonly whetherOrNot: (from: string) => string;
  readonly noChange: (target: string) => string;
  readonly rvc: (transactionValue: string | null, netCost: string | null) => Clause;
  readonly weight: (percent: string, materials: string) => Clause;
  readonly share: (what: string, percent: string, by: Share["by"], comparison: Share["comparison"]) => Clause;
  /** A described condition, in words that stand alone. */
  readonly stated: (statement: string) => Clause;
  readonly unlessProcess: (process: string) => Clause;
  readonly originating: (materials: string) => Clause;
  /** Cut, or knit to shape, and sewn. */
  readonly assembled: Clause;
  /** Cut and sewn: woven apparel is not knit to shape. */
  readonly cutAndSewn: Clause;
  readonly atMostOneOf: (groups: readonly string[]) => Clause;
  readonly waives: (rules: readonly string[], chapter: string) => Clause;
  readonly contested: (onlyIn: string, notIn: string) => Clause;
  readonly andAlso: string;
  readonly orElse: string;
  /** An instrument as the notation abbreviates it: "SOR/2020-155 s.13", "GN 11(o)". */
  readonly instrument: (text: string) => string;
  readonly percent: (decimal: string) => string;
  readonly use: Readonly<Record<Exclude<UseCondition, "listed-vehicle">, string>>;
  readonly listedVehicle: (vehicles: string) => string;
  readonly parties: Readonly<Record<NonNullable<RuleLine["parties"]>, string>>;
  readonly date: (date: PlainDate) => string;
  readonly since: (from: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly automotive: string;
  readonly asks: Questions;
  readonly cites: Citations;
}

/** Questions to the person who knows the goods. */
export interface Questions {
  readonly isGood: (description: string) => string;
  readonly isMaterial: (description: string) => string;
  readonly isItem: (of: "product" | "material", item: string) => string;
  /** Of a provision of which the rules describe some goods: none of those. */
  readonly isRemainder: (provisions: string) => string;
  readonly isOtherGood: string;
  readonly resultsOnlyFrom: (process: string) => string;
  readonly share: (what: string, by: Share["by"]) => string;
  readonly assembled: string;
}

/** Where a rule stands. */
export interface Citations {
  readonly generalNote: string;
  readonly nafta: string;
  readonly chapter: (chapter: string) => string;
  readonly rule: (number: string) => string;
  /** A further instrument that the rule's figures come from. */
  readonly and: (citation: string, instrument: string) => string;
  readonly scenario: (id: string) => string;
  readonly indicative: string;
}

export const grammars: Readonly<Record<Locale, Grammar>> = { en, es, fr };
