/** Help of `duty`, and what it prints for people. */
export interface DutyCommandCatalogue {
  readonly "command.duty": () => string;
  readonly "command.duty-panel": () => string;
  readonly "option.hs": () => string;
  readonly "option.origin": () => string;
  readonly "option.duty-into": () => string;
  readonly "option.value": () => string;
  readonly "option.duty-date": () => string;
  readonly "option.usmca": () => string;
  readonly "option.fact": () => string;
  readonly "option.panel-out": () => string;
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
