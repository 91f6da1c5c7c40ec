import type { Locale } from "@coproduce/goods";
import {
  factPrefix,
  type WorkbookCell,
  type WorkbookSheet,
  writeCsv,
  writeWorkbook,
} from "@coproduce/goods/table";
import type { OptionsDocument } from "../schema.ts";
import { alternativeColumns, numberColumns } from "./alternative.ts";
import {
  type AssemblyColumn,
  assemblyWords,
  dutyWords,
  type OptionColumn,
  optionWords,
  type SettingField,
  settingWords,
  sheetWords,
} from "./words.ts";

export type TableFormat = "csv" | "xlsx";

/** One row of a table of options: fields by column, and facts. */
export type OptionRow = Partial<Readonly<Record<OptionColumn, unknown>>> & {
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
};

/** What the rows of a table of options do not say. */
export type WholePlan = Omit<OptionsDocument, "options" | "$schema">;

/**
 * Writes options as a table that `readOptionsFile` reads back. What a table cannot hold is not written: what
 * making a material takes, what it brings to the tests of a vehicle, and in CSV places of assembly.
 */
export function writeOptions(
  { options, ...whole }: OptionsDocument,
  locale: Locale,
  format: TableFormat,
): Uint8Array {
  const rows = options.flatMap(({ material, corePart, split, alternatives }) =>
    alternatives.flatMap((alternative, at): readonly OptionRow[] => {
      const { id, volumeBreaks = [] } = alternative;
      const ofMaterial = at === 0 ? { corePart, split } : {};
      return [
        { material, ...ofMaterial, ...alternative },
        ...volumeBreaks.map(({ from, value }) => ({ material, id, fromVolume: from, value })),
      ];
    }),
  );
  return writeOptionRows(rows, whole, locale, format);
}

/** @param form columns that are written even where no row fills them, and every setting with them */
export function writeOptionRows(
  rows: readonly OptionRow[],
  whole: WholePlan,
  locale: Locale,
  format: TableFormat,
  form: readonly OptionColumn[] = [],
): Uint8Array {
  const needed: ReadonlySet<OptionColumn> = new Set<OptionColumn>([...always, ...form]);
  const columns = order.filter(
    (column) => needed.has(column) || rows.some((row) => row[column] !== undefined),
  );
  const facts = [...new Set(rows.flatMap((row) => Object.keys(row.facts ?? {})))];
  const header = [
    ...columns.map((column) => optionWords[column][locale][0]),
    ...facts.map((key) => factPrefix + key),
  ];
  const lines = rows.map((row) => [
    ...columns.map((column) => cellOf(column, row[column], locale, format)),
    ...facts.map((key) => cellOf(factPrefix, row.facts?.[key], locale, format)),
  ]);
  const settings = settingRows(whole, locale, format).filter(([, value]) => form.length > 0 || value !== "");
  if (format === "csv")
    return writeCsv([...settings, ...(settings.length === 0 ? [] : [[]]), header, ...lines], locale);
  const sheet = (
    kind: keyof typeof sheetWords,
    content: WorkbookSheet["rows"],
    headerRow: number | null,
  ) => ({
    name: sheetWords[kind][locale][0],
    rows: content,
    headerRow,
  });
  return writeWorkbook([
    sheet("alternatives", [header, ...lines], 0),
    sheet("assembly", assemblyRows(whole, locale), 0),
    sheet("settings", settings, null),
  ]);
}

const always: readonly OptionColumn[] = ["material", "id", "supplier", "origin", "originating", "value"];

/** Columns as they are written. */
const order: readonly OptionColumn[] = [
  "material",
  "id",
  ...alternativeColumns.slice(0, alternativeColumns.indexOf("value") + 1),
  "fromVolume",
  ...alternativeColumns.slice(alternativeColumns.indexOf("value") + 1),
  "corePart",
  "split",
];

const numeric: ReadonlySet<string> = new Set<OptionColumn | AssemblyColumn | SettingField>([
  ...numberColumns,
  "cost",
  "switchingCost",
  "volumePerYear",
  "horizonYears",
  "complianceCostPerYear",
]);

const yes: Readonly<Record<Locale, string>> = { en: "yes", es: "sí", fr: "oui" };
const no: Readonly<Record<Locale, string>> = { en: "no", es: "no", fr: "non" };

function cellOf(key: string, value: unknown, locale: Locale, format: TableFormat): WorkbookCell {
  if (value === undefined) return "";
  if (typeof value === "boolean") return (value ? yes : no)[locale];
  if (Array.isArray(value)) return value.join("; ");
  // A workbook that stores 0.5 does not say whether it shows 50 %; as text it is half a percent.
  if (key === "markup" && format === "xlsx") return `${String(value)} %`;
  return numeric.has(key) ? { number: String(value) } : String(value);
}

function settingRows(whole: WholePlan, locale: Locale, format: TableFormat): WorkbookSheet["rows"] {
  const { inputDuties, markups = {} } = whole;
  const named = (Object.keys(settingWords) as SettingField[]).map((field) => {
    const value = field === "inputDuties" ? inputDuties && dutyWords[inputDuties][locale][0] : whole[field];
    return [settingWords[field][locale][0], cellOf(field, value, locale, format)];
  });
  const byEconomy = Object.entries(markups).map(([economy, markup]) => [
    `${optionWords.markup[locale][0]} ${economy}`,
    cellOf("markup", markup, locale, format),
  ]);
  return [...named, ...byEconomy];
}

function assemblyRows({ assembly = [] }: WholePlan, locale: Locale): WorkbookSheet["rows"] {
  const columns = Object.keys(assemblyWords) as AssemblyColumn[];
  return [
    columns.map((column) => assemblyWords[column][locale][0]),
    ...assembly.map((place) => columns.map((column) => cellOf(column, place[column], locale, "xlsx"))),
  ];
}
