import { hasColumns, type TradeFormat } from "../format.ts";

const source = "US Bureau of Transportation Statistics, TransBorder Freight Data (bts.gov/transborder)";

/** TransBorder Freight: US trade with Canada and Mexico by mode, state and port; raw monthly files or summaries. */
export const bts: TradeFormat = {
  id: "bts-transborder",
  title: "US BTS TransBorder Freight, raw files (dot1, dot2, dot3) or yearly and monthly summaries, CSV",
  recognise(sample) {
    if (sample.shape !== "table") return undefined;
    const common = {
      title: "US freight with Canada and Mexico",
      source,
      coverage: ["CA", "MX"],
      reporter: { fixed: "US" },
      unit: 1,
      added: true,
    } as const;
    if (hasColumns(sample, "TRDTYPE", "DISAGMOT", "VALUE", "COUNTRY", "YEAR")) {
      const product = sample.columns.includes("COMMODITY2");
      return {
        ...common,
        dataset: product ? "bts-commodity" : "bts-state-port",
        classification: product ? "HS" : "",
        partner: { code: "COUNTRY", coding: "census" },
        flow: "CASE TRDTYPE WHEN '1' THEN 'export' WHEN '2' THEN 'import' END",
        year: "YEAR",
        month: sample.columns.includes("MONTH") ? "MONTH" : "'0'",
        product: product ? "lpad(COMMODITY2, 2, '0')" : "''",
        value: "VALUE",
        weight: "TRY_CAST(SHIPWT AS DOUBLE)",
        columns: { value: "VALUE", year: "YEAR", month: "MONTH", product: "COMMODITY2", flow: "TRDTYPE" },
      };
    }
    if (!hasColumns(sample, "Year", "Mode", "TradeType", "TradeValue")) return undefined;
    const detail = ["State", "Port", "MexState"].find((column) => sample.columns.includes(column));
    const monthly = sample.columns.includes("Month");
    return {
      ...common,
      dataset: ["bts", detail?.toLowerCase() ?? (monthly ? "month" : "year")].join("-"),
      classification: "",
      coverage: sample.columns.includes("Country") ? ["CA", "MX"] : ["MX"],
      // The summaries of Texas ports and Mexican states are of trade with Mexico.
      partner: sample.columns.includes("Country") ? { name: "Country" } : { fixed: "MX" },
      flow: "CASE TradeType WHEN 'Export' THEN 'export' WHEN 'Import' THEN 'import' END",
      year: "Year",
      month: monthly ? "Month" : "'0'",
      product: "''",
      value: "TradeValue",
      columns: { value: "TradeValue", year: "Year", month: "Month", flow: "TradeType" },
    };
  },
};
