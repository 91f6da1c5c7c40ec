/** Help of `duty`, and what it prints for people. */
export interface DutyCommandCatalogue {
  readonly "command.duty": () => string;
  readonly "command.law-diff": () => string;
  readonly "command.duty-panel": () => string;
  readonly "option.hs": () => string;
  readonly "option.origin": () => string;
  readonly "option.duty-into": () => string;
  readonly "option.value": () => string;
  readonly "option.duty-date": () => string;
  readonly "option.usmca": () => string;
  readonly "option.fact": () => string;
  readonly "argument.date-before": () => string;
  readonly "argument.date-after": () => string;
  readonly "option.diff-hs": () => string;
  readonly "option.diff-origin": () => string;
  readonly "option.panel-out": () => string;
  readonly "option.panel-imports": () => string;
  readonly "duty.problem-early": (params: {
    readonly name: string;
    readonly given: string;
    readonly first: string;
  }) => string;
  readonly "duty.problem-imports": (params: { readonly file: string; readonly missing: string }) => string;
  readonly "duty.entry": (params: {
    readonly code: string;
    readonly origin: string;
    readonly into: string;
    readonly date: string;
    readonly value: string;
  }) => string;
  readonly "duty.total": (params: { readonly amount: string; readonly percent: string | null }) => string;
  readonly "duty.amount-range": (params: { readonly low: string; readonly high: string | null }) => string;
  readonly "duty.refundable": (params: { readonly amount: string }) => string;
  readonly "duty.estimated": () => string;
  readonly "duty.layers": () => string;
  readonly "duty.layer-on": (params: {
    readonly base: "full" | "steel" | "aluminum" | "copper" | "non-us-content" | "remainder";
    readonly amount: string;
  }) => string;
  readonly "duty.status": (params: {
    readonly status: "applies" | "displaced" | "exempt" | "not-applicable" | "prohibited" | "unknown";
  }) => string;
  readonly "duty.fees": () => string;
  readonly "duty.missing": () => string;
  readonly "duty.missing-value": (params: { readonly value: string; readonly total: string }) => string;
  readonly "duty.assumptions": () => string;
  readonly "duty.notes": () => string;
  readonly "duty.product": () => string;
  readonly "duty.product-unclaimed": (params: { readonly amount: string }) => string;
  readonly "duty.product-claimed": (params: { readonly amount: string }) => string;
  readonly "duty.product-saving": (params: {
    readonly amount: string;
    readonly hypothetical: boolean;
  }) => string;
  readonly "duty.diff": (params: { readonly from: string; readonly to: string }) => string;
  readonly "duty.diff-began": () => string;
  readonly "duty.diff-ended": () => string;
  readonly "duty.diff-rates": () => string;
  readonly "duty.diff-none": () => string;
  readonly "duty.diff-rate": (params: {
    readonly codes: string;
    readonly economies: string;
    readonly before: string;
    readonly after: string;
  }) => string;
  readonly "duty.diff-count": (params: {
    readonly first: string;
    readonly count: number;
    readonly of: "lines" | "economies";
  }) => string;
  readonly "duty.diff-more": (params: { readonly count: number }) => string;
  readonly "duty.diff-order": (params: { readonly before: string; readonly after: string }) => string;
  readonly "duty.of-code": (params: { readonly date: string }) => string;
  readonly "duty.of-code-rate": (params: {
    readonly code: string;
    readonly general: string;
    readonly special: string;
    readonly other: string;
  }) => string;
  readonly "duty.of-code-rates-more": (params: { readonly count: number }) => string;
  readonly "duty.of-code-heading": (params: {
    readonly heading: string;
    readonly rate: string | null;
    readonly kind:
      | "add"
      | "total"
      | "instead"
      | "none"
      | "column-2"
      | "preference"
      | "prohibited"
      | "unknown";
    readonly origin: string | null;
    readonly conditions: string;
    readonly part: boolean;
    readonly from: string;
    readonly until: string | null;
  }) => string;
  readonly "duty.of-code-more": (params: { readonly count: number }) => string;
  readonly "duty.of-code-none": () => string;
  readonly "duty.problem-code": (params: { readonly code: string; readonly date: string }) => string;
  readonly "duty.problem-fact-twice": (params: { readonly key: string }) => string;
  readonly "duty.problem-imports-table": (params: { readonly file: string }) => string;
  readonly "duty.problem-fact-form": (params: { readonly given: string }) => string;
  readonly "duty.problem-field": (params: { readonly field: string; readonly text: string }) => string;
  readonly "duty.problem-missing": (params: { readonly option: string }) => string;
  readonly "duty.panel-written": (params: {
    readonly file: string;
    readonly rows: string;
    readonly lines: string;
    readonly economies: string;
  }) => string;
}
