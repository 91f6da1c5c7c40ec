import { readFileSync } from "node:fs";
import {
  type FactPack,
  presentationOf,
  renderChart,
  renderCsv,
  renderFinding,
  renderTradeMessage,
  shippedIndicators,
} from "@coproduce/trade/presentation";
import { describe, expect, test } from "vitest";
import { factsOf, valuesOf } from "./facts.ts";

const pack: FactPack = JSON.parse(
  readFileSync(new URL("../../../../data/diagnose.json", import.meta.url), "utf8"),
);

describe("the facts that are shipped", () => {
  test("every indicator has some, each with rows, source, method and a finding in three languages", () => {
    for (const indicator of Object.keys(shippedIndicators) as (keyof typeof shippedIndicators)[]) {
      const facts = factsOf(pack, indicator);
      expect(facts.length, indicator).toBeGreaterThan(0);
      for (const { answer } of facts) {
        expect(answer.rows.length).toBeGreaterThan(0);
        expect(answer.sources[0]?.source).toMatch(/./);
        for (const locale of ["en", "es", "fr"] as const) {
          expect(renderFinding(presentationOf(indicator), answer, locale)).toMatch(/\d/);
          for (const message of answer.method) expect(renderTradeMessage(message, locale)).toMatch(/./);
          expect(renderChart(presentationOf(indicator), answer, locale)).toContain("<rect");
        }
        expect(renderCsv(answer).split("\r\n").length).toBe(answer.rows.length + 2);
      }
    }
  });

  test("United States value in Mexican exports 1995 is the published figure", () => {
    const fact = factsOf(pack, "value-added").find(({ question }) => /MX .*1995/.test(question));
    expect(renderFinding(presentationOf("value-added"), fact?.answer ?? { ...emptyAnswer }, "en")).toBe(
      "16.44% of what Mexico exported in 1995 was added in United States; of manufactures, 22.30%",
    );
  });

  test("a question is read as its values", () => {
    expect(valuesOf("--partner MX --by month")).toEqual(["MX", "month"]);
  });
});

const emptyAnswer = { rows: [], unmappedShare: null, units: {}, sources: [], method: [] };
