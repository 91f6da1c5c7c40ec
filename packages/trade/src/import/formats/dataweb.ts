import { hasColumns, type TradeFormat, type TradeLayout } from "../format.ts";
import type { Sample } from "../sample.ts";

const measures = {
  "Customs Value": { role: "value", flow: "import" },
  "General Customs Value": { role: "value", flow: "import" },
  "FAS Value": { role: "value", flow: "export" },
  "Domestic Exports FAS Value": { role: "value", flow: "export" },
  "Calculated Duties": { role: "duty", flow: "import" },
} as const;
const products = {
  "NAIC Number": "NAICS",
  "HTS Number": "HS",
  "Schedule B Number": "HS",
  "SITC Number": "SITC",
};

/** A report of USITC DataWeb: an Excel workbook with a sheet for each measure, or one such sheet as CSV. */
export const dataweb: TradeFormat = {
  id: "dataweb",
  title: "USITC DataWeb report, XLSX or CSV",
  recognise(sample) {
    if (hasColumns(sample, "Data Type", "Year") && sample.shape === "table") {
      const measure = sample.columns.find((column) => column in measures) as
        | keyof typeof measures
        | undefined;
      return measure === undefined ? undefined : layoutOf(sample.columns, measure, undefined);
    }
    return sample.shape === "sheets" ? fromSheets(sample) : undefined;
  },
};

/** Joins the sheets of the measures on all other columns, so that a row has its value and its duty. */
function fromSheets(sample: Sample & { shape: "sheets" }): TradeLayout | undefined {
  const rows = new Map<string, Map<string, string>>();
  const columns = new Set<string>();
  let value: keyof typeof measures | undefined;
  let duty: string | undefined;
  let statedTotal: number | undefined;
  for (const { data } of sample.sheets) {
    const header = (data[0] ?? []).map((cell) => String(cell ?? "").trim());
    const measure = header.find((column) => column in measures) as keyof typeof measures | undefined;
    if (measure === undefined || !header.includes("Year")) continue;
    if (measures[measure].role === "duty") duty = measure;
    else value ??= measure;
    for (const line of data.slice(1)) {
      if (/^Total/.test(String(line[0] ?? ""))) {
        const stated = String(line[header.indexOf(measure)] ?? "").replaceAll(",", "");
        if (measures[measure].role === "value" && stated !== "") statedTotal = Number(stated);
        continue;
      }
      const cells = new Map(header.map((column, at) => [column, String(line[at] ?? "").trim()]));
      const key = [...cells].filter(([column]) => column !== "Data Type" && column !== measure);
      const id = JSON.stringify(key.map(([, cell]) => cell));
      const row = rows.get(id) ?? new Map(key);
      row.set(measure, cells.get(measure) ?? "");
      rows.set(id, row);
      for (const column of row.keys()) columns.add(column);
    }
  }
  if (value === undefined) return undefined;
  const names = [...columns];
  return {
    ...layoutOf(names, value, duty),
    ...(statedTotal === undefined ? {} : { statedTotal }),
    cells: {
      columns: names,
      rows: [...rows.values()].map((row) => names.map((name) => row.get(name) ?? "")),
    },
  };
}

function layoutOf(
  columns: readonly string[],
  measure: keyof typeof measures,
  duty: string | undefined,
): TradeLayout {
  const product = Object.keys(products).find((column) => columns.includes(column)) as
    | keyof typeof products
    | undefined;
  const classification = product === undefined ? "" : products[product];
  const country = columns.find((column) => column === "Country");
  const { role, flow } = measures[measure];
  return {
    dataset: ["dataweb", `${flow}s`, classification.toLowerCase()].filter((part) => part !== "").join("-"),
    title: `USITC DataWeb, ${measure}`,
    source: "USITC DataWeb (dataweb.usitc.gov), from US Census Bureau data",
    classification,
    coverage: "world",
    reporter: { fixed: "US" },
    // Without a country column the rows are of all countries together: the file's own totals and no more.
    partner: country === undefined ? { fixed: "ZZ" } : { name: "Country" },
    ...(country === undefined ? { total: "true" } : {}),
    ...(columns.includes("Data Type")
      ? { aside: [{ reason: "total line of the report", when: `"Data Type" LIKE 'Total%'` }] }
      : {}),
    flow: `'${flow}'`,
    year: "Year",
    month: columns.includes("Month") ? "Month" : "'0'",
    product: product === undefined ? "''" : `"${product}"`,
    value: role === "duty" ? "'0'" : `"${measure}"`,
    unit: 1,
    ...(duty === undefined && role !== "duty" ? {} : { duty: `"${duty ?? measure}"` }),
    columns: {
      value: measure,
      year: "Year",
      month: "Month",
      ...(product === undefined ? {} : { product }),
    },
  };
}
