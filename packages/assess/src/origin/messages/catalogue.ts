import type { CorePart } from "@coproduce/goods";
import type {
  AgreementProvision,
  Condition,
  PartsTable,
  ProvisionFact,
  RuleLine,
  Trust,
} from "@coproduce/law";
import type { Criterion, OriginBasis } from "../../answer/origin-answer.ts";
import type { CodeChangeReason } from "../../explain/code-change-reason.ts";
import type { Range, ToleranceParams } from "../../explain/range.ts";
import type { LaborText } from "../../explain/vehicle-text.ts";
import type { Verdict } from "../../verdict/verdict.ts";
import type { Metal } from "../automotive/metals.ts";
import type { FactTopic } from "../fact-ref.ts";
import type { LineGround, OriginGround } from "../step.ts";

type Say<P> = (params: P) => string;
type Nothing = Readonly<Record<never, never>>;
type Named = { readonly name: string };

/**
 * Every sentence of the origin answer. Findings state what is tested, so that the same sentence serves a yes,
 * a no and an open question; numbers are decimal strings and shares percentages.
 */
export interface OriginCatalogue {
  readonly "origin.good": Say<Named>;
  readonly "origin.production": Say<Nothing>;
  readonly "origin.criteria": Say<Nothing>;
  readonly "origin.produced-in-region": Say<{ readonly economy: string | null }>;
  readonly "origin.criterion": Say<{ readonly criterion: Criterion | null; readonly basis: OriginBasis }>;
  readonly "origin.wholly-obtained": Say<Nothing>;
  readonly "origin.exclusively-originating": Say<{ readonly listed: boolean }>;
  readonly "origin.material": Say<Named & { readonly origin: string | null; readonly ground: OriginGround }>;
  readonly "origin.rules": Say<{ readonly code: string }>;
  readonly "origin.line": Say<{ readonly line: RuleLine }>;
  readonly "origin.line-applies": Say<{ readonly line: RuleLine; readonly because: LineGround }>;
  readonly "origin.alternatives": Say<{ readonly count: number }>;
  readonly "origin.alternative": Say<{
    readonly line: RuleLine;
    readonly index: number;
    readonly count: number;
  }>;
  readonly "origin.condition": Say<{ readonly condition: Condition; readonly line: RuleLine }>;
  readonly "origin.every-material-shifts": Say<Nothing>;
  readonly "origin.material-shift": Say<Named>;
  readonly "origin.code-change": Say<
    Named & { readonly code: string | null; readonly verdict: Verdict; readonly reason: CodeChangeReason }
  >;
  readonly "origin.inner-materials-shift": Say<Named>;
  readonly "origin.de-minimis": Say<ToleranceParams>;
  readonly "origin.rvc": Say<{ readonly transactionValue: string | null; readonly netCost: string | null }>;
  readonly "origin.rvc-method": Say<{
    readonly method: "transaction-value" | "net-cost";
    readonly base: string | null;
    readonly vnm: Range;
    readonly rvc: Range | null;
    readonly threshold: string;
  }>;
  readonly "origin.rvc-waiver": Say<ToleranceParams>;
  readonly "origin.weight-share": Say<{ readonly share: Range | null; readonly atLeast: string }>;
  readonly "origin.materials-originate": Say<Nothing>;
  readonly "origin.at-most-one-group": Say<{ readonly groups: number }>;
  readonly "origin.no-shift": Say<Nothing>;
  readonly "origin.contested-source": Say<{ readonly onlyIn: string; readonly notIn: string }>;
  readonly "origin.contested-reading": Say<Nothing>;
  readonly "origin.reading": Say<{ readonly reading: "letter" | "purpose" }>;
  readonly "origin.provision": Say<{
    readonly provision: AgreementProvision;
    readonly material: string | null;
  }>;
  readonly "origin.provisions": Say<Nothing>;
  readonly "origin.fallback-ground": Say<Nothing>;
  readonly "origin.fallback-same-provision": Say<{ readonly names: readonly string[] }>;
  readonly "origin.unassembled": Say<Nothing>;
  readonly "origin.schedule-two": Say<Nothing>;
  readonly "origin.imported-from-party": Say<{ readonly economy: string | null }>;
  readonly "origin.set": Say<ToleranceParams>;
  readonly "origin.no-rule": Say<{ readonly code: string }>;
  readonly "origin.materials-not-stated": Say<Nothing>;
  readonly "origin.under-table": Say<{ readonly table: PartsTable; readonly holds: boolean }>;
  readonly "vehicle.category": Say<Nothing>;
  readonly "vehicle.tests": Say<{ readonly staged: boolean }>;
  readonly "vehicle.core-parts": Say<Nothing>;
  readonly "vehicle.every-core-part": Say<Nothing>;
  readonly "vehicle.core-part": Say<{
    readonly part: CorePart;
    readonly content: string | null;
    readonly threshold: string;
  }>;
  readonly "vehicle.super-core": Say<{
    readonly listed: boolean;
    readonly content: string | null;
    readonly threshold: string;
  }>;
  readonly "vehicle.labor-value": Say<{
    readonly content: LaborText | null;
    readonly total: string | null;
    readonly highWage: string | null;
  }>;
  readonly "vehicle.metals": Say<Nothing>;
  readonly "vehicle.metals-apart": Say<{ readonly source: string }>;
  readonly "vehicle.metal-share": Say<{
    readonly metal: Metal | null;
    readonly share: string | null;
    readonly threshold: string;
  }>;
  readonly "origin.cases": Say<Nothing>;
  readonly "origin.assumed": Say<{ readonly question: AskParams; readonly value: string }>;

