import { readFileSync } from "node:fs";
import type { DependenceRow, SourceShare } from "@coproduce/trade";
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
import { exporterOf, factsOf, optionOf, valuesOf, yearOf } from "./facts.ts";
import { regionalShare } from "./indicator/regional-share.ts";
import { groupOfAnswer, mostAtStake } from "./indicator/supply.ts";

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

  test("shares of value added sum to a hundred, the region's value in Mexican exports fell from 1995 to 2011", () => {
    const rowsOf = (year: number) =>
      (factsOf(pack, "value-added").find((fact) => exporterOf(fact) === "MX" && yearOf(fact) === year)?.answer
        .rows ?? []) as readonly SourceShare[];
    for (const year of [1995, 2011]) {
      expect(rowsOf(year).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 3);
    }
    expect(regionalShare(rowsOf(1995)).toFixed(1)).toBe("91.1");
    expect(regionalShare(rowsOf(2011)).toFixed(1)).toBe("82.2");
  });

  test("each dataset has its trust, and the pack stays small", () => {
    const datasets = pack.facts.flatMap(({ answer }) => answer.sources.map(({ dataset }) => dataset));
    expect([...new Set(datasets)].filter((dataset) => pack.trust[dataset] === undefined)).toEqual([]);
    expect(JSON.stringify(pack).length).toBeLessThan(500_000);
  });

  test("products are ranked by what would be lost with the group, not by its share alone", () => {
    const [fact] = factsOf(pack, "dependence");
    const ranked = mostAtStake((fact?.answer.rows ?? []) as readonly DependenceRow[]);
    expect(ranked.slice(0, 3).map(({ product }) => product)).toEqual(["85", "84", "87"]);
    expect(groupOfAnswer(fact?.answer ?? emptyAnswer)?.fr).toBe("Asie-Pacifique");
  });

  test("a question is read as its values", () => {
    expect(valuesOf("--partner MX --by month")).toEqual(["MX", "month"]);
    expect(valuesOf("--by model --assembled-in CA")).toEqual(["model", "CA"]);
    const fact = {
      indicator: "vehicles",
      question: "--by model --assembled-in CA",
      answer: emptyAnswer,
    } as const;
    expect([optionOf(fact, "by"), optionOf(fact, "assembled-in"), optionOf(fact, "year")]).toEqual([
      "model",
      "CA",
      undefined,
    ]);
  });
});

const emptyAnswer = { rows: [], unmappedShare: null, units: {}, sources: [], method: [] };
