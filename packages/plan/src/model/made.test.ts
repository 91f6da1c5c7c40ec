import { formatMoney, type MaterialDocument, type Money, type ProductDocument } from "@coproduce/goods";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { AlternativeDocument, OptionsDocument } from "../options/schema.ts";
import { costOf, everyCombination, leastOf, regimeOf } from "../plan.fixture.ts";
import { plan } from "../plan.ts";
import { alternativesOf, cents, productOf, standing } from "../random-product.fixture.ts";
import { loadSolver } from "../solver/highs.ts";
import type { Solver } from "../solver/program.ts";
import { money } from "./spread.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const regime = regimeOf();
const text = (amount: bigint) => formatMoney(amount as Money);

/** What is in a cover that the producer makes, and what a motor takes that he could make. */
const inside = (id: string, hs: string) =>
  fc
    .tuple(standing, cents(100, 2000))
    .map(([where, value]) => ({ id, hs, hsEdition: 2012, value, ...where }) as const);

const made = fc
  .tuple(
    productOf(1, 2),
    fc.tuple(inside("resin", "3903.19"), inside("dye", "3206.19"), inside("wire", "8544.49")),
    fc.tuple(alternativesOf(1), alternativesOf(1), alternativesOf(2)),
    fc.tuple(cents(0, 900), cents(0, 900)),
  )
  .map(([drawn, [resin, dye, wire], [forResin, forDye, forTop], [labor, other]]) => {
    const materials: readonly MaterialDocument[] = [resin, dye];
    const cover: MaterialDocument = {
      id: "cover",
      hs: "3926.90",
      hsEdition: 2012,
      origin: "MX",
      value: "45.00",
      selfProduced: true,
      materials: [...materials],
    };
    const make: AlternativeDocument = { id: "make", origin: "MX", make: { materials: [wire], labor, other } };
    const [top] = drawn.materials;
    const options: OptionsDocument = {
      inputDuties: "none",
      options: [
        { material: "resin", alternatives: forResin },
        { material: "dye", alternatives: forDye },
        { material: top?.id ?? "", alternatives: [...forTop, make] },
      ],
    };
    return {
      product: { ...drawn, materials: [...drawn.materials, cover] },
      cover,
      options,
      wire,
      labor,
      other,
    };
  });

/** The documents of a material with each of its alternatives, by hand: bought, the rest as it was. */
function variantsOf(material: MaterialDocument, alternatives: readonly AlternativeDocument[]) {
  const { originating: _, origin: __, ...same } = material;
  return [
    { document: material, freight: 0n },
    ...alternatives.map(({ origin, originating, value = "", freight = "0" }) => ({
      document: { ...same, origin, value, ...(originating === undefined ? {} : { originating }) },
      freight: money(freight),
    })),
  ];
}

