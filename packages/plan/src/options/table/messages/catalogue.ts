import type { MessageOf, Translations } from "@coproduce/goods";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** Every sentence about options that stand in a table; rows count from 1, as spreadsheets number them. */
export interface OptionsTableCatalogue {
  readonly "options-table.no-header": (params: Readonly<Record<never, never>>) => string;
  readonly "options-table.no-material": (params: { readonly example: string | null }) => string;
  readonly "options-table.currency": (params: {
    readonly value: string;
    readonly currency: string;
  }) => string;
  readonly "options-table.row-twice": (params: { readonly id: string; readonly row: number }) => string;
  readonly "options-table.place-twice": (params: { readonly id: string; readonly row: number }) => string;
  readonly "options-table.no-base": (params: { readonly id: string }) => string;
  readonly "options-table.rows-differ": (params: {
    readonly value: string;
    /** What the other row says; null where it says nothing. */
    readonly other: string | null;
    readonly row: number;
  }) => string;
  readonly "options-table.present-differs": (params: {
    readonly value: string;
    readonly present: string | null;
  }) => string;
  readonly "options-table.markup-fraction": (params: {
    readonly value: string;
    readonly percent: string;
  }) => string;
  readonly "options-table.no-price": (params: { readonly origin: string }) => string;
  readonly "options-table.two-prices": (params: Readonly<Record<never, never>>) => string;
  readonly "options-table.volume-missing": (params: Readonly<Record<never, never>>) => string;
}

export type OptionsTableMessage = MessageOf<OptionsTableCatalogue>;

export const optionsTableMessages: Translations<OptionsTableCatalogue> = { en, es, fr };