  readonly "cite.uniform": Say<{ readonly section: string }>;
  readonly "cite.rule": Say<{ readonly line: RuleLine; readonly chapter: string; readonly trust: Trust }>;

  readonly "fact.value": Say<Nothing>;
  readonly "fact.net-cost": Say<Nothing>;
  readonly "fact.transaction-value": Say<Nothing>;
  readonly "fact.vnm": Say<Nothing>;
  readonly "fact.failing": Say<Nothing>;
  readonly "fact.tolerance-base": Say<{ readonly baseIs: ToleranceParams["baseIs"] }>;
  readonly "fact.stated": Say<Nothing>;

  readonly ask: Say<AskParams>;

  readonly "election.alternative": Say<{
    readonly line: RuleLine;
    readonly index: number;
    readonly count: number;
  }>;
  readonly "election.method": Say<{ readonly method: "transaction-value" | "net-cost" }>;
  readonly "election.designation": Say<Named>;
  readonly "election.accumulation": Say<Named>;
  readonly "election.self-produced-as-material": Say<Named>;
  readonly "election.de-minimis": Say<{ readonly names: readonly string[]; readonly share: Range | null }>;
  readonly "election.waiver": Say<{ readonly share: Range | null }>;

  readonly "lever.material": Say<Named & { readonly origin: string | null }>;
  readonly "lever.process": Say<{ readonly condition: Condition; readonly line: RuleLine }>;
  readonly "lever.value": Say<{ readonly value: string; readonly method: "transaction-value" | "net-cost" }>;

  readonly "assumption.presumed": Say<{ readonly fact: ProvisionFact }>;
  readonly "assumption.presumed.would": Say<{ readonly provision: AgreementProvision }>;
  readonly "assumption.transaction-value": Say<Nothing>;
  readonly "assumption.transaction-value.would": Say<Nothing>;
  readonly "assumption.bill-complete": Say<Nothing>;
  readonly "assumption.bill-complete.would": Say<Nothing>;
  readonly "assumption.costs-complete": Say<Nothing>;
  readonly "assumption.costs-complete.would": Say<Nothing>;
  readonly "assumption.total-cost": Say<{ readonly atLeast: string }>;
  readonly "assumption.total-cost.would": Say<{ readonly atLeast: string }>;
  readonly "assumption.parts": Say<Nothing>;
  readonly "assumption.parts.would": Say<Nothing>;
  readonly "assumption.national-items": Say<Nothing>;
  readonly "assumption.national-items.would": Say<Nothing>;
  readonly "assumption.material-use": Say<Nothing>;
  readonly "assumption.material-use.would": Say<Nothing>;
  readonly "assumption.hs-unchanged": Say<{ readonly codes: readonly string[] }>;
  readonly "assumption.hs-unchanged.would": Say<Nothing>;
  readonly "assumption.unverified-rule": Say<Nothing>;
  readonly "assumption.unverified-rule.would": Say<Nothing>;
}

/** A missing fact as a question. */
export type AskParams = Named & {
  readonly about:
    | { readonly kind: "topic"; readonly topic: FactTopic }
    | { readonly kind: "originating" | "code" | "use" | "economy" | "weight" }
    | { readonly kind: "net-cost" | "transaction-value"; readonly atLeast: string | null }
    | { readonly kind: "engine-fact"; readonly key: string };
};
