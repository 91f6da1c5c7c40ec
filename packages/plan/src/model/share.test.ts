import { assess } from "@coproduce/assess";
import type { Money, Percent, ProductDocument } from "@coproduce/goods";
import { formatMoney } from "@coproduce/goods";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../answer/plan-answer.ts";
import type { Goals } from "../goals.ts";
import type { AlternativeDocument, OptionsDocument } from "../options/schema.ts";
import { costOf, everyCombination, leastOf, meetsContent, regimeOf, television } from "../plan.fixture.ts";
import { plan } from "../plan.ts";
import { cents, productOf, standing } from "../random-product.fixture.ts";
import { loadSolver } from "../solver/highs.ts";
import type { Solver } from "../solver/program.ts";
import { money } from "./spread.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();
const volume = 1000;
const quarters = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((count) => String((volume * count) / 4));

/** A supplier with a capacity, a minimum order and prices by quantity, or without some of them. */
const supplier = (id: string): fc.Arbitrary<AlternativeDocument> =>
  fc
    .record({
      standing,
      value: cents(100, 7000),
      freight: fc.option(cents(0, 300), { nil: undefined }),
      capacity: fc.option(quarters(2, 4), { nil: undefined }),
      minimumOrder: fc.option(quarters(1, 2), { nil: undefined }),
      switchingCost: fc.option(cents(100, 100_000), { nil: undefined }),
      volumeBreaks: fc.option(
        fc.uniqueArray(fc.record({ from: quarters(1, 4), value: cents(100, 7000) }), {
          selector: ({ from }) => from,
          maxLength: 2,
        }),
        { nil: undefined },
      ),
    })
    .map(({ standing: where, ...terms }) => ({ id, ...where, ...stated(terms) }));

function stated<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const shared = fc
  .tuple(productOf(2, 3), supplier("a0"), supplier("a1"), supplier("b0"))
  .map(([product, a0, a1, b0]) => {
    const options: OptionsDocument = {
      options: [
        { material: "m0", split: true, alternatives: [a0, a1] },
        { material: "m1", split: true, alternatives: [b0] },
      ],
      volumePerYear: String(volume),
      inputDuties: "none",
    };
    return { product, options };
  });

const wanted: fc.Arbitrary<Goals> = fc.record(
  {
    minRvc: fc.constantFrom(40, 60, 75).map((percent) => (percent * 100) as Percent),
    maxAsia: fc.constantFrom(10, 25).map((percent) => (percent * 100) as Percent),
  },
  { requiredKeys: [] },
);

const reach = (text: string) => Math.round(Number(text) * 100);

/** What the answer itself shows has to add up, whatever was chosen. */
function expectCoherent(found: Plan, product: ProductDocument, { options }: OptionsDocument): void {
  const { cost, choices } = found;
  if (cost === null || found.product === null) throw new Error("there is a plan");
  const sum = [cost.materials, cost.assembly, cost.freight, cost.switching, cost.compliance].reduce(
    (total, each) => total + money(each),
    0n,
  );
  const low = (amount: typeof cost.total) => money(typeof amount === "string" ? amount : amount.low);
  expect(low(cost.total)).toBe(sum + low(cost.inputDuty) + low(cost.finishedDuty));
  const worth = found.product.materials.reduce((total, { value }) => total + money(value), 0n);
  expect(formatMoney(worth as Money)).toBe(cost.materials);
  for (const { material, alternatives } of options) {
    const taken = choices.filter((choice) => choice.material === material);
    expect(taken.reduce((total, { share }) => total + reach(share), 0)).toBe(10_000);
    // Never two prices of one supplier.
    expect(new Set(taken.map(({ alternative }) => alternative)).size).toBe(taken.length);
    const lines = found.product.materials.filter(({ id }) => id.split("~")[0] === material);
    const present = product.materials.find(({ id }) => id === material);
    expect(lines).toHaveLength(taken.length);
    for (const [at, { alternative, share }] of taken.entries()) {
      const offer = alternatives.find(({ id }) => id === alternative);
      const goods = (Number(share) * volume) / 100;
      expect(goods).toBeLessThanOrEqual(Number(offer?.capacity ?? volume));
      expect(goods).toBeGreaterThanOrEqual(Number(offer?.minimumOrder ?? 0));
      const reached = (offer?.volumeBreaks ?? [])
        .filter(({ from }) => Number(from) <= goods)
        .sort((one, other) => Number(other.from) - Number(one.from));
      const price = money(reached[0]?.value ?? offer?.value ?? present?.value ?? "");
      expect(money(lines[at]?.value ?? "")).toBe((price * BigInt(reach(share))) / 10_000n);
    }
  }
}

