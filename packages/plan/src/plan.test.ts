import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { costOf, everyCombination, leastOf, regimeOf } from "./plan.fixture.ts";
import { plan } from "./plan.ts";
import { problem } from "./random-product.fixture.ts";
import { loadSolver } from "./solver/highs.ts";
import type { Solver } from "./solver/program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();

describe("the plan costs what exhaustive search finds", () => {
  test("on 200 random products, whether it has to qualify or not", async () => {
    await fc.assert(
      fc.asyncProperty(problem, async ({ product, options }) => {
        const all = everyCombination(product, options, regime);
        const free = await plan(product, options, regime, {}, { solver });
        expect(costOf(free)).toBe(leastOf(all));
        expect(free.status).toBe("optimal");
        const bound = await plan(product, options, regime, { qualify: true }, { solver });
        expect(costOf(bound)).toBe(leastOf(all, true));
        if (bound.status === "infeasible") {
          expect(bound.conflict).toEqual(["qualify"]);
          return;
        }
        expect(bound.status).toBe("optimal");
        expect(bound.origin?.asDocumented).toBe("originating");
      }),
      { numRuns: 200, endOnFailure: true },
    );
  }, 240_000);
});
