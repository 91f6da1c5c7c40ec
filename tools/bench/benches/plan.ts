import { formatMoney, type Money, type PlainDate, type ProductDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { barePrograms, loadSolver, type OptionsDocument, plan, type Solver } from "@coproduce/plan";
import { lawOfFolder } from "../../build/law-folder.ts";
import type { Bench } from "../measurement.ts";
import { type Random, seeded } from "../portfolio/random.ts";

const seed = 20_200_701;
const alternatives = 8;

/** Materials of a freezer (8418.50), which needs a regional value content of 60 percent. */
const codes = ["8414.30", "8501.40", "7411.10", "8537.10", "3926.90", "8418.99"];

/** Relative gap to which both solve. */
const gap = 0.001;

/**
 * A plan that has to qualify, to a gap of 0.1 percent, over the time that HiGHS alone takes for the bare model:
 * a program for every way to originate. `-- plan 1000` takes more materials than 300.
 */
export const bench: Bench = async ([asked = "300"]) => {
  const materials = Number(asked);
  const law = lawOfFolder();
  const regime: Regime = { date: "2026-06-01" as PlainDate, importInto: "US", scenario: null, law };
  const { product, options } = problemOf(materials, seeded(seed));
  const highs = await loadSolver();
  let solving = 0;
  const solver: Solver = {
    minimise: (program, limits) => {
      const start = performance.now();
      const solved = highs.minimise(program, limits);
      solving += performance.now() - start;
      return solved;
    },
  };
  const planned = {
    product,
    options,
    regime,
    goals: { qualify: true },
    inputRegimes: [],
    lanesFrom: () => [],
  };
  const programs = barePrograms(planned);
  // Once unmeasured: the first run compiles HiGHS.
  let bare = 0;
  for (const isWarm of [false, true]) {
    const straight = performance.now();
    for (const program of programs) highs.minimise(program, { gap });
    if (isWarm) bare = performance.now() - straight;
  }
  const start = performance.now();
  const found = await plan(product, options, regime, { qualify: true }, { solver, gap });
  const whole = performance.now() - start;
  return {
    lines: [
      `${materials} materials of ${alternatives} alternatives each beside the present one`,
      `${found.status}, gap ${found.gap} percent, ${found.proof.programs} programs, ${found.proof.rejected} refused`,
      `HiGHS on the bare model, ${programs.length} programs: ${(bare / 1000).toFixed(2)} s`,
      `plan: ${(whole / 1000).toFixed(2)} s, of which HiGHS ${(solving / 1000).toFixed(2)} s`,
    ],
    of: "planning over HiGHS on the bare model",
    ratio: whole / bare,
    aim: "1.5",
  };
};

function problemOf(
  count: number,
  random: Random,
): { readonly product: ProductDocument; readonly options: OptionsDocument } {
  const amount = (least: number, most: number) => BigInt(random.between(least, most));
  const text = (millionths: bigint) => formatMoney(millionths as Money);
  const values = Array.from({ length: count }, () => amount(5_000, 25_000) * 100n);
  const materials = values.map((value, at) => ({
    id: `m${at}`,
    hs: codes[at % codes.length] ?? "",
    hsEdition: 2012 as const,
    origin: "CN",
    value: text(value),
  }));
  const total = values.reduce((sum, value) => sum + value, 0n);
  const product: ProductDocument = {
    id: "freezer",
    hs: "8418.50",
    hsEdition: 2012,
    producedIn: "MX",
    importInto: "US",
    currency: "USD",
    use: ["other"],
    transactionValue: text((total * 16n) / 10n),
    materials,
  };
  const options = values.map((value, at) => ({
    material: `m${at}`,
    alternatives: Array.from({ length: alternatives }, (_, place) => ({
      id: `a${place}`,
      origin: place % 2 === 0 ? "JP" : "MX",
      originating: place % 2 !== 0,
      value: text((value * amount(90, 150)) / 100n),
    })),
  }));
  return { product, options: { inputDuties: "none", options } };
}