describe("suppliers share a material", () => {
  test("never dearer than the best division in quarters, and as claimed", async () => {
    await fc.assert(
      fc.asyncProperty(shared, wanted, async ({ product, options }, goals) => {
        const search = { step: 25, isSplit: (id: string) => id === "m0" || id === "m1" };
        const all = everyCombination(product, options, regime, search).filter((each) =>
          meetsContent(each, goals),
        );
        for (const qualify of [false, true]) {
          const found = await plan(product, options, regime, { ...goals, qualify }, { solver });
          const best = leastOf(all, qualify ? true : "either");
          if (best !== null) expect(found.status).not.toBe("infeasible");
          if (found.product === null) continue;
          const cost = costOf(found) ?? 0n;
          if (found.proof.rejected === 0) expect(found.status).toBe("optimal");
          // Where the engine refused choices that no limit forbids, others of their shares are left as the gap.
          const open = (cost * BigInt(Math.round(Number(found.gap) * 1e4))) / 1_000_000n;
          if (best !== null) expect(Number(cost - open)).toBeLessThanOrEqual(Number(best));
          expectCoherent(found, product, options);
          const { origin } = assess(found.product, regime);
          if (found.claims) expect(origin.asDocumented).toBe("originating");
          const [again] = everyCombination(found.product, { options: [] }, regime);
          expect(again !== undefined && meetsContent(again, goals)).toBe(true);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});

test("shares that the engine refuses are no proof that there are none", async () => {
  // 9401.39 is no code of HS 2012: no rule is found by it, and no limit says so.
  const product: ProductDocument = {
    id: "seat",
    hs: "9401.39",
    hsEdition: 2012,
    producedIn: "MX",
    importInto: "US",
    currency: "USD",
    use: ["other"],
    transactionValue: "100.00",
    materials: [{ id: "base", hs: "9401.99", hsEdition: 2012, origin: "CN", value: "50.00" }],
  };
  const options: OptionsDocument = {
    inputDuties: "none",
    volumePerYear: "1000",
    options: [
      { material: "base", split: true, alternatives: [{ id: "other", origin: "JP", value: "51.00" }] },
    ],
  };
  const found = await plan(product, options, regime, { qualify: true }, { solver });
  expect(found.proof.rejected).toBeGreaterThan(0);
  expect(found).toMatchObject({ status: "unknown", cost: null, product: null });
});

test("a supplier whose minimum order is more than the volume delivers nothing, alone or beside others", async () => {
  const product = television([
    { id: "panel", hs: "9013.80", hsEdition: 2012, origin: "CN", value: "100.00" },
  ]);
  const offering = (minimumOrder: string): OptionsDocument => ({
    inputDuties: "none",
    volumePerYear: "1000",
    options: [
      {
        material: "panel",
        split: true,
        alternatives: [{ id: "big", origin: "MX", value: "90.00", minimumOrder }],
      },
    ],
  });
  const goals: Goals = { exclude: ["CN"] };
  const fits = await plan(product, offering("1000"), regime, goals, { solver });
  expect(fits).toMatchObject({ status: "optimal", choices: [{ alternative: "big", share: "100" }] });
  const beyond = await plan(product, offering("1000.000001"), regime, goals, { solver });
  expect(beyond).toMatchObject({ status: "infeasible", conflict: ["exclude:CN", "capacity"] });
  const kept = await plan(product, offering("1000.000001"), regime, {}, { solver });
  expect(kept).toMatchObject({ status: "optimal", changes: [] });
});
