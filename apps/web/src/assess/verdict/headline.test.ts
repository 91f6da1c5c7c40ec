import type { RvcAnswer } from "@coproduce/assess";
import { describe, expect, test } from "vitest";
import type { ShownFact, ShownMaterial, ShownOrigin } from "../../engine/assessment.ts";
import { headlineOf } from "./headline.ts";

const nothing: ShownOrigin = {
  verdict: "undetermined",
  asDocumented: "non-originating",
  criterion: null,
  basis: null,
  rule: null,
  rvc: {},
  deMinimis: null,
  vehicle: null,
  elections: [],
  assumptions: [],
  because: [],
  missing: [],
  levers: [],
  materials: [],
};

const rvc = (low: string, high: string, threshold: string, met: RvcAnswer["met"]): RvcAnswer => ({
  low,
  high,
  threshold,
  met,
  base: "100.00",
  vnm: { low: "0.00", high: "0.00" },
});

const compressor: ShownFact = {
  key: "originating",
  subject: { kind: "material", id: "compressor", name: "Compressor" },
  kind: "originating",
  of: "Does the compressor originate?",
  settles: "alone",
  with: [],
  yes: ["true"],
  no: ["false"],
  valueAtStake: "118.00",
};

const cabinet: ShownMaterial = {
  id: "cabinet",
  name: "Cabinet",
  path: [],
  hs: "841899",
  origin: "CN",
  value: "96.00",
  originating: "no",
  shift: "no",
  disregarded: false,
  designated: false,
};

describe("an undetermined verdict names what would settle it", () => {
  const headline = (...missing: ShownFact[]) => headlineOf({ ...nothing, missing });

  test("one certificate", () => {
    expect(headline(compressor)).toEqual({
      key: "headline.unknown.certificate",
      params: { name: "Compressor" },
    });
  });

  test("any of several facts, before sets and contributions", () => {
    expect(headline(compressor, { ...compressor, key: "netCost" })).toEqual({
      key: "headline.unknown.any-of",
      params: { count: 2 },
    });
  });

  test("several facts together", () => {
    const together = { ...compressor, settles: "together", with: ["a", "b"] } as const;
    expect(headline(together)).toEqual({ key: "headline.unknown.certificates", params: { count: 3 } });
    expect(headline(together, { ...together, key: "netCost", kind: "amount" })).toEqual({
      key: "headline.unknown.together",
      params: { count: 3 },
    });
  });

  test("or the law itself, when no fact is missing", () => {
    expect(headline()).toEqual({ key: "headline.unknown.law", params: {} });
  });
});

describe("a known verdict names its reason", () => {
  test("the method with the wider margin", () => {
    expect(
      headlineOf({
        ...nothing,
        verdict: "originating",
        basis: "product-specific-rule",
        rvc: {
          transactionValue: rvc("74.10", "74.10", "60", "yes"),
          netCost: rvc("52.00", "69.40", "50", "yes"),
        },
      }),
    ).toEqual({
      key: "headline.yes.rvc",
      params: { method: "transactionValue", value: "74.10", threshold: "60" },
    });
  });

  test("the one material that does not change classification", () => {
    expect(headlineOf({ ...nothing, verdict: "non-originating", materials: [cabinet] })).toEqual({
      key: "headline.no.one-material",
      params: { name: "Cabinet" },
    });
  });

  test("a content that stays under the threshold even at its highest", () => {
    expect(
      headlineOf({
        ...nothing,
        verdict: "non-originating",
        rvc: { netCost: rvc("31.00", "44.00", "50", "no") },
      }),
    ).toEqual({
      key: "headline.no.rvc",
      params: { method: "netCost", value: "44.00", threshold: "50", exact: false },
    });
  });

  test("the automotive tests that fail, before the materials", () => {
    const gauge = { met: "no", value: "62.50", threshold: "70" } as const;
    expect(
      headlineOf({
        ...nothing,
        verdict: "non-originating",
        materials: [cabinet],
        vehicle: {
          staged: false,
          coreParts: { met: "yes", parts: [], superCore: [] },
          laborValue: null,
          metals: { met: "no", together: gauge, steel: gauge, aluminum: gauge },
        },
      }),
    ).toEqual({ key: "headline.no.vehicle", params: { tests: ["metals"] } });
  });

  test("a material that is disregarded is not blamed", () => {
    expect(
      headlineOf({ ...nothing, verdict: "non-originating", materials: [{ ...cabinet, disregarded: true }] }),
    ).toEqual({ key: "headline.no.rule", params: {} });
  });
});
