import { formatMoney, type Money, type ProductDocument } from "@coproduce/goods";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "./answer/plan-answer.ts";
import type { OptionsDocument } from "./options/schema.ts";
import { everyCombination, regimeOf } from "./plan.fixture.ts";
import { plan } from "./plan.ts";
import { loadSolver } from "./solver/highs.ts";
import type { Solver } from "./solver/program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();
const cents = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((amount) => formatMoney((BigInt(amount) * 10_000n) as Money));
const codes = [
  "8415.90",
  "8414.30",
  "8418.99",
  "8501.40",
  "7411.10",
  "8537.10",
  "8507.60",
  "8529.90",
  "3926.90",
  "9401.99",
];
const goods = [
  "8415.10",
  "8418.50",
  "8528.72",
  "8507.60",
  "8467.21",
  "9401.39",
  "8537.10",
  "8544.30",
  "9503.00",
  "3926.90",
];

const standing = fc.constantFrom(
  { origin: "CN" },
  { origin: "JP" },
  { origin: "MX", originating: true },
  { origin: "US", originating: true },
  { origin: "US", originating: false },
  { origin: "MX" },
);

const materialOf = (id: string) =>
  fc
    .tuple(
      fc.constantFrom(...codes),
      standing,
      cents(100, 6000),
      fc.constantFrom("material", "material", "accessory"),
    )
    .map(([hs, where, value, role]) => ({ id, hs, hsEdition: 2012, value, role, ...where }) as const);

const alternativesOf = fc
  .array(fc.tuple(standing, cents(100, 7000), cents(0, 300)), { minLength: 1, maxLength: 2 })
  .map((all) => all.map(([where, value, freight], at) => ({ id: `a${at}`, value, freight, ...where })));

const problem = fc
  .tuple(
    fc.constantFrom(...goods),
    fc
      .integer({ min: 2, max: 5 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => materialOf(`m${at}`)))),
    fc.array(alternativesOf, { minLength: 2, maxLength: 3 }),
    cents(8000, 16000),
    fc.option(cents(500, 3000), { nil: undefined }),
  )
  .map(([hs, materials, alternatives, transactionValue, otherProduct]) => {
    const product = {
      id: "good",
      hs,
      hsEdition: 2012,
      producedIn: "MX",
      importInto: "US",
      currency: "USD",
      use: ["other"],
      transactionValue,
      ...(otherProduct === undefined ? {} : { costs: { otherProduct } }),
      materials,
    } as unknown as ProductDocument;
    const options: OptionsDocument = {
      options: materials.flatMap(({ id }, at) => {
        const offered = alternatives[at];
        return offered === undefined ? [] : [{ material: id, alternatives: offered }];
      }),
      inputDuties: "none",
    };
    return { product, options };
  });

/** As far as the cost is known: duties on metals stay open. */
const known = ({ cost }: Plan) => (typeof cost?.total === "object" ? cost.total.low : cost?.total);

const least = (amounts: readonly bigint[]) => amounts.reduce((a, b) => (a < b ? a : b));

describe("the plan costs what exhaustive search finds", () => {
  test("on 200 random products, whether it has to qualify or not", async () => {
    await fc.assert(
      fc.asyncProperty(problem, async ({ product, options }) => {
        const all = everyCombination(product, options, regime);
        const qualifying = all.filter(({ originates }) => originates);
        const free = await plan(product, options, regime, {}, { solver });
        const best = least([...all.map((each) => each.unclaimed), ...qualifying.map((each) => each.claimed)]);
        expect(known(free)).toBe(formatMoney(best as Money));
        expect(free.status).toBe("optimal");
        const bound = await plan(product, options, regime, { qualify: true }, { solver });
        if (qualifying.length === 0) {
          expect(bound.status).toBe("infeasible");
          expect(bound.conflict).toEqual(["qualify"]);
          return;
        }
        expect(known(bound)).toBe(formatMoney(least(qualifying.map((each) => each.claimed)) as Money));
        expect(bound.status).toBe("optimal");
        expect(bound.origin?.asDocumented).toBe("originating");
      }),
      { numRuns: 200, endOnFailure: true },
    );
  }, 240_000);
});
