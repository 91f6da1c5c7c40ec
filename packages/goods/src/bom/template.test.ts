import { describe, expect, it } from "vitest";
import { locales } from "../message/message.ts";
import { readBom } from "./read.ts";
import { bomTemplate } from "./template.ts";

describe("bomTemplate", () => {
  it.each(locales.flatMap((locale) => (["csv", "xlsx"] as const).map((format) => ({ locale, format }))))(
    "reads back as the same product ($locale, $format)",
    async ({ locale, format }) => {
      const { fileName, bytes } = bomTemplate(locale, format);
      const read = await readBom(bytes, fileName);
      expect(read).toMatchObject({
        kind: "product",
        ignored: [],
        product: {
          id: "DRILL-18V",
          hs: "8467.21",
          hsEdition: 2022,
          producedIn: "MX",
          importInto: "US",
          date: "2026-01-15",
          currency: "USD",
          transactionValue: "64.00",
          costs: { otherProduct: "14.50", period: "4.00" },
          materials: [
            {
              id: "GB-10",
              origin: "MX",
              value: "12.40",
              selfProduced: true,
              designate: "auto",
              materials: [{ id: "GR-11", hs: "8483.90", origin: "CN", value: "3.10" }],
            },
            { id: "MT-20", origin: "US", originating: true, value: "9.80", certificate: "CO-2026-017" },
            { id: "SC-30", origin: "CN", originating: false, quantity: "14", value: "0.175" },
          ],
        },
      });
    },
  );
});
