import type { Percent } from "@coproduce/goods";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type GoalId, type Goals, goalIds } from "../goals.ts";
import { money } from "../model/spread.ts";
import type { AlternativeDocument, OptionsDocument } from "../options/schema.ts";
import {
  costOf,
  type Enumerated,
  everyCombination,
  leastOf,
  meetsContent,
  regimeOf,
  television,
} from "../plan.fixture.ts";
import { plan } from "../plan.ts";
import { alternativesOf, productOf } from "../random-product.fixture.ts";
import { loadSolver } from "../solver/highs.ts";
import type { Solver } from "../solver/program.ts";
import type { Plan } from "./plan-answer.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();
const lanesFrom = (economy: string) => (economy === "CN" || economy === "JP" ? ["panama"] : []);

const terms = fc.record({
  leadTimeDays: fc.constantFrom(10, 50, 90),
  capacity: fc.constantFrom("999", "1000", "2000"),
  via: fc.constantFrom<(string[] | undefined)[]>(undefined, undefined, [], ["panama", "suez"]),
});

const goals: fc.Arbitrary<Goals> = fc.record(
  {
    qualify: fc.constant(true),
    minRvc: fc.constantFrom(30, 50, 65, 80, 95).map((percent) => (percent * 100) as Percent),
    maxAsia: fc.constantFrom(0, 5, 20, 40).map((percent) => (percent * 100) as Percent),
    exclude: fc.constantFrom(["CN"], ["JP", "CN"], ["US"]),
    avoid: fc.constantFrom(["panama"], ["suez"]),
    maxLeadTimeDays: fc.constantFrom(20, 60),
  },
  { requiredKeys: [] },
);

const asked = fc
  .tuple(
    productOf(2, 3),
    fc.array(alternativesOf(2), { minLength: 2, maxLength: 3 }),
    fc.array(terms, { minLength: 6, maxLength: 6 }),
    goals,
  )
  .map(([product, alternatives, more, wanted]) => {
    const options: OptionsDocument = {
      inputDuties: "none",
      volumePerYear: "1000",
      options: product.materials.flatMap(({ id }, at) => {
        const offered = alternatives[at];
        if (offered === undefined) return [];
        const complete = offered.map((each, place): AlternativeDocument => {
          const { via, ...others } = more[2 * at + place] ?? { via: undefined };
          return { ...each, ...others, ...(via === undefined ? {} : { via }) };
        });
        return [{ material: id, split: false, alternatives: complete }];
      }),
    };
    return { product, options, goals: wanted };
  });

/** Whether a combination meets a goal, from what the engine and the documents say of it. */
function meets(each: Enumerated, goal: GoalId, wanted: Goals, { options }: OptionsDocument): boolean {
  const { product, taken } = each;
  const alternatives = product.materials.map(({ id, origin = "" }) => ({
    origin,
    offer: options.find(({ material }) => material === id)?.alternatives.find((a) => a.id === taken.get(id)),
  }));
  if (goal === "qualify") return each.originates;
  const { minRvc, maxAsia } = wanted;
  if (goal === "min-rvc") return minRvc === undefined || meetsContent(each, { minRvc });
  if (goal === "max-asia") return maxAsia === undefined || meetsContent(each, { maxAsia });
  if (goal === "lead-time")
    return alternatives.every(
      ({ offer }) => Number(offer?.leadTimeDays ?? 0) <= (wanted.maxLeadTimeDays ?? 0),
    );
  if (goal === "capacity") return alternatives.every(({ offer }) => Number(offer?.capacity ?? 1000) >= 1000);
  const [kind, which = ""] = goal.split(":");
  return kind === "exclude"
    ? alternatives.every(({ origin }) => origin !== which)
    : alternatives.every(({ origin, offer }) => !(offer?.via ?? lanesFrom(origin)).includes(which));
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  let all: readonly (readonly T[])[] = [[]];
  for (const item of items) all = all.flatMap((some) => [some, [...some, item]]);
  return all;
}

