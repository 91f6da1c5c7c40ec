import { hasColumns, type TradeFormat } from "../format.ts";

/** DataMexico (Secretaría de Economía): Mexico's trade by HS6, state, partner and month. */
export const dataMexico: TradeFormat = {
  id: "data-mexico",
  title: "DataMexico, trade by HS6, state, partner and month, CSV",
  recognise(sample) {
    if (!hasColumns(sample, "Month ID", "HS6 ID", "Flow", "Country ID", "Trade Value")) return undefined;
    return {
      dataset: "data-mexico",
      title: "Mexico, trade by HS6 and partner",
      source: "Secretaría de Economía, DataMéxico (economia.gob.mx/datamexico)",
      classification: "HS",
      coverage: "world",
      reporter: { fixed: "MX" },
      partner: { code: 'upper("Country ID")', coding: "iso3" },
      flow: "CASE lower(Flow) WHEN 'imports' THEN 'import' WHEN 'exports' THEN 'export' END",
      year: 'left("Month ID", 4)',
      month: 'right("Month ID", 2)',
      // The identifier has the section before the code: 4160100 is section 4, 16 01 00.
      product: 'right("HS6 ID", 6)',
      value: '"Trade Value"',
      unit: 1,
      added: true,
      columns: { value: "Trade Value", year: "Month ID", month: "Month ID", product: "HS6 ID", flow: "Flow" },
    };
  },
};
