import type { ExposureBase } from "@coproduce/assess";

type Verdict = "yes" | "no" | "unknown";
type OriginVerdict = "originating" | "non-originating" | "undetermined";

/** The frame around an assessment on a terminal; the sentences inside it come from the engine. */
export interface AssessmentCatalogue {
  readonly "assessment.entry": (params: {
    readonly code: string;
    /** Name of the economy; null where it is not stated. */
    readonly producedIn: string | null;
    readonly importInto: string;
    readonly date: string;
  }) => string;
  readonly "assessment.verdict": (params: {
    readonly verdict: OriginVerdict;
    readonly criterion: string | null;
    /** Facts that settle the verdict alone, and all that are missing. */
    readonly deciding: number;
    readonly missing: number;
  }) => string;
  readonly "assessment.as-documented": () => string;
  readonly "assessment.scenario": (params: { readonly scenario: string }) => string;
  readonly "assessment.rule": (params: { readonly target: string; readonly citation: string }) => string;
  readonly "assessment.vehicle": () => string;
  readonly "assessment.core-part": (params: { readonly part: string }) => string;
  readonly "assessment.super-core": () => string;
  readonly "assessment.labor-value": () => string;
  readonly "assessment.high-wage": () => string;
  readonly "assessment.steel": () => string;
  readonly "assessment.aluminum": () => string;
  readonly "assessment.levers": () => string;
  readonly "assessment.rvc": () => string;
  readonly "assessment.method": (params: { readonly method: "transactionValue" | "netCost" }) => string;
  readonly "assessment.reached": (params: {
    readonly low: string;
    readonly high: string;
    readonly threshold: string;
  }) => string;
  readonly "assessment.base-missing": (params: { readonly threshold: string }) => string;
  readonly "assessment.legend": () => string;
  readonly "assessment.failing": () => string;
  readonly "assessment.unsure": () => string;
  readonly "assessment.column": (params: {
    readonly column: "material" | "hs" | "origin" | "value" | "originating" | "change";
    readonly currency: string;
  }) => string;
  readonly "assessment.yes-no": (params: { readonly verdict: Verdict }) => string;
  readonly "assessment.tolerance": (params: {
    readonly failing: string;
    readonly base: string;
    readonly share: string;
    readonly limit: string;
    readonly kind: "value" | "weight";
  }) => string;
  readonly "assessment.tolerance-open": (params: { readonly limit: string }) => string;
  readonly "assessment.exposure": () => string;
  /** Value of which the document does not say where it was added. */
  readonly "assessment.not-stated": () => string;
  readonly "assessment.more-economies": (params: { readonly count: number }) => string;
  /** `asia` is null where the groups are not loaded. */
  readonly "assessment.shares": (params: {
    readonly base: ExposureBase;
    readonly region: string;
    readonly asia: string | null;
  }) => string;
  readonly "assessment.from-outside": (params: { readonly materials: string }) => string;
  readonly "assessment.missing": () => string;
  readonly "assessment.settles": (params: {
    readonly settles: "alone" | "together" | "contributes";
    readonly others: readonly string[];
    /** Money at stake with its currency; null where nothing is. */
    readonly stake: string | null;
  }) => string;
  readonly "assessment.leads": (params: {
    readonly key: string;
    readonly values: readonly string[];
    readonly verdict: OriginVerdict;
  }) => string;
  readonly "assessment.elections": () => string;
  readonly "assessment.assumptions": () => string;
  readonly "assessment.proof": () => string;
  readonly "assessment.whole-proof": () => string;
  /** Steps beside those that decide. */
  readonly "assessment.left-out": (params: { readonly verdict: Verdict; readonly count: number }) => string;
  readonly "assessment.law": (params: { readonly files: number; readonly date: string }) => string;
}
