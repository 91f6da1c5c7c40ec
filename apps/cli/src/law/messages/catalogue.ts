import type { Trust } from "@coproduce/law";

/** What `rule` and `law coverage` print for people. */
export interface LawCatalogue {
  readonly "rule.on": (params: { readonly code: string; readonly date: string }) => string;
  readonly "rule.more-digits": (params: { readonly target: string }) => string;
  readonly "rule.either": () => string;
  readonly "rule.provisions": () => string;
  readonly "rule.facts": () => string;
  readonly "rule.no-facts": () => string;
  readonly "rule.fact-of": (params: {
    readonly subject: "product" | "material";
    readonly kind: "yes-no" | "percent";
  }) => string;
  readonly "rule.facts-hint": (params: { readonly code: string; readonly count: number }) => string;
  readonly "rule.notes-hint": (params: { readonly count: number; readonly chapter: string }) => string;
  readonly "law.trust": (params: { readonly trust: Trust }) => string;
  readonly "coverage.title": () => string;
  readonly "coverage.column": (params: {
    readonly column:
      | "chapter"
      | "goods"
      | "rules"
      | "evaluated"
      | "keyedFact"
      | "textOnly"
      | "unparsed"
      | "trust";
  }) => string;
  readonly "coverage.total": () => string;
  readonly "coverage.reserved": () => string;
  readonly "coverage.trust": (params: { readonly trust: Trust }) => string;
  readonly "coverage.legend": () => string;
  readonly "coverage.notes": (params: {
    readonly provision: number;
    readonly definition: number;
    readonly informational: number;
    readonly textOnly: number;
  }) => string;
  readonly "coverage.doubts": (params: { readonly doubtful: number; readonly contested: number }) => string;
  readonly "coverage.without-rule": (params: { readonly codes: readonly string[] }) => string;
}
