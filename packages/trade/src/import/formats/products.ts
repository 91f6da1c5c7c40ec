import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { hasColumns } from "../format.ts";
import type { RecordFormat, Records } from "../records.ts";
import type { Sample } from "../sample.ts";

const shape = {
  kind: "products",
  source:
    "US Census Bureau, concordance of HTS and Schedule B codes with NAICS, end use and advanced technology",
  columns: {
    code: "VARCHAR",
    flow: "VARCHAR",
    description: "VARCHAR",
    naics: "VARCHAR",
    endUse: "VARCHAR",
    atp: "VARCHAR",
  },
  problems: [],
} as const;

/**
 * Products of US trade in other classifications: the Census Bureau's `imp-code.txt` and `exp-code.txt` (fixed
 * width), or the same facts as CSV.
 */
export const products: RecordFormat = {
  id: "census-products",
  title: "US Census concordance (imp-code.txt, exp-code.txt, or CSV with hs10 or schedb10)",
  recognise(sample) {
    if (hasColumns(sample, "hs10", "naics")) return records(sample, "import", tableRows(sample, "hs10"));
    if (hasColumns(sample, "schedb10", "naics"))
      return records(sample, "export", tableRows(sample, "schedb10"));
    if (sample.shape !== "text" || !/^\d{10} {4}/.test(sample.head)) return undefined;
    const flow = /^exp/i.test(sample.file) ? "export" : "import";
    return records(sample, flow, fixedRows(sample));
  },
};

interface Product {
  readonly code: string;
  readonly description: string | null;
  readonly naics: string | null;
  readonly endUse: string | null;
  readonly atp: string | null;
}

function records(sample: Sample, flow: "import" | "export", rows: readonly Product[]): Records {
  const year = /(\d{4})/.exec(sample.file)?.[1] ?? "undated";
  return {
    ...shape,
    dataset: `products-${flow}`,
    title: `Classification of US ${flow} codes`,
    period: year,
    rows: rows.map((row) => ({ ...row, flow })),
  };
}

function tableRows(sample: Sample, code: string): readonly Product[] {
  const { data } = Papa.parse<Record<string, string>>(textOf(sample), { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    code: (row[code] ?? "").padStart(10, "0"),
    description: row.desc ?? null,
    naics: row.naics ?? null,
    endUse: row.enduse ?? null,
    atp: row.atp ?? null,
  }));
}

/** Columns counted from one: 1-10 code, 70-219 description, 251-255 end use, 266-271 NAICS, 277-278 ATP. */
function fixedRows(sample: Sample): readonly Product[] {
  return textOf(sample)
    .split(/\r?\n/)
    .filter((line) => /^\d{10}/.test(line))
    .map((line) => ({
      code: line.slice(0, 10),
      description: line.slice(69, 219).trim(),
      naics: line.slice(265, 271).trim(),
      endUse: line.slice(250, 255).trim(),
      atp: line.slice(276, 278).trim(),
    }));
}

function textOf(sample: Sample): string {
  const bytes = readFileSync(sample.path);
  return (sample.file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").replace(/^\uFEFF/, "");
}
