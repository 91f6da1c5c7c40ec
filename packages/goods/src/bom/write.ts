import type { Locale } from "../message/message.ts";
import type { MaterialDocument, ProductDocument } from "../product/schema.ts";
import { factPrefix } from "../table/columns.ts";
import { writeCsv } from "../table/csv-text.ts";
import { type WorkbookCell, writeWorkbook } from "../table/workbook.ts";
import { type Column, columnWords, type GoodField, goodAmounts, goodWords } from "./words.ts";

export type BomFormat = "csv" | "xlsx";

/** A bill of materials as a file. */
export interface BomFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Columns of a written table, in their order; those that no material fills are left out. */
const columns = [
  "level",
  "id",
  "name",
  "hs",
  "hsEdition",
  "origin",
  "originating",
  "quantity",
  "unit",
  "value",
  "currency",
  "fx",
  "weightKg",
  "role",
  "selfProduced",
  "designate",
  "supplier",
  "certificate",
] as const satisfies readonly Column[];

const needed: ReadonlySet<Column> = new Set<Column>([
  "level",
  "id",
  "name",
  "hs",
  "origin",
  "originating",
  "value",
]);

const numeric: ReadonlySet<string> = new Set<Column | GoodField>([
  "level",
  "quantity",
  "value",
  "fx",
  "weightKg",
  ...goodAmounts,
]);

/**
 * Writes a product as a bill of materials that `readBom` reads back. What a table cannot hold is not written:
 * vehicle data, sets, customs origin, costs and adjustments of materials, supplier inputs.
 *
 * CSV in French has semicolons and decimal commas, as spreadsheets in French expect.
 */
export function writeBom(product: ProductDocument, locale: Locale, format: BomFormat): BomFile {
  const materials = [...flatten(product.materials, 1)];
  const used = columns.filter(
    (column) =>
      needed.has(column) || materials.some(({ material }) => fieldOf(material, column) !== undefined),
  );
  const above = (Object.keys(goodWords) as GoodField[]).flatMap((field) => {
    const value = valueAt(product, field.split("."));
    return value === undefined ? [] : [[goodWords[field][locale][0], cellOf(field, value, locale)]];
  });
  const goodFacts = Object.entries(product.facts ?? {}).map(([key, fact]) => [
    factPrefix + key,
    cellOf(factPrefix, fact, locale),
  ]);
  const factKeys = [...new Set(materials.flatMap(({ material }) => Object.keys(material.facts ?? {})))];
  const header = [
    ...used.map((column) => columnWords[column][locale][0]),
    ...factKeys.map((key) => factPrefix + key),
  ];
  const rows = materials.map(({ material, level }) => [
    ...used.map((column) => cellOf(column, column === "level" ? level : fieldOf(material, column), locale)),
    ...factKeys.map((key) => cellOf(factPrefix, material.facts?.[key], locale)),
  ]);
  const lines = [...above, ...goodFacts];
  const sheet = [...lines, [], header, ...rows];
  const fileName = `${product.id.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.${format}`;
  return format === "xlsx"
    ? { fileName, bytes: writeWorkbook([{ name: product.id, rows: sheet, headerRow: lines.length + 1 }]) }
    : { fileName, bytes: writeCsv(sheet, locale) };
}

function* flatten(
  materials: readonly MaterialDocument[],
  level: number,
): Iterable<{ readonly material: MaterialDocument; readonly level: number }> {
  for (const material of materials) {
    yield { material, level };
    yield* flatten(material.materials ?? [], level + 1);
  }
}

function fieldOf(material: MaterialDocument, column: Column): unknown {
  return (material as unknown as Readonly<Record<string, unknown>>)[column];
}

function valueAt(product: ProductDocument, path: readonly string[]): unknown {
  let value: unknown = product;
  for (const step of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  return value;
}

const yes: Readonly<Record<Locale, string>> = { en: "yes", es: "sí", fr: "oui" };
const no: Readonly<Record<Locale, string>> = { en: "no", es: "no", fr: "non" };

function cellOf(key: string, value: unknown, locale: Locale): WorkbookCell {
  if (value === undefined) return "";
  if (typeof value === "boolean") return (value ? yes : no)[locale];
  return numeric.has(key) ? { number: String(value) } : String(value);
}
