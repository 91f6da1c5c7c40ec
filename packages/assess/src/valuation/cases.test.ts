import { readdirSync, readFileSync } from "node:fs";
import {
  add,
  formatMoney,
  formatPercent,
  type Money,
  type PlainDate,
  parseMoney,
  parsePercent,
} from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { projectRoot } from "../../../../tools/build/law-folder.ts";
import { firstAveragingPeriod } from "./averaging-period.ts";
import {
  allocateByCostRatio,
  allocateWithoutExcluded,
  directCostBases,
  laborAndMaterialBases,
} from "./cost-allocation.ts";
import { excessRate, interpolatedRate, weightedAverageMaturity } from "./interest.ts";
import { originatingUnits, periodRatio, shipmentContents } from "./inventory.ts";
import { materialValue } from "./material-value.ts";
import { netCost, netCostsOfGoods, totalCost } from "./net-cost.ts";
import { proportion } from "./proportion.ts";
import { adjustedTransactionValue, assistPerUnit } from "./transaction-value.ts";

/** The arithmetic among the worked examples: law/agreements/usmca/cases/*.yaml with a `calculation`. */

const money = z.string().transform((text): Money => {
  const amount = parseMoney(text);
  if (typeof amount === "bigint") return amount;
  throw new Error(`"${text}" is no amount`);
});
const count = z.string().regex(/^\d+$/).transform(BigInt);
const percent = z.string().transform((text) => {
  const parsed = parsePercent(text);
  if (parsed === undefined) throw new Error(`"${text}" is no percentage`);
  return parsed;
});
const statement = z.strictObject({
  materials: money,
  otherProduct: money,
  period: money,
  other: money,
  excluded: money,
});
const directCosts = z.object({ labor: money, material: money });
const receipt = z
  .strictObject({ in: count, at: money, originating: z.boolean().default(false) })
  .transform((entry) => ({
    kind: "receipt" as const,
    units: entry.in,
    unitCost: entry.at,
    originating: entry.originating,
  }));
const movement = z.union([
  receipt,
  z.strictObject({ out: count }).transform((entry) => ({ kind: "shipment" as const, units: entry.out })),
]);
const inventory = z.strictObject({
  method: z.enum(["fifo", "lifo", "average"]),
  movements: z.array(movement),
});
const overhead = { overhead: money, excluded: money };
const rate = z.strictObject({ maturity: z.number(), rate: percent });

/** A quantity in millionths as a decimal. */
function quantity(millionths: bigint): string {
  return formatMoney(millionths as Money).replace(/\.?0+$/, "");
}

