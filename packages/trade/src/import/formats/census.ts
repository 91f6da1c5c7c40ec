import { hasColumns, type TradeFormat, type TradeLayout } from "../format.ts";
import type { Sample } from "../sample.ts";

const source = "US Census Bureau, International Trade in Goods (api.census.gov/data/timeseries/intltrade)";

/** Value columns in order of preference: general imports before imports for consumption; month before year. */
const values = [
  { column: "GEN_VAL_MO", flow: "import" },
  { column: "CON_VAL_MO", flow: "import" },
  { column: "ALL_VAL_MO", flow: "export" },
] as const;

/** Product columns and what they are codes of. Without one, rows are of all products. */
const products = [
  { column: "I_COMMODITY", classification: "HS" },
  { column: "E_COMMODITY", classification: "HS" },
  { column: "I_NAICS", classification: "NAICS" },
  { column: "E_NAICS", classification: "NAICS" },
  { column: "NAICS", classification: "NAICS" },
  { column: "I_HITECH", classification: "ATP" },
  { column: "E_HITECH", classification: "ATP" },
  { column: "HITECH", classification: "ATP" },
  { column: "I_ENDUSE", classification: "END-USE" },
  { column: "E_ENDUSE", classification: "END-USE" },
  { column: "SITC", classification: "SITC" },
] as const;

/** The Census Bureau's trade API: JSON as it answers (an array of rows, the first the header), or as CSV. */
export const census: TradeFormat = {
  id: "census",
  title: "US Census API, imports or exports by country (HS, NAICS, ATP, end use), JSON or CSV",
  recognise(sample) {
    const table = tableOf(sample);
    if (table === undefined || !table.columns.includes("CTY_CODE")) return undefined;
    const value = values.find(({ column }) => table.columns.includes(column));
    if (value === undefined) return undefined;
    return {
      ...layoutOf(table.columns, value),
      ...(table.rows === undefined ? {} : { cells: table as Cells }),
    };
  },
};

/** Yearly imports and exports by country side by side, drawn from the same source. */
export const censusBalance: TradeFormat = {
  id: "census-balance",
  title: "US imports and exports by country and year, side by side, CSV",
  recognise(sample) {
    if (!hasColumns(sample, "CTY_CODE", "YEAR", "imports", "exports")) return undefined;
    return {
      ...layoutOf(["CTY_CODE", "YEAR", "amount"], { column: "amount", flow: "import" }),
      dataset: "census-balance",
      title: "US imports and exports by country and year",
      reshape: (rows) => `(UNPIVOT ${rows} ON imports, exports INTO NAME side VALUE amount)`,
      flow: "CASE side WHEN 'imports' THEN 'import' WHEN 'exports' THEN 'export' END",
    };
  },
};

type Cells = NonNullable<TradeLayout["cells"]>;

function tableOf(sample: Sample): { columns: readonly string[]; rows?: readonly string[][] } | undefined {
  if (sample.shape === "table") return { columns: sample.columns };
  if (sample.shape !== "json" || !Array.isArray(sample.json)) return undefined;
  const [header, ...rows] = sample.json as unknown[];
  if (!Array.isArray(header)) return undefined;
  // A variable used in the query and in a predicate comes back twice.
  const columns = header.map(String);
  const kept = columns
    .map((column, at) => (columns.indexOf(column) === at ? at : -1))
    .filter((at) => at >= 0);
  return {
    columns: kept.map((at) => columns[at] as string),
    rows: rows.map((row) => kept.map((at) => String((row as unknown[])[at] ?? ""))),
  };
}

function layoutOf(
  columns: readonly string[],
  value: { readonly column: string; readonly flow: "import" | "export" },
): TradeLayout {
  const product = products.find(({ column }) => columns.includes(column));
  const monthly = columns.includes("MONTH");
  const time = !columns.includes("YEAR") && columns.includes("time");
  const classification = product?.classification ?? "";
  const name = ["census", `${value.flow}s`, classification.toLowerCase()].filter((part) => part !== "");
  const consumption = value.column === "CON_VAL_MO";
  return {
    dataset: `${name.join("-")}${consumption ? "-consumption" : ""}`,
    title: `US ${consumption ? "imports for consumption" : value.flow === "import" ? "general imports" : "exports"}`,
    source,
    classification,
    coverage: "world",
    reporter: { fixed: "US" },
    partner: { code: "CTY_CODE", coding: "census" },
    flow: `'${value.flow}'`,
    year: time ? "left(time, 4)" : "YEAR",
    month: time ? "substr(time, 6, 2)" : monthly ? "MONTH" : "'0'",
    product:
      product === undefined ? "''" : `CASE WHEN ${product.column} = '-' THEN '' ELSE ${product.column} END`,
    value: value.column,
    unit: 1,
    ...(columns.includes("CAL_DUT_MO") ? { duty: "CAL_DUT_MO" } : {}),
    total: "CTY_CODE = '-'",
    group: "CTY_CODE LIKE '00%' OR CTY_CODE LIKE '_XXX'",
    columns: {
      value: value.column,
      year: time ? "time" : "YEAR",
      month: time ? "time" : "MONTH",
      product: product?.column ?? "",
    },
  };
}
