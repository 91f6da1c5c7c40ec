import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Percent } from "@coproduce/goods";
import { applyScenario, parseScenario } from "@coproduce/law";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { AcrossPlan } from "../answer/plan-answer.ts";
import { money } from "../model/spread.ts";
import { costOf, type Enumerated, everyCombination, law, regimeOf } from "../plan.fixture.ts";
import { type PlannedCase, plan } from "../plan.ts";
import { cents, problem } from "../random-product.fixture.ts";
import { loadSolver } from "../solver/highs.ts";
import type { Solver } from "../solver/program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const folder = join(import.meta.dirname, "../../../../examples/scenarios");

function scenarioOf(id: string, text: string) {
  const parsed = parseScenario({ path: `${id}.yaml`, text, hash: "" }, law);
  if (parsed.kind !== "scenario") throw new Error(`${id} is no scenario`);
  return regimeOf("2026-06-01", "US", applyScenario(law, parsed.scenario));
}

const example = (id: string) => scenarioOf(id, readFileSync(join(folder, `${id}.yaml`), "utf8"));

const regimes = {
  now: regimeOf(),
  "regional-content-75": example("regional-content-75"),
  "smaller-tolerance": example("smaller-tolerance"),
  "reciprocal-restored": example("reciprocal-restored"),
  "usmca-exempt-from-232": example("usmca-exempt-from-232"),
};

type CaseId = keyof typeof regimes;

const caseOf = (id: CaseId, percent: number): PlannedCase => ({
  id,
  probability: (percent * 100) as Percent,
  regime: regimes[id],
  inputRegimes: [],
});

const uncertain = fc
  .tuple(
    problem,
    fc.shuffledSubarray(Object.keys(regimes) as CaseId[], { minLength: 2, maxLength: 3 }),
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 1, max: 49 }),
    cents(0, 2500),
    cents(0, 900),
  )
  .map(([{ product, options }, ids, one, other, complianceCostPerYear, switchingCost]) => {
    const odds = ids.length === 2 ? [one, 100 - one] : [one, other, 100 - one - other];
    const switched = options.options.map((each) => ({
      ...each,
      alternatives: each.alternatives.map((alternative) => ({ ...alternative, switchingCost })),
    }));
    const terms = { ...options, options: switched, volumePerYear: "1", complianceCostPerYear };
    return { product, options: terms, cases: ids.map((id, at) => caseOf(id, odds[at] ?? 0)) };
  });

const least = (amounts: readonly bigint[]) => amounts.reduce((a, b) => (a < b ? a : b));
const most = (amounts: readonly bigint[]) => amounts.reduce((a, b) => (a > b ? a : b));

/** What a good costs in a case: it claims where it may and that is the cheaper, or where it is asked to. */
function costIn({ originates, claimed, unclaimed }: Enumerated, qualify: boolean): bigint | null {
  if (qualify) return originates ? claimed : null;
  return originates ? least([claimed, unclaimed]) : unclaimed;
}

/** Every combination with its cost in each case; those that do not qualify in all of them are left out. */
function costsOf(
  found: readonly (readonly Enumerated[])[],
  qualify: boolean,
): readonly (readonly bigint[])[] {
  const [first = []] = found;
  return first.flatMap((_, at) => {
    const costs = found.map((inCase) => costIn(inCase[at] as Enumerated, qualify));
    return costs.every((cost) => cost !== null) ? [costs] : [];
  });
}

const mean = (amounts: readonly bigint[], cases: readonly PlannedCase[]) =>
  amounts.reduce((sum, amount, at) => sum + amount * BigInt(cases[at]?.probability ?? 0), 0n);
const rounded = (scaled: bigint) => (scaled + 5000n) / 10_000n;

describe("several regimes at once", () => {
  test("cost what exhaustive search finds, on average and at worst", async () => {
    await fc.assert(
      fc.asyncProperty(uncertain, fc.boolean(), async ({ product, options, cases }, qualify) => {
        const found = await plan(product, options, regimes.now, { qualify }, { solver, cases });
        const { across } = found;
        const each = cases.map(({ regime }) => everyCombination(product, options, regime));
        const best = each.map((inCase) => {
          const costs = inCase.flatMap((one) => costIn(one, qualify) ?? []);
          return costs.length === 0 ? null : least(costs);
        });
        expect(across?.cases.map((one) => one.best && money(one.best))).toEqual(best);
        const all = costsOf(each, qualify);
        if (all.length === 0) {
          expect(across).toMatchObject({ expected: null, minimumRegret: null, valueOfCertainty: null });
          return;
        }
        const known = best.map((cost) => cost ?? 0n);
        const regretOf = (costs: readonly bigint[]) =>
          most(costs.map((cost, at) => cost - (known[at] ?? 0n)));
        const { expected, minimumRegret } = across ?? {};
        if (expected == null || minimumRegret == null) throw new Error("there is a plan for all cases");
        const expectedCost = least(all.map((costs) => mean(costs, cases)));
        expect(money(expected.expectedCost)).toBe(rounded(expectedCost));
        expect(money(minimumRegret.greatestRegret)).toBe(least(all.map(regretOf)));
        expect(money(minimumRegret.greatestRegret)).toBeLessThanOrEqual(money(expected.greatestRegret));
        expect(money(expected.expectedCost)).toBeLessThanOrEqual(money(minimumRegret.expectedCost));
        const certainty = rounded(expectedCost) - rounded(mean(known, cases));
        expect(money(across?.valueOfCertainty ?? "")).toBe(certainty);
        expect(certainty).toBeGreaterThanOrEqual(0n);
        for (const answer of [expected, minimumRegret]) expectClaims(answer, each, qualify);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 90_000);

  /** In each case the same choices, at what they cost there with the claim that is the cheaper. */
  function expectClaims(
    answer: AcrossPlan,
    each: readonly (readonly Enumerated[])[],
    qualify: boolean,
  ): void {
    for (const [at, { cost }] of answer.inCase.entries()) {
      const same = (each[at] ?? []).find(({ taken }) =>
        answer.choices.every(({ material, alternative }) => taken.get(material) === alternative),
      );
      if (same === undefined) throw new Error("the choices are none of those that there are");
      expect(money(cost)).toBe(costIn(same, qualify));
    }
  }

  test("a single one is the plan itself, and knowing it is worth nothing", async () => {
    await fc.assert(
      fc.asyncProperty(problem, async ({ product, options }) => {
        const cases = [caseOf("now", 100)];
        const found = await plan(product, options, regimes.now, {}, { solver, cases });
        const { expected, minimumRegret, valueOfCertainty } = found.across ?? {};
        expect(money(expected?.expectedCost ?? "")).toBe(costOf(found));
        expect(valueOfCertainty).toBe("0.00");
        expect(minimumRegret?.greatestRegret).toBe("0.00");
        expect(minimumRegret?.expectedCost).toBe(expected?.expectedCost);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 60_000);
});
