import type { ProductDocument } from "@coproduce/goods";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { OptionsDocument } from "../options/schema.ts";
import { costOf, everyCombination, leastOf, regimeOf } from "../plan.fixture.ts";
import { plan } from "../plan.ts";
import { alternativesOf, productOf } from "../random-product.fixture.ts";
import { loadSolver } from "../solver/highs.ts";
import type { Solver } from "../solver/program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();
const inputRegime = regimeOf("2026-06-01", "MX");
const settings = () => ({ solver, inputRegimes: [inputRegime] });

/**
 * A toy (9503.00) for 150.00 that pays 10 percent into the United States without the preference, and nothing
 * with it. Its closures are Chinese and pay 15 percent into Mexico (3923.50.01).
 */
function toy(closures: string): ProductDocument {
  return {
    id: "toy",
    hs: "9503.00",
    hsEdition: 2012,
    producedIn: "MX",
    importInto: "US",
    currency: "USD",
    use: ["other"],
    transactionValue: "150.00",
    materials: [{ id: "closures", hs: "3923.50.01", hsEdition: 2022, origin: "CN", value: closures }],
  };
}

/** The closures as they are, under a program or none, and what claiming the preference costs one good. */
function terms(closures: string, compliance: string, program?: string): OptionsDocument {
  const current = {
    id: "current",
    origin: "CN",
    value: closures,
    hs: "3923.50.01",
    hsEdition: 2022,
  } as const;
  return {
    volumePerYear: "1",
    complianceCostPerYear: compliance,
    options: [
      {
        material: "closures",
        alternatives: [{ ...current, ...(program === undefined ? {} : { program }) }],
      },
    ],
  };
}

// USMCA art. 2.5(1) and (2): no refund, waiver or reduction of the duty owed on a good used as a material of
// one that is exported to another Party, beyond the lesser of that duty and the duty paid there.
describe("the lesser of the duty on inputs and that on the good", () => {
  test.each(["immex", "IMMEX", "drawback", "FTZ"])(
    "by %s nothing is waived where the good enters free",
    async (program) => {
      const found = await plan(toy("40.00"), terms("40.00", "0", program), regime, {}, settings());
      expect(found.claims).toBe(true);
      expect(found.cost).toMatchObject({
        inputDuty: "6.00",
        waived: "0.00",
        finishedDuty: "0.00",
        total: "46.00",
      });
    },
  );

  test.each([
    ["below the duty of the good: all of it is waived", "40.00", "0.00", "6.00", "55.00"],
    ["equal to it: all of it is waived", "100.00", "0.00", "15.00", "115.00"],
    ["above it by a cent: the cent is owed", "100.07", "0.01", "15.00", "115.08"],
    ["above it: the difference is owed", "120.00", "3.00", "15.00", "138.00"],
  ])(
    "where the preference is not claimed and the input duty is %s",
    async (_, closures, inputDuty, waived, total) => {
      const found = await plan(toy(closures), terms(closures, "1000", "immex"), regime, {}, settings());
      expect(found.claims).toBe(false);
      expect(found.cost).toMatchObject({ inputDuty, waived, finishedDuty: "15.00", total });
    },
  );

  test("a program makes paying the duty the cheaper: nine are saved by the claim, not fifteen", async () => {
    const without = await plan(toy("40.00"), terms("40.00", "10"), regime, {}, settings());
    expect(without).toMatchObject({
      claims: true,
      cost: { total: "56.00", inputDuty: "6.00", waived: "0.00" },
    });
    const under = await plan(toy("40.00"), terms("40.00", "10", "immex"), regime, {}, settings());
    expect(under).toMatchObject({
      claims: false,
      cost: { total: "55.00", inputDuty: "0.00", waived: "6.00" },
    });
    const cheaper = await plan(toy("40.00"), terms("40.00", "8.99", "immex"), regime, {}, settings());
    expect(cheaper).toMatchObject({ claims: true, cost: { total: "54.99" } });
    // There is no one duty from which complying is the cheaper: what is waived moves with it.
    expect(cheaper.breakEven).toMatchObject({ duty: null, compliance: "9.00" });
  });

  test("does not concern goods that stay, nor a rate that PROSEC lowers", async () => {
    const lowered = await plan(toy("40.00"), terms("40.00", "0", "prosec"), regime, {}, settings());
    expect(lowered.cost?.inputDuty).toEqual({ low: "0.00", high: "6.00" });
    const stays = { ...toy("40.00"), importInto: "MX" as const };
    const found = await plan(stays, terms("40.00", "0", "immex"), inputRegime, {}, settings());
    expect(found.cost).toMatchObject({ inputDuty: "6.00", waived: "0.00", finishedDuty: "0.00" });
  });
});

const programs = fc.constantFrom("immex", undefined);
const inputs = ["3923.50.01", "3903.19.99", "3923.50.01"];

const exported = fc
  .tuple(
    productOf(2, 3),
    alternativesOf(2),
    alternativesOf(2),
    fc.array(programs, { minLength: 6, maxLength: 6 }),
    fc.constantFrom("9503.00", "8415.10", "8537.10", "8544.30", "8528.72"),
  )
  .map(([drawn, first, second, under, hs]) => {
    const materials = drawn.materials.map((each, at) => ({ ...each, hs: inputs[at] ?? "3923.50.01" }));
    const options: OptionsDocument = {
      volumePerYear: "1",
      complianceCostPerYear: "3.00",
      options: [first, second].map((alternatives, place) => ({
        material: `m${place}`,
        alternatives: alternatives.map((each, at) => {
          const program = under[2 * place + at];
          return program === undefined ? each : { ...each, program };
        }),
      })),
    };
    return { product: { ...drawn, hs, materials }, options };
  });

describe("programs on random products whose own duty may be a range", () => {
  test("cost what exhaustive search finds", async () => {
    await fc.assert(
      fc.asyncProperty(exported, async ({ product, options }) => {
        const all = everyCombination(product, options, regime, { inputRegime });
        const found = await plan(product, options, regime, {}, settings());
        expect(costOf(found)).toBe(leastOf(all));
        expect(found.status).toBe("optimal");
        const bound = await plan(product, options, regime, { qualify: true }, settings());
        expect(costOf(bound)).toBe(leastOf(all, true));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);
});