const calculations: Readonly<Record<string, (input: unknown) => unknown>> = {
  "averaging-period": (input) => {
    const { fiscalYearStart } = z.strictObject({ fiscalYearStart: z.string() }).parse(input);
    return firstAveragingPeriod(fiscalYearStart as PlainDate);
  },
  "adjusted-transaction-value": (input) => {
    const leg = z.enum(["to-point", "at-point", "from-point", "packing"]);
    const cost = z.strictObject({ amount: money, leg, included: z.boolean() });
    const { price, costs } = z.strictObject({ price: money, costs: z.array(cost) }).parse(input);
    return { value: formatMoney(adjustedTransactionValue(price, costs)) };
  },
  "net-costs": (input) => {
    const order = z.enum(["subtract-first", "allocate-first"]);
    const given = z.strictObject({ statement, order, bases: z.array(count) }).parse(input);
    return {
      total: formatMoney(totalCost(given.statement)),
      net: formatMoney(netCost(given.statement)),
      goods: netCostsOfGoods(given.statement, given.bases, given.order).map(formatMoney),
    };
  },
  "net-cost-of-each": (input) => {
    const costs = z
      .strictObject({ goods: z.array(statement) })
      .parse(input)
      .goods.map(netCost);
    return { goods: costs.map(formatMoney), sum: formatMoney(add(...costs)) };
  },
  "total-cost": (input) => {
    const conversion = z.strictObject({ gain: money, loss: money });
    const given = z.strictObject({ statement, conversion }).parse(input);
    return { total: formatMoney(totalCost(given.statement, given.conversion)) };
  },
  "material-value": (input) => {
    const acquisition = z.strictObject({
      kind: z.literal("imported"),
      transactionValue: money,
      acceptable: z.boolean(),
      scheduleSix: money,
    });
    return { value: formatMoney(materialValue(z.strictObject({ acquisition }).parse(input).acquisition)) };
  },
  assist: (input) => {
    const given = z.strictObject({ assist: money, units: z.array(count) }).parse(input);
    return { perUnit: given.units.map((units) => formatMoney(assistPerUnit(given.assist, units))) };
  },
  "cost-ratio": (input) => {
    const given = z.strictObject({ overhead: money, bases: z.array(count) }).parse(input);
    return { goods: allocateByCostRatio(given.overhead, given.bases).map(formatMoney) };
  },
  "labor-and-material-ratio": (input) => {
    const given = z.strictObject({ ...overhead, goods: z.array(directCosts) }).parse(input);
    const bases = laborAndMaterialBases(given.goods);
    return { goods: allocateWithoutExcluded(given.overhead, given.excluded, bases).map(formatMoney) };
  },
  "direct-cost-ratio": (input) => {
    const goods = z.array(directCosts.extend({ overhead: money }));
    const given = z.strictObject({ ...overhead, goods }).parse(input);
    const bases = directCostBases(given.goods);
    return { goods: allocateWithoutExcluded(given.overhead, given.excluded, bases).map(formatMoney) };
  },
  "inventory-value": (input) => {
    const { movements, method } = inventory.parse(input);
    return { shipments: shipmentContents(movements, method).map(({ value }) => formatMoney(value)) };
  },
  "inventory-origin": (input) => {
    const { movements, method } = inventory.parse(input);
    return {
      shipments: shipmentContents(movements, method).map((shipment) => ({
        originating: quantity(shipment.originating),
        nonOriginating: quantity(shipment.nonOriginating),
        vnm: formatMoney(shipment.nonOriginatingValue),
      })),
    };
  },
  "period-average": (input) => {
    const given = z
      .strictObject({ receipts: z.array(receipt), withdrawn: count, remaining: count })
      .parse(input);
    const ratio = periodRatio(given.receipts);
    const total = add(...given.receipts.map(({ units, unitCost }) => (units * unitCost) as Money));
    const withdrawn = proportion(total, given.withdrawn, ratio.total);
    return {
      originating: quantity(originatingUnits(given.withdrawn, ratio)),
      remaining: quantity(originatingUnits(given.remaining, ratio)),
      total: formatMoney(total),
      vnm: formatMoney(proportion(withdrawn, ratio.total - ratio.originating, ratio.total)),
    };
  },
  interest: (input) => {
    const payments = z.array(z.strictObject({ amount: money, years: z.number() }));
    const terms = { principal: money, payments, shorter: rate, longer: rate, contract: percent };
    const given = z.strictObject(terms).parse(input);
    const maturity = weightedAverageMaturity(given.payments, given.principal);
    const federal = interpolatedRate(given.shorter, given.longer, maturity);
    return { maturity, federal: formatPercent(federal), allowable: excessRate(given.contract, federal) <= 0 };
  },
};

const workedCase = z.strictObject({
  example: z.string().regex(/^UR /),
  title: z.string(),
  teaches: z.string(),
  invented: z.array(z.string()),
  calculation: z.enum(Object.keys(calculations) as [string, ...string[]]),
  input: z.unknown(),
  expect: z.unknown(),
  printedDiffers: z.string().optional(),
  errata: z.string().optional(),
});

describe("the arithmetic of the Uniform Regulations", () => {
  const folder = `${projectRoot}/law/agreements/usmca/cases/`;
  const names = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  for (const name of names.toSorted()) {
    const document: unknown = parse(readFileSync(folder + name, "utf8"));
    const isCalculation = z.object({ calculation: z.string() }).safeParse(document).success;
    if (!isCalculation) continue;
    const { example, title, calculation, input, expect: expected } = workedCase.parse(document);
    it(`${example}: ${title}`, () => {
      expect(calculations[calculation]?.(input)).toEqual(expected);
    });
  }
});
