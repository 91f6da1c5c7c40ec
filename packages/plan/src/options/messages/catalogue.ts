import type { MessageOf, Translations } from "@coproduce/goods";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** Every sentence about an options document that does not fit together, or not with its product. */
export interface OptionsCatalogue {
  readonly "options.unknown-field": (params: {
    readonly name: string;
    readonly nearest: string | null;
  }) => string;
  readonly "options.not-text": (params: Readonly<Record<string, never>>) => string;
  readonly "options.markup-below": (params: { readonly markup: string }) => string;
  readonly "options.unknown-material": (params: {
    readonly id: string;
    readonly nearest: string | null;
  }) => string;
  readonly "options.material-twice": (params: { readonly id: string }) => string;
  readonly "options.inside-another": (params: { readonly id: string; readonly outer: string }) => string;
  readonly "options.other-currency": (params: { readonly id: string; readonly outer: string }) => string;
  readonly "options.no-alternatives": (params: { readonly id: string }) => string;
  /** `first` counts from 0, as paths do. */
  readonly "options.id-twice": (params: { readonly id: string; readonly first: number }) => string;
  readonly "options.minimum-over-capacity": (params: {
    readonly minimumOrder: string;
    readonly capacity: string;
  }) => string;
  readonly "options.until-before-from": (params: { readonly from: string; readonly until: string }) => string;
  readonly "options.program-unknown": (params: {
    readonly program: string;
    readonly programs: readonly string[];
  }) => string;
  readonly "options.price-missing": (params: { readonly origin: string }) => string;
  readonly "options.price-twice": (params: Readonly<Record<string, never>>) => string;
  readonly "options.break-twice": (params: { readonly from: string }) => string;
  readonly "options.made-id-taken": (params: { readonly id: string }) => string;
  readonly "options.no-vehicle": (params: Readonly<Record<string, never>>) => string;
  readonly "options.core-part-twice": (params: { readonly part: string; readonly other: string }) => string;
  readonly "options.volume-missing": (params: { readonly field: string }) => string;
  readonly "options.zero": (params: { readonly field: string }) => string;
  readonly "options.too-many-inside": (params: { readonly id: string; readonly limit: number }) => string;
}

export type OptionsMessage = MessageOf<OptionsCatalogue>;

export const optionsMessages: Translations<OptionsCatalogue> = { en, es, fr };
