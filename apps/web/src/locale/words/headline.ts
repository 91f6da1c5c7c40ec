/** The automotive tests that a vehicle can fail beside its rule. */
export type VehicleTest = "coreParts" | "laborValue" | "metals";

type Method = "transactionValue" | "netCost";

interface Reached {
  readonly method: Method;
  readonly value: string;
  readonly threshold: string;
}

/** The sentence that says the verdict and what decides it. Percentages are decimal strings, in percent. */
export interface HeadlineCatalogue {
  readonly "headline.yes.wholly-obtained": (params: object) => string;
  readonly "headline.yes.exclusively-originating-materials": (params: object) => string;
  readonly "headline.yes.process-rule": (params: object) => string;
  readonly "headline.yes.schedule-2": (params: object) => string;
  readonly "headline.yes.set": (params: object) => string;
  readonly "headline.yes.shift": (params: object) => string;
  readonly "headline.yes.rvc": (params: Reached) => string;
  readonly "headline.yes.de-minimis": (params: { share: string; limit: string }) => string;
  readonly "headline.no.one-material": (params: { name: string }) => string;
  readonly "headline.no.materials": (params: { count: number }) => string;
  /** `exact`: nothing that is missing could raise it or lower it. */
  readonly "headline.no.rvc": (params: Reached & { exact: boolean }) => string;
  readonly "headline.no.vehicle": (params: { tests: readonly VehicleTest[] }) => string;
  readonly "headline.no.rule": (params: object) => string;
  readonly "headline.unknown.certificate": (params: { name: string }) => string;
  readonly "headline.unknown.one-fact": (params: object) => string;
  readonly "headline.unknown.any-of": (params: { count: number }) => string;
  readonly "headline.unknown.certificates": (params: { count: number }) => string;
  readonly "headline.unknown.together": (params: { count: number }) => string;
  readonly "headline.unknown.facts": (params: { count: number }) => string;
  readonly "headline.unknown.law": (params: object) => string;
}
