import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { OptionsDocument } from "../options/schema.ts";
import { costOf, everyCombination, leastOf, regimeOf } from "../plan.fixture.ts";
import { plan } from "../plan.ts";
import { cents, problem } from "../random-product.fixture.ts";
import { loadSolver } from "../solver/highs.ts";
import type { Solver } from "../solver/program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();

const places = fc
  .tuple(
    problem,
    fc.subarray(["US", "CA", "CN", "VN"], { minLength: 1, maxLength: 2 }),
    cents(0, 3000),
    cents(0, 500),
  )
  .map(([{ product, options }, economies, cost, switchingCost]) => {
    const assembly = economies.map((producedIn, at) => ({
      id: `in-${producedIn}`,
      producedIn,
      ...(at === 0 ? { cost } : { switchingCost }),
    }));
    const more: OptionsDocument = { ...options, assembly, volumePerYear: "2", horizonYears: "2.5" };
    return { product: { ...product, customsOrigin: "MX" }, options: more };
  });

describe("a place of assembly", () => {
  test("is chosen as exhaustive search finds, with the duty and the origin of the good that is made there", async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ product, options }) => {
        // The customs origin of the document is that of the present place.
        const { customsOrigin: _, ...anywhere } = product;
        const all = everyCombination(anywhere, options, regime);
        for (const qualify of [false, true]) {
          const found = await plan(product, options, regime, { qualify }, { solver });
          expect(costOf(found)).toBe(leastOf(all, qualify ? true : "either"));
          if (found.product === null) continue;
          expect(found.status).toBe("optimal");
          const place = (options.assembly ?? []).find(({ id }) => id === found.assembly);
          expect(found.product.producedIn).toBe(place?.producedIn ?? "MX");
        }
      }),
      { numRuns: 18, endOnFailure: true },
    );
  }, 60_000);

  test("where the good is sold: no duty on it", async () => {
    const product = {
      id: "wires",
      hs: "8544.30",
      hsEdition: 2012,
      producedIn: "MX",
      importInto: "US",
      currency: "USD",
      use: ["other"],
      transactionValue: "100.00",
      materials: [{ id: "wire", hs: "8544.30", hsEdition: 2012, origin: "CN", value: "60.00" }],
    } as const;
    const options: OptionsDocument = {
      inputDuties: "none",
      options: [],
      assembly: [{ id: "texas", producedIn: "US", cost: "29.99" }],
    };
    const found = await plan(
      { ...product, materials: [...product.materials], use: ["other"] },
      options,
      regime,
      {},
      { solver },
    );
    // Into the United States from Mexico it pays 30 percent: 5 of the tariff and 25 of section 232.
    expect(found).toMatchObject({ assembly: "texas", cost: { finishedDuty: "0.00", total: "89.99" } });
    expect(found.before.cost).toMatchObject({ finishedDuty: "30.00", total: "90.00" });
  });
});
