import type { Locale } from "../message/message.ts";
import { type Column, columnWords, type GoodField, goodWords } from "./words.ts";
import { type WorkbookCell, writeWorkbook } from "./workbook.ts";

export type TemplateFormat = "csv" | "xlsx";

export interface Template {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The good of the template, filled in with an illustrative product: a cordless drill made in Mexico. */
const good: readonly (readonly [GoodField, Readonly<Record<Locale, string>> | string])[] = [
  ["id", "DRILL-18V"],
  ["name", { en: "Cordless drill, 18 V", es: "Taladro inalámbrico, 18 V", fr: "Perceuse sans fil, 18 V" }],
  ["hs", "8467.21"],
  ["hsEdition", "2022"],
  ["producedIn", { en: "Mexico", es: "México", fr: "Mexique" }],
  ["importInto", { en: "United States", es: "Estados Unidos", fr: "États-Unis" }],
  ["date", "2026-01-15"],
  ["currency", "USD"],
  ["transactionValue", "64.00"],
  ["costs.otherProduct", "14.50"],
  ["costs.period", "4.00"],
];

const columns: readonly Column[] = [
  "level",
  "id",
  "name",
  "hs",
  "origin",
  "originating",
  "quantity",
  "unit",
  "unitPrice",
  "value",
  "selfProduced",
  "designate",
  "certificate",
];

const yes: Readonly<Record<Locale, string>> = { en: "yes", es: "sí", fr: "oui" };
const no: Readonly<Record<Locale, string>> = { en: "no", es: "no", fr: "non" };
const piece: Readonly<Record<Locale, string>> = { en: "piece", es: "pieza", fr: "pièce" };
const china: Readonly<Record<Locale, string>> = { en: "China", es: "China", fr: "Chine" };
const mexico: Readonly<Record<Locale, string>> = { en: "Mexico", es: "México", fr: "Mexique" };
const states: Readonly<Record<Locale, string>> = {
  en: "United States",
  es: "Estados Unidos",
  fr: "États-Unis",
};

type Row = Partial<Record<Column, Readonly<Record<Locale, string>> | string>>;

const rows: readonly Row[] = [
  {
    level: "1",
    id: "GB-10",
    name: { en: "Gearbox", es: "Caja de engranes", fr: "Réducteur" },
    hs: "8483.40",
    origin: mexico,
    quantity: "1",
    unit: piece,
    value: "12.40",
    selfProduced: yes,
    designate: "auto",
  },
  {
    level: "2",
    id: "GR-11",
    name: { en: "Gear set", es: "Juego de engranes", fr: "Jeu d’engrenages" },
    hs: "8483.90",
    origin: china,
    quantity: "1",
    unit: piece,
    unitPrice: "3.10",
  },
  {
    level: "1",
    id: "MT-20",
    name: { en: "Motor", es: "Motor", fr: "Moteur" },
    hs: "8501.31",
    origin: states,
    originating: yes,
    quantity: "1",
    unit: piece,
    unitPrice: "9.80",
    certificate: "CO-2026-017",
  },
  {
    level: "1",
    id: "SC-30",
    name: { en: "Screw", es: "Tornillo", fr: "Vis" },
    hs: "7318.15",
    origin: china,
    originating: no,
    quantity: "14",
    unit: piece,
    unitPrice: "0.0125",
  },
];

const numeric: ReadonlySet<Column | GoodField> = new Set<Column | GoodField>([
  "quantity",
  "unitPrice",
  "value",
  "transactionValue",
  "costs.otherProduct",
  "costs.period",
]);

const fileNames: Readonly<Record<Locale, string>> = {
  en: "bill-of-materials",
  es: "lista-de-materiales",
  fr: "nomenclature",
};

/**
 * An empty form for a bill of materials with an illustrative product in it, to be written over. Spreadsheets
 * in French expect decimal commas and semicolons; the CSV file follows them.
 */
export function bomTemplate(locale: Locale, format: TemplateFormat): Template {
  const said = (text: Readonly<Record<Locale, string>> | string | undefined) =>
    typeof text === "object" ? text[locale] : (text ?? "");
  const cell = (key: Column | GoodField, text: string): WorkbookCell =>
    numeric.has(key) && text !== "" ? { number: text } : text;
  const above = good.map(([field, text]) => [goodWords[field][locale][0], cell(field, said(text))]);
  const header = columns.map((column) => columnWords[column][locale][0]);
  const below = rows.map((row) => columns.map((column) => cell(column, said(row[column]))));
  const sheet: (readonly WorkbookCell[])[] = [...above, [], header, ...below];
  const fileName = `${fileNames[locale]}.${format}`;
  return format === "xlsx"
    ? { fileName, bytes: writeWorkbook(fileNames[locale], sheet, above.length + 1) }
    : { fileName, bytes: csvBytes(sheet, locale) };
}

function csvBytes(sheet: readonly (readonly WorkbookCell[])[], locale: Locale): Uint8Array {
  const separator = locale === "fr" ? ";" : ",";
  const text = (cell: WorkbookCell) => {
    if (typeof cell !== "string") return locale === "fr" ? cell.number.replace(".", ",") : cell.number;
    return cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const lines = sheet.map((row) => `${row.map(text).join(separator)}\r\n`);
  // Excel reads UTF-8 only with a byte order mark.
  return new TextEncoder().encode(`\ufeff${lines.join("")}`);
}
