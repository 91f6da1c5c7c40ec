import type { Words } from "@coproduce/law";

/** Every sentence of the duty answer. */
export interface DutyCatalogue {
  readonly "duty.base": () => string;
  readonly "duty.measure": (params: { readonly title: Words }) => string;
  readonly "duty.column": (params: {
    readonly column: "general" | "special" | "column-2" | "preference";
    readonly rate: string | null;
  }) => string;
  readonly "duty.base-replaced": (params: { readonly by: string }) => string;
  readonly "duty.no-rate": (params: { readonly code: string }) => string;
  readonly "duty.worded": (params: { readonly text: string }) => string;
  readonly "duty.applies": (params: { readonly heading: string; readonly rate: string }) => string;
  readonly "duty.exempt": (params: { readonly heading: string }) => string;
  readonly "duty.displaced": (params: { readonly by: string }) => string;
  readonly "duty.remainder": (params: { readonly by: string }) => string;
  readonly "duty.not-applicable": () => string;
  readonly "duty.prohibited": (params: { readonly heading: string }) => string;
  readonly "duty.undecided": (params: { readonly heading: string }) => string;
  readonly "duty.disputed": (params: { readonly until: string }) => string;
  readonly "duty.usmca-no-exemption": () => string;
  readonly "duty.carried-back": (params: { readonly first: string }) => string;
  readonly "duty.carried-forward": (params: {
    readonly last: string;
    readonly economy: "US" | "MX" | "CA";
  }) => string;
  readonly "duty.fee": (params: { readonly fee: "merchandise-processing" | "harbor-maintenance" }) => string;
  readonly "duty.fee.limits": (params: { readonly least: string; readonly most: string }) => string;
  readonly "duty.fee.limits-carried": (params: { readonly until: string }) => string;
  readonly "duty.fee.usmca": () => string;
  readonly "duty.fee.by-sea-only": () => string;
  readonly "duty.fact": (params: { readonly key: string }) => string;
  readonly "duty.fact.scope": (params: { readonly list: string }) => string;
  readonly "duty.would-be": (params: { readonly low: string; readonly high: string | null }) => string;
  readonly "duty.presumed": (params: { readonly key: string; readonly value: string }) => string;
  readonly "duty.presumed.usmca": (params: { readonly claimed: boolean }) => string;
  readonly "duty.presumed.usmca.would-not": () => string;
  readonly "duty.note.not-covered": () => string;
  readonly "duty.note.doubt": (params: { readonly title: Words; readonly words: Words }) => string;
  readonly "duty.note.contested": (params: { readonly title: Words }) => string;
  readonly "duty.note.prohibited": () => string;
  readonly "duty.note.too-many": () => string;
  readonly "duty.note.partial-tariff": () => string;
  readonly "duty.note.customs-origin": () => string;
  readonly "duty.note.currency": (params: { readonly currency: string; readonly tariff: string }) => string;
  readonly "duty.unavailable.origin": () => string;
  readonly "duty.unavailable.value": () => string;
  readonly "duty.problem.date": (params: { readonly date: string; readonly first: string }) => string;
  readonly "duty.problem.origin": (params: { readonly given: string }) => string;
  readonly "duty.problem.value": (params: { readonly given: string }) => string;
  readonly "duty.problem.hs": (params: { readonly given: string }) => string;
  readonly "duty.problem.hs-unknown": (params: {
    readonly code: string;
    readonly date: string;
    readonly near: readonly string[];
  }) => string;
  readonly "duty.problem.fact": (params: {
    readonly key: string;
    readonly known: readonly string[];
  }) => string;
  readonly "duty.problem.fact-near": (params: { readonly key: string; readonly near: string }) => string;
  readonly "duty.problem.fact-value": (params: {
    readonly key: string;
    readonly given: string;
    readonly kind: "yes-no" | "amount" | "number" | "date" | "economy" | "word";
  }) => string;
  /** A quantity in a unit by which no rate of the line is charged; `known` are the facts that would count. */
  readonly "duty.problem.unit": (params: {
    readonly key: string;
    readonly code: string;
    readonly date: string;
    readonly known: readonly string[];
  }) => string;
  readonly "duty.problem.content": (params: { readonly key: string }) => string;
  readonly "duty.problem.share": () => string;
}
