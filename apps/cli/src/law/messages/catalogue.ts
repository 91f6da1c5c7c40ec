/** What `rule` and `law coverage` print for people. */
export interface LawCatalogue {
  readonly "rule.on": (params: { readonly code: string; readonly date: string }) => string;
  readonly "rule.more-digits": (params: { readonly target: string }) => string;
  readonly "rule.either": () => string;
  readonly "rule.facts": () => string;
  readonly "rule.no-facts": () => string;
  readonly "rule.fact-of": (params: {
    readonly subject: "product" | "material";
    readonly kind: "yes-no" | "percent";
  }) => string;
  readonly "rule.facts-hint": (params: { readonly code: string; readonly count: number }) => string;
  readonly "rule.notes-hint": (params: { readonly count: number; readonly chapter: string }) => string;
  readonly "law.trust": (params: {
    readonly trust: "official" | "secondary" | "unverified" | "contested";
  }) => string;
}
