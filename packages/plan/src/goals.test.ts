import type { Percent } from "@coproduce/goods";
import { beforeAll, describe, expect, test } from "vitest";
import type { OptionsDocument } from "./options/schema.ts";
import { regimeOf, television } from "./plan.fixture.ts";
import { plan } from "./plan.ts";
import { loadSolver } from "./solver/highs.ts";
import type { Solver } from "./solver/program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();

const product = television([
  { id: "panel", hs: "9013.80", hsEdition: 2012, origin: "CN", value: "100.00" },
  {
    id: "cover",
    hs: "3926.90",
    hsEdition: 2012,
    origin: "MX",
    value: "20.00",
    selfProduced: true,
    materials: [{ id: "resin", hs: "3903.19", hsEdition: 2012, origin: "CN", value: "12.00" }],
  },
]);

const options: OptionsDocument = {
  inputDuties: "none",
  volumePerYear: "1000",
  horizonYears: 2,
  complianceCostPerYear: "500",
  options: [
    {
      material: "panel",
      split: false,
      alternatives: [
        { id: "small", origin: "MX", originating: true, value: "101.00", capacity: "999" },
        { id: "late", origin: "MX", originating: true, value: "104.00", leadTimeDays: 90 },
        { id: "dear", origin: "MX", originating: true, value: "110.00", switchingCost: "3000.00" },
      ],
    },
    { material: "resin", alternatives: [{ id: "texas", origin: "US", originating: true, value: "13.00" }] },
  ],
};

const rvc = (percent: number) => (percent * 100) as Percent;

describe("goals", () => {
  test("a supplier without the capacity is left out, and what that costs is said", async () => {
    const found = await plan(product, options, regime, { minRvc: rvc(90) }, { solver });
    expect(found.choices.map(({ alternative }) => alternative)).toEqual(["late", "current"]);
    expect(found.binding).toContainEqual({ goal: "capacity", costs: "3.00", marginal: null });
  });

  test("a lead time leaves the dearer supplier, whose tooling is spread over two thousand goods", async () => {
    const goals = { minRvc: rvc(90), maxLeadTimeDays: 60 };
    const found = await plan(product, options, regime, goals, { solver });
    expect(found.choices[0]?.alternative).toBe("dear");
    expect(found.cost).toMatchObject({ materials: "130.00", switching: "1.50", compliance: "0.50" });
    expect(found.binding).toContainEqual({ goal: "lead-time", costs: "7.50", marginal: null });
  });

  test("a material inside another moves the value of both", async () => {
    const found = await plan(product, options, regime, { exclude: ["CN"] }, { solver });
    expect(found.changes.map(({ material, to }) => [material, to.value])).toEqual([
      ["panel", "104.00"],
      ["resin", "13.00"],
    ]);
    expect(found.product?.materials[1]?.value).toBe("21.00");
  });

  test("goals that conflict are the fewest: content that only the late supplier gives, and no time to wait", async () => {
    const only: OptionsDocument = {
      ...options,
      options: [{ material: "panel", alternatives: options.options[0]?.alternatives.slice(1, 2) ?? [] }],
    };
    const goals = { minRvc: rvc(90), maxAsia: rvc(80), maxLeadTimeDays: 60 };
    const found = await plan(product, only, regime, goals, { solver });
    expect(found).toMatchObject({ status: "infeasible", conflict: ["min-rvc", "lead-time"], cost: null });
  });

  test("the frontier never gets cheaper as it gets better", async () => {
    const found = await plan(product, options, regime, {}, { solver, frontier: true });
    const { regionalContent = [], asiaShare = [] } = found.frontier ?? {};
    expect(regionalContent.length).toBeGreaterThan(1);
    for (const points of [regionalContent, asiaShare]) {
      const costs = points.map(({ cost }) => Number(typeof cost === "string" ? cost : cost.low));
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    }
    const shares = asiaShare.map((point) => Number(point.asiaShare));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
});
