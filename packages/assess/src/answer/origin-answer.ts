import type { Trust } from "@coproduce/law";
import type { Message } from "../messages/message.ts";
import type { Finding, Verdict } from "./finding.ts";
import type { VehicleAnswer } from "./vehicle-answer.ts";

export type OriginVerdict = "originating" | "non-originating" | "undetermined";

export type Criterion = "A" | "B" | "C" | "D";

export type OriginBasis =
  | "wholly-obtained"
  | "exclusively-originating-materials"
  | "product-specific-rule"
  | "process-rule"
  | "regional-value-content-fallback"
  | "schedule-2"
  | "set";

/** Regional value content by one method. Percentages are decimal strings, truncated to two decimals. */
export interface RvcAnswer {
  /** Counts every material of unknown origin as non-originating; null where the base is not known. */
  readonly low: string | null;
  /** Counts none of them as non-originating. */
  readonly high: string | null;
  readonly threshold: string;
  /** Compared exactly, not on the printed figures. */
  readonly met: Verdict;
  /** Adjusted transaction value, or net cost: decimal string. Null where it is not stated. */
  readonly base: string | null;
  /** Value of non-originating materials, at most and at least. */
  readonly vnm: { readonly low: string; readonly high: string };
}

export interface DeMinimisAnswer {
  readonly kind: "value" | "weight";
  /** Value or weight of the non-originating materials that fail the shift. */
  readonly failing: { readonly low: string; readonly high: string };
  readonly base: string | null;
  readonly share: { readonly low: string; readonly high: string } | null;
  readonly limit: string;
  readonly met: Verdict;
  /** Ids of the failing materials, and of those to which the tolerance is closed. */
  readonly materials: readonly string[];
  readonly barred: readonly string[];
}

/** A choice that the law leaves to the producer, and what the engine chose. */
export interface Election {
  readonly kind:
    | "alternative"
    | "method"
    | "intermediate-material"
    | "self-produced-as-material"
    | "accumulation"
    | "de-minimis"
    | "waiver";
  readonly material?: string;
  readonly of: Message;
}

/** Presumed unless stated, with what it would change. */
export interface Assumption {
  readonly key: string;
  readonly of: Message;
  readonly wouldChange: Message;
}

export type FactSubject =
  | { readonly kind: "product" }
  | { readonly kind: "material"; readonly id: string; readonly name: string };

export type FactKind =
  | "yes-no"
  | "originating"
  | "amount"
  | "percent"
  | "weight"
  | "code"
  | "use"
  | "economy";

/** A fact that is not known and would move the verdict. */
export interface MissingFact {
  /** Key in `facts`, or the field of the product document: "originating", "netCost", "weightKg", "use". */
  readonly key: string;
  readonly subject: FactSubject;
  readonly kind: FactKind;
  readonly of: Message;
  /** Whether it settles the verdict alone, only together with the facts named in `with`, or only contributes. */
  readonly settles: "alone" | "together" | "contributes";
  readonly with: readonly string[];
  /** Values that lead to an originating verdict: alone, or for a set, in that set. */
  readonly yes: readonly string[];
  /** Values that lead to a non-originating verdict. */
  readonly no: readonly string[];
  /** Value of the material or materials concerned, as a decimal string. */
  readonly valueAtStake: string;
}

/** A single change that would make the good originate. */
export interface Lever {
  readonly kind: "originating-material" | "process" | "regional-value";
  /** Id of the material concerned. */
  readonly material?: string;
  readonly of: Message;
  /** Value that would have to move into the region, as a decimal string. */
  readonly value: string;
}

/** How one material stands under the rule that the answer shows. */
export interface MaterialStanding {
  readonly id: string;
  readonly name: string;
  /** Ids of the materials that contain it, outermost first; empty for a material of the good itself. */
  readonly path: readonly string[];
  readonly hs: string | null;
  readonly origin: string | null;
  readonly value: string;
  readonly originating: Verdict;
  /** Whether a non-originating material makes the change of the shown alternative; null where none is asked. */
  readonly shift: Verdict | null;
  /** Disregarded for the shift (packing, accessory, indirect, outside the determining component). */
  readonly disregarded: boolean;
  readonly designated: boolean;
}

export interface RuleAnswer {
  readonly target: string;
  /** In the rule notation. */
  readonly text: string;
  readonly citation: Message | string;
  readonly trust: Trust;
  /** Index of the alternative that the answer shows, from 0. */
  readonly alternative: number;
  /** Stable id of the rule line, for `coproduce rule` and the law page. */
  readonly line: string;
}

export interface OriginAnswer {
  readonly verdict: OriginVerdict;
  /** With every unknown counted against the good. */
  readonly asDocumented: "originating" | "non-originating";
  readonly criterion: Criterion | null;
  readonly basis: OriginBasis | null;
  readonly rule: RuleAnswer | null;
  readonly rvc: { readonly transactionValue?: RvcAnswer; readonly netCost?: RvcAnswer };
  readonly deMinimis: DeMinimisAnswer | null;
  /** The automotive tests beside the value content; null for other goods. */
  readonly vehicle: VehicleAnswer | null;
  readonly elections: readonly Election[];
  readonly assumptions: readonly Assumption[];
  readonly because: readonly Finding[];
  readonly missing: readonly MissingFact[];
  /** Single changes that would make it originate, the least value to move first; none where it does. */
  readonly levers: readonly Lever[];
  readonly materials: readonly MaterialStanding[];
}
