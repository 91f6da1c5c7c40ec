import { hasColumns, type TradeFormat } from "../format.ts";

/** BACI of CEPII: the world's trade by HS6, reconciled between the reports of both partners, FOB. */
export const baci: TradeFormat = {
  id: "baci",
  title: "BACI (CEPII), HS6, year",
  recognise(sample) {
    if (!hasColumns(sample, "t", "i", "j", "k", "v", "q")) return undefined;
    const edition = /_HS(\d\d)_/i.exec(sample.file)?.[1];
    const label = /_Y(\d{4})_/i.exec(sample.file)?.[1];
    return {
      dataset: edition === undefined ? "baci" : `baci-hs${edition}`,
      title: "BACI, bilateral trade by HS6",
      source: "CEPII, BACI (Gaulier and Zignago 2010), from UN Comtrade; Etalab 2.0",
      classification: edition === undefined ? "HS" : `HS20${edition}`,
      coverage: "world",
      mirrored: true,
      reporter: { code: "j", coding: "comtrade" },
      partner: { code: "i", coding: "comtrade" },
      flow: "'import'",
      year: "t",
      month: "'0'",
      product: "k",
      value: "v",
      unit: 1000,
      weight: "TRY_CAST(trim(q) AS DOUBLE) * 1000",
      ...(label === undefined ? {} : { label }),
      columns: { value: "v", year: "t", product: "k" },
    };
  },
};
