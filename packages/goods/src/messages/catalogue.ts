import type { MessageOf, Translations } from "../message/message.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** What a field of the product document holds, when a value of another type stands in it. */
export type Expected = "text" | "number" | "yes-no" | "list" | "object" | "fact" | "null";

type Nothing = Readonly<Record<never, never>>;

interface Given {
  /** The refused value, as text. */
  readonly value: string;
}

/** A refused value and what would probably be right, where that can be told. */
interface Suggested extends Given {
  readonly suggestion: string | null;
}

/** Every sentence about product documents and bills of materials that cannot be read. */
export interface GoodsCatalogue {
  /** Where a problem lies and what it is, in one line. */
  readonly "problem.line": (params: {
    readonly source: string;
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
    readonly header: string | null;
    readonly field: string | null;
    readonly text: string;
  }) => string;

  readonly "json.syntax": (params: { readonly line: number; readonly column: number }) => string;
  readonly "json.not-text": (params: Nothing) => string;
  readonly "json.too-large": (params: { readonly megabytes: number; readonly limit: number }) => string;
  readonly "field.missing": (params: { readonly name: string; readonly example: string | null }) => string;
  readonly "field.unknown": (params: { readonly name: string; readonly nearest: string | null }) => string;
  readonly "field.type": (params: Given & { readonly expected: Expected }) => string;
  readonly "field.choice": (params: Suggested & { readonly choices: readonly string[] }) => string;
  readonly "amount.not-an-amount": (params: Suggested) => string;
  readonly "amount.number": (params: Given) => string;
  readonly "amount.negative": (params: Given) => string;
  readonly "amount.too-fine": (params: Given) => string;
  readonly "quantity.not-a-quantity": (params: Suggested) => string;
  readonly "percent.not-a-percent": (params: Given) => string;
  readonly "code.not-a-code": (params: Suggested) => string;
  readonly "code.number": (params: Suggested) => string;
  readonly "code.too-short": (params: Given) => string;
  /** `edition` is null where the document names none. */
  readonly "code.unknown": (params: { readonly value: string; readonly edition: string | null }) => string;
  readonly "code.reserved": (params: Given) => string;
  readonly "economy.unknown": (params: Suggested) => string;
  readonly "date.not-a-date": (params: Suggested) => string;
  readonly "date.not-in-calendar": (params: Given) => string;
  readonly "date.too-early": (params: Given) => string;
  readonly "currency.not-a-code": (params: Suggested) => string;
  readonly "id.empty": (params: { readonly name: string }) => string;
  /** `row` where the first stands in a table, else `first` is its path in the document. */
  readonly "id.duplicate": (params: {
    readonly id: string;
    readonly first: string;
    readonly row: number | null;
  }) => string;
  readonly "material.contains-itself": (params: { readonly path: readonly string[] }) => string;
  readonly "material.too-deep": (params: { readonly limit: number }) => string;
  readonly "fx.missing": (params: { readonly currency: string; readonly document: string }) => string;
  readonly "fx.zero": (params: Given) => string;
  readonly "adjustments.exceed-value": (params: {
    readonly sum: string;
    readonly value: string;
    readonly currency: string;
  }) => string;

  readonly "file.empty": (params: Nothing) => string;
  readonly "file.too-large": (params: { readonly megabytes: number; readonly limit: number }) => string;
  readonly "file.old-excel": (params: Nothing) => string;
  readonly "file.not-a-table": (params: Nothing) => string;
  readonly "archive.broken": (params: Nothing) => string;
  readonly "archive.entries": (params: { readonly limit: number }) => string;
  readonly "archive.inflates": (params: { readonly limit: number }) => string;
  readonly "sheet.rows": (params: { readonly limit: number }) => string;
  readonly "sheet.columns": (params: { readonly limit: number }) => string;
  readonly "sheet.not-calculated": (params: { readonly cell: string }) => string;
  readonly "csv.quotes": (params: Nothing) => string;
  readonly "header.none": (params: Nothing) => string;
  readonly "header.unknown": (params: { readonly header: string; readonly nearest: string }) => string;
  readonly "header.twice": (params: { readonly first: string }) => string;
  readonly "header.weight": (params: { readonly unit: string }) => string;
  readonly "good.missing": (params: { readonly field: string }) => string;
  readonly "level.not-a-level": (params: Given) => string;
  readonly "level.second-good": (params: Nothing) => string;
  readonly "level.skips": (params: { readonly level: number; readonly above: number }) => string;
  readonly "parent.unknown": (params: { readonly id: string; readonly suggestion: string | null }) => string;
  readonly "position.no-parent": (params: { readonly position: string; readonly outer: string }) => string;
  readonly "cell.formula-error": (params: Given) => string;
  /** `whole` reads the mark as one of thousands, `decimal` as the decimal mark. */
  readonly "number.ambiguous": (
    params: Given & { readonly whole: string; readonly decimal: string },
  ) => string;
  readonly "amount.other-currency": (params: Given & { readonly currency: string }) => string;
  readonly "value.no-quantity": (params: Nothing) => string;
  readonly "value.not-extended": (
    params: Given & { readonly quantity: string; readonly price: string; readonly product: string },
  ) => string;
  readonly "yes-no.unknown": (params: Given) => string;
}

export type GoodsMessage = MessageOf<GoodsCatalogue>;

export const goodsMessages: Translations<GoodsCatalogue> = { en, es, fr };