describe("what a plan says of its goals", () => {
  test("is what exhaustive search finds", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ product, options, goals: wanted }) => {
        const all = everyCombination(product, options, regime, { ignoresCapacity: true });
        const under = (ids: readonly GoalId[], easier: Goals = wanted) => {
          const left = all.filter((each) => ids.every((goal) => meets(each, goal, easier, options)));
          return leastOf(left, ids.includes("qualify") ? true : "either");
        };
        const lacks = options.options.some(({ alternatives }) =>
          alternatives.some(({ capacity = "1000" }) => Number(capacity) < 1000),
        );
        const ids = goalIds(wanted, lacks);
        const found = await plan(product, options, regime, wanted, { solver, lanesFrom });
        expect(costOf(found)).toBe(under(ids));
        if (found.status === "infeasible") expectConflict(found, ids, under);
        else {
          expectBinding(found, ids, wanted, under);
          expectNeeded(found, ids, (each, goal) => meets(each, goal, wanted, options), all);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 90_000);

  type Under = (ids: readonly GoalId[], easier?: Goals) => bigint | null;

  /** The goals of the conflict leave nothing, and no fewer goals do. */
  function expectConflict(found: Plan, ids: readonly GoalId[], under: Under): void {
    const { conflict = [], stuck = [] } = found;
    expect(under(conflict)).toBeNull();
    const fewer = subsets(ids).filter(({ length }) => length < conflict.length);
    expect(fewer.filter((some) => under(some) === null)).toEqual([]);
    for (const { alternatives } of stuck) {
      for (const { against } of alternatives) {
        expect(against.length).toBeGreaterThan(0);
        expect(conflict).toEqual(expect.arrayContaining([...against]));
      }
    }
  }

  /** A goal costs what leaving it out saves, and its last point what a point less saves. */
  function expectBinding(found: Plan, ids: readonly GoalId[], wanted: Goals, under: Under): void {
    const cost = costOf(found) ?? 0n;
    for (const goal of ids) {
      const saves = cost - (under(ids.filter((each) => each !== goal)) ?? cost);
      const binding = found.binding.find((each) => each.goal === goal);
      expect(binding === undefined ? 0n : money(binding.costs)).toBe(saves);
      const { minRvc = 0, maxAsia = 0 } = wanted;
      const easier: Goals | null =
        goal === "min-rvc"
          ? { ...wanted, minRvc: (minRvc - 100) as Percent }
          : goal === "max-asia"
            ? { ...wanted, maxAsia: (maxAsia + 100) as Percent }
            : null;
      if (binding === undefined) continue;
      const atMargin = easier === null ? null : cost - (under(ids, easier) ?? cost);
      expect(binding.marginal === null ? null : money(binding.marginal.saves)).toBe(atMargin);
    }
  }

  /** Undoing a change alone misses the goals that it is said to be needed for, and no others. */
  function expectNeeded(
    found: Plan,
    ids: readonly GoalId[],
    holds: (each: Enumerated, goal: GoalId) => boolean,
    all: readonly Enumerated[],
  ): void {
    const chosen = new Map(found.choices.map(({ material, alternative }) => [material, alternative]));
    for (const { material, neededFor } of found.changes) {
      const undone = new Map([...chosen, [material, "current"]]);
      const without = all.find(({ taken }) => [...undone].every(([id, offer]) => taken.get(id) === offer));
      if (without === undefined) throw new Error("the change cannot be undone");
      const missed: (GoalId | "claim")[] = ids.filter((goal) => goal !== "qualify" && !holds(without, goal));
      if (found.claims && !without.originates) missed.push(ids.includes("qualify") ? "qualify" : "claim");
      expect([...neededFor].sort()).toEqual(missed.sort());
    }
  }
});

describe("materials for which goals leave nothing", () => {
  const good = television([
    { id: "panel", hs: "9013.80", hsEdition: 2012, origin: "CN", value: "100.00" },
    { id: "case", hs: "3926.90", hsEdition: 2012, origin: "CN", value: "9.00" },
  ]);
  const from = (id: string, capacity?: string): AlternativeDocument => ({
    id,
    origin: "MX",
    originating: true,
    value: "101.00",
    ...(capacity === undefined ? {} : { capacity }),
  });

  test("each alternative with the goals that it breaks", async () => {
    const options: OptionsDocument = {
      inputDuties: "none",
      volumePerYear: "1000",
      options: [
        {
          material: "panel",
          split: false,
          alternatives: [from("small", "999"), { ...from("late"), leadTimeDays: 90 }],
        },
        { material: "case", alternatives: [from("other")] },
      ],
    };
    const found = await plan(good, options, regime, { exclude: ["CN"], maxLeadTimeDays: 60 }, { solver });
    expect(found.conflict).toEqual(["exclude:CN", "lead-time", "capacity"]);
    expect(found.stuck).toEqual([
      {
        material: "panel",
        alternatives: [
          { alternative: "current", against: ["exclude:CN"] },
          { alternative: "small", against: ["capacity"] },
          { alternative: "late", against: ["lead-time"] },
        ],
      },
    ]);
  });

  test("suppliers that together cannot deliver everything", async () => {
    const options: OptionsDocument = {
      inputDuties: "none",
      volumePerYear: "1000",
      options: [
        {
          material: "panel",
          alternatives: [
            { ...from("one", "600"), volumeBreaks: [{ from: "300", value: "100.50" }] },
            from("two", "399"),
          ],
        },
        { material: "case", alternatives: [from("other")] },
      ],
    };
    const found = await plan(good, options, regime, { exclude: ["CN"] }, { solver });
    expect(found.conflict).toEqual(["exclude:CN", "capacity"]);
    expect(found.stuck).toEqual([
      {
        material: "panel",
        alternatives: [
          { alternative: "current", against: ["exclude:CN"] },
          { alternative: "one", against: ["capacity"] },
          { alternative: "two", against: ["capacity"] },
        ],
      },
    ]);
  });
});