describe("what the producer makes himself", () => {
  test("costs what exhaustive search finds, with everything inside it and what he could make", async () => {
    await fc.assert(
      fc.asyncProperty(made, async ({ product, cover, options, wire, labor, other }) => {
        const [resin, dye] = cover.materials ?? [];
        const [forResin, forDye, forTop] = options.options;
        const [top, ...others] = product.materials.filter(({ id }) => id !== "cover");
        if (resin === undefined || dye === undefined || top === undefined)
          throw new Error("there are materials");
        const costs = { true: [] as bigint[], either: [] as bigint[] };
        const bought = variantsOf(
          top,
          (forTop?.alternatives ?? []).filter(({ id }) => id !== "make"),
        );
        const { originating: _, origin: __, ...same } = top;
        const inPlant: MaterialDocument = {
          ...same,
          origin: "MX",
          value: text(money(wire.value) + money(labor) + money(other)),
          selfProduced: true,
          costs: { otherProduct: text(money(labor) + money(other)) },
          materials: [wire],
        };
        for (const first of [...bought, { document: inPlant, freight: 0n }]) {
          for (const second of variantsOf(resin, forResin?.alternatives ?? [])) {
            for (const third of variantsOf(dye, forDye?.alternatives ?? [])) {
              const moved =
                money(second.document.value) +
                money(third.document.value) -
                money(resin.value) -
                money(dye.value);
              const value = text(money(cover.value) + moved);
              const made = { ...cover, value, materials: [second.document, third.document] };
              const materials = [first.document, ...others, made];
              const one = everyCombination({ ...product, materials }, { options: [] }, regime);
              const freight = first.freight + second.freight + third.freight;
              for (const claims of ["either", true] as const) {
                const cost = leastOf(one, claims);
                if (cost !== null) costs[`${claims}`].push(cost + freight);
              }
            }
          }
        }
        for (const qualify of [false, true]) {
          const found = await plan(product, options, regime, { qualify }, { solver });
          const all = costs[qualify ? "true" : "either"];
          expect(costOf(found)).toBe(all.length === 0 ? null : all.reduce((a, b) => (a < b ? a : b)));
          if (found.product !== null) expect(found.status).toBe("optimal");
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 60_000);

  const motor = { id: "motor", hs: "8501.40", hsEdition: 2012, origin: "CN", value: "40.00" } as const;
  const drill: ProductDocument = {
    id: "drill",
    hs: "8467.21",
    hsEdition: 2012,
    producedIn: "MX",
    importInto: "US",
    currency: "USD",
    use: ["other"],
    transactionValue: "100.00",
    materials: [motor],
  };
  const closures = {
    id: "closures",
    hs: "3923.50.01",
    hsEdition: 2022,
    origin: "CN",
    value: "20.00",
  } as const;
  const offers = (...alternatives: AlternativeDocument[]): OptionsDocument => ({
    options: [{ material: "motor", alternatives }],
  });
  const make: AlternativeDocument = {
    id: "make",
    origin: "MX",
    make: { materials: [closures], labor: "10.00", other: "5.50" },
  };

  test("is bought in parts: they pass the lanes, come from their economies and pay duty", async () => {
    const lanesFrom = (economy: string) => (economy === "CN" ? ["panama"] : []);
    const settings = { solver, lanesFrom, inputRegimes: [regimeOf("2026-06-01", "MX")] };
    const found = await plan(drill, offers(make), regime, {}, settings);
    // 20.00 of parts and 15.50 of work; the parts pay 15 percent into Mexico.
    expect(found.cost).toMatchObject({ materials: "35.50", inputDuty: "3.00" });
    const avoid = await plan(drill, offers(make), regime, { avoid: ["panama"] }, settings);
    expect(avoid).toMatchObject({ status: "infeasible", conflict: ["avoid:panama"] });
    expect(avoid.stuck?.[0]?.alternatives.map(({ against }) => against)).toEqual([
      ["avoid:panama"],
      ["avoid:panama"],
    ]);
    const exclude = await plan(drill, offers(make), regime, { exclude: ["CN"] }, settings);
    expect(exclude.conflict).toEqual(["exclude:CN"]);
    const local = { ...closures, origin: "MX" };
    const inMexico = { ...make, make: { ...make.make, materials: [local] } };
    const both = { exclude: ["CN"], avoid: ["panama"] };
    const fine = await plan(drill, offers(inMexico), regime, both, settings);
    expect(fine).toMatchObject({ status: "optimal", cost: { materials: "35.50", inputDuty: "0.00" } });
  });

  test.each([
    ["12.5", "45.00", "40.00"],
    ["-3", "38.80", "40.00"],
    ["33.33", "0.000133", "0.0001"],
    ["0.01", "5000500.00", "5000000.00"],
    ["-100", "0.00", "12.34"],
  ])("a markup of %s percent makes the price %s of %s", async (markup, price, value) => {
    const good = { ...drill, materials: [{ ...motor, value }] };
    const regional = { id: "regional", origin: "MX", originating: true } as const;
    const goals = { exclude: ["CN"] };
    const own = { inputDuties: "none", ...offers({ ...regional, markup }) } as const;
    const general = { inputDuties: "none", ...offers(regional), markups: { MX: markup } } as const;
    for (const options of [own, general]) {
      const found = await plan(good, options, regime, goals, { solver });
      expect(found.changes).toMatchObject([{ to: { value: price }, estimated: true }]);
      expect(found.cost?.materials).toBe(price);
    }
  });
});
