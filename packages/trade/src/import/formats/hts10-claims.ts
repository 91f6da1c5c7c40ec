import { TradeDataError } from "../../messages/message.ts";
import { hasColumns, type TradeFormat } from "../format.ts";

/** US imports from Canada and Mexico by HTS10, one file a month, with the value entered under the agreement. */
export const hts10Claims: TradeFormat = {
  id: "hts10-claims",
  title: "US imports from Canada and Mexico by HTS10 and month with the value entered under USMCA, CSV",
  recognise(sample) {
    if (!hasColumns(sample, "hts10", "cty_code", "usmca_share", "total_value", "usmca_value"))
      return undefined;
    const period = /(\d{4})[_-](\d{2})\D*$/.exec(sample.file.replace(/\.csv(\.gz)?$/i, ""));
    if (period === null) {
      const example = "usmca_product_shares_2025_07.csv.gz";
      throw new TradeDataError({ key: "no-period", params: { file: sample.file, example } });
    }
    const [, year, month] = period;
    return {
      dataset: "us-usmca-claims",
      title: "US imports from Canada and Mexico by HTS10, with the value entered under USMCA",
      source: "US Census Bureau and USITC DataWeb, through tariff-rate-tracker (The Budget Lab at Yale, MIT)",
      classification: "HS",
      coverage: ["CA", "MX"],
      reporter: { fixed: "US" },
      partner: { code: "cty_code", coding: "census" },
      flow: "'import'",
      year: `'${year}'`,
      month: `'${month}'`,
      product: "hts10",
      value: "total_value",
      unit: 1,
      claimed: "usmca_value",
      check: {
        reason: "share",
        column: "usmca_share",
        when: `TRY_CAST(usmca_share AS DOUBLE) IS NULL OR abs(TRY_CAST(usmca_share AS DOUBLE)
          * TRY_CAST(total_value AS DOUBLE) - TRY_CAST(usmca_value AS DOUBLE)) > 1`,
      },
      columns: { value: "total_value", product: "hts10", claimed: "usmca_value" },
    };
  },
};
