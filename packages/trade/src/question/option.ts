import type { TradeCatalogue } from "../messages/catalogue.ts";

/** An option of a question, however it is asked: `--year 2024` on the command line, `?year=2024` over HTTP. */
export interface IndicatorOption {
  readonly name: OptionName;
  /** What stands for its value in help: "CC". */
  readonly takes: string;
  /** The message that says what it means. */
  readonly says: keyof TradeCatalogue & `option-${string}`;
}

export type OptionName =
  | "year"
  | "data"
  | "importer"
  | "level"
  | "group"
  | "partner"
  | "product"
  | "by"
  | "table"
  | "exporter"
  | "source"
  | "industry"
  | "threshold"
  | "assembledIn"
  | "date"
  | "top";

/** The options of one question as text; each indicator takes its own. */
export type IndicatorOptions = Readonly<Partial<Record<OptionName, string>>>;

const year: IndicatorOption = { name: "year", takes: "Y", says: "option-year" };
const data: IndicatorOption = { name: "data", takes: "NAME", says: "option-data" };
const importer: IndicatorOption = { name: "importer", takes: "CC|GROUP", says: "option-importer" };
const level: IndicatorOption = { name: "level", takes: "L", says: "option-level" };
const group: IndicatorOption = { name: "group", takes: "G", says: "option-group" };
const partner: IndicatorOption = { name: "partner", takes: "CC", says: "option-partner" };
const product: IndicatorOption = { name: "product", takes: "CODE", says: "option-product" };
const top: IndicatorOption = { name: "top", takes: "N", says: "option-top" };

const by = (...choices: readonly string[]): IndicatorOption => ({
  name: "by",
  takes: choices.join("|"),
  says: "option-by",
});

/** Every indicator with its options, in the order of the help. */
export const indicatorOptions = {
  dependence: [importer, year, level, group, product, data, top],
  critical: [importer, year, group, data, top],
  chokepoints: [importer, year, level, product, data, top],
  integration: [year, group, data, top],
  "intra-industry": [importer, partner, year, level, data, top],
  "value-added": [
    { name: "table", takes: "NAME", says: "option-table" },
    year,
    { name: "exporter", takes: "CC", says: "option-exporter" },
    { name: "source", takes: "CC", says: "option-source" },
    { name: "industry", takes: "CODE", says: "option-industry" },
    top,
  ],
  tdr: [year, partner, level, data, top],
  utilization: [
    partner,
    by("month", "year", "partner", "chapter", "heading", "product"),
    year,
    product,
    data,
    top,
  ],
  unclaimed: [partner, year, { name: "date", takes: "D", says: "option-date" }, data, top],
  atp: [year, by("group", "partner"), data, top],
  vehicles: [
    by("assembly", "brand", "model"),
    { name: "threshold", takes: "PCT", says: "option-threshold" },
    { name: "assembledIn", takes: "CC", says: "option-assembled-in" },
    top,
  ],
} as const satisfies Readonly<Record<string, readonly IndicatorOption[]>>;

export type IndicatorName = keyof typeof indicatorOptions;

export const indicatorNames = Object.keys(indicatorOptions) as readonly IndicatorName[];

export function isIndicatorName(text: string): text is IndicatorName {
  return Object.hasOwn(indicatorOptions, text);
}