describe("what is in use", () => {
  const panel = { id: "panel", hs: "9013.80", hsEdition: 2012, origin: "CN", value: "100.00" } as const;
  const resin = { id: "resin", hs: "3903.19", hsEdition: 2012, origin: "CN", value: "12.00" } as const;
  const dye = { id: "dye", hs: "3206.19", hsEdition: 2012, origin: "JP", value: "2.00" } as const;
  const cover = {
    id: "cover",
    hs: "3926.90",
    hsEdition: 2012,
    origin: "MX",
    value: "20.00",
    selfProduced: true,
  } as const;
  const good = television([panel, { ...cover, materials: [resin, dye] }]);
  const regional = { id: "regional", origin: "MX", originating: true } as const;

  test("and cannot be had on the date is what the good is made of now, and no choice", async () => {
    const ended = { id: "current", origin: "CN", value: "100.00", freight: "1.00", until: "2026-05-31" };
    const other = { ...regional, value: "130.00" };
    const options = (...alternatives: AlternativeDocument[]): OptionsDocument => ({
      inputDuties: "none",
      options: [{ material: "panel", alternatives }],
    });
    const found = await plan(good, options(ended, other), regime, {}, { solver });
    expect(found.before.cost).toMatchObject({ materials: "120.00", freight: "1.00" });
    expect(found.choices).toMatchObject([{ alternative: "regional" }]);
    expect(found.changes).toMatchObject([{ costs: "29.00" }]);
    const nothing = await plan(good, options(ended), regime, {}, { solver });
    expect(nothing).toMatchObject({ status: "infeasible", conflict: [], product: null });
    const lastDay = await plan(good, options(ended), regimeOf("2026-05-31"), {}, { solver });
    expect(lastDay).toMatchObject({ status: "optimal", changes: [] });
  });

  test("and has prices by quantity costs what the whole quantity costs", async () => {
    const options: OptionsDocument = {
      inputDuties: "none",
      volumePerYear: "1000",
      options: [
        {
          material: "panel",
          split: true,
          alternatives: [
            {
              id: "current",
              origin: "CN",
              value: "100.00",
              // In no order: from the last that is reached counts.
              volumeBreaks: [
                { from: "1000", value: "90.00" },
                { from: "999.99", value: "95.00" },
              ],
            },
          ],
        },
      ],
    };
    const found = await plan(good, options, regime, {}, { solver });
    expect(found.before.cost.materials).toBe("110.00");
    expect(found).toMatchObject({ cost: { materials: "110.00" }, changes: [] });
  });

  test("stays for the others where one of two changes inside a material is undone", async () => {
    const options: OptionsDocument = {
      inputDuties: "none",
      options: [
        { material: "resin", alternatives: [{ ...regional, value: "13.00" }] },
        { material: "dye", alternatives: [{ ...regional, value: "2.50", leadTimeDays: 20 }] },
      ],
    };
    const goals: Goals = { exclude: ["CN", "JP"], avoid: ["malacca"], maxLeadTimeDays: 20 };
    const only: OptionsDocument["options"] = [
      { material: "panel", alternatives: [{ ...regional, value: "101" }] },
    ];
    const asked = { ...options, options: [...options.options, ...only] };
    const lanes = (economy: string) => (economy === "JP" ? ["malacca"] : []);
    const found = await plan(good, asked, regime, goals, { solver, lanesFrom: lanes });
    expect(found.changes.map(({ material, neededFor }) => [material, neededFor])).toEqual([
      ["panel", ["exclude:CN"]],
      ["resin", ["exclude:CN"]],
      ["dye", ["exclude:JP", "avoid:malacca"]],
    ]);
    const late = await plan(
      good,
      asked,
      regime,
      { ...goals, maxLeadTimeDays: 19 },
      { solver, lanesFrom: lanes },
    );
    expect(late.conflict).toEqual(["exclude:JP", "lead-time"]);
  });
});
