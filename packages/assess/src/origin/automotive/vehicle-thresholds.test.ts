import { formatPercent, type ProductDocument } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { law, material, originOf, product } from "../../assess.fixture.ts";

const vehicles = law.agreement.automotive?.vehicles;
if (vehicles === undefined) throw new Error("the automotive files are not loaded");
const { coreParts, laborValue } = vehicles;

type Vehicle = NonNullable<ProductDocument["vehicle"]>;

const codes = { "passenger-vehicle": "8703.23", "light-truck": "8704.31", "heavy-truck": "8704.23" } as const;
const parts = ["engine", "transmission", "body-and-chassis", "axle", "suspension", "steering"] as const;

function vehicle(category: keyof typeof codes, rest: Partial<Vehicle>): ProductDocument {
  return product(
    codes[category],
    [material("own", "8708.99", "10.00", { origin: "MX", originating: true })],
    {
      netCost: "100.00",
      vehicle: {
        category,
        coreParts: parts.map((part) => ({ part, originating: true })),
        laborValue: { basis: "net-cost", total: "100.00", highWageMaterials: "90.00", highWageLabor: "0.00" },
        steel: { purchases: "1.00", originating: "1.00" },
        aluminum: { purchases: "1.00", originating: "1.00" },
        ...rest,
      },
    },
  );
}

const cents = (hundredths: number) => (hundredths / 100).toFixed(2);

describe.each(laborValue.thresholds)(
  "labor value of a $category from $from (s. 18)",
  ({ category, from, until, total, highWage }) => {
    const labor = (materials: number, technology: number): Vehicle["laborValue"] => ({
      basis: "net-cost",
      total: "100.00",
      highWageMaterials: cents(materials),
      highWageLabor: "0.00",
      technologyWages: cents(technology),
      productionWages: "100.00",
    });
    const rest = total - highWage > 1000 ? total - 1000 : highWage;

    test(`exactly ${formatPercent(total)} percent, of which at least ${formatPercent(highWage)}, on the first and last day`, () => {
      const met = vehicle(category, { laborValue: labor(rest, total - rest) });
      for (const day of [from, until ?? "2026-06-01"]) {
        const answer = originOf(met, day);
        expect(answer.vehicle?.laborValue).toMatchObject({ met: "yes", threshold: formatPercent(total) });
        expect(answer.verdict).toBe("originating");
      }
    });

    test("a hundredth less in all, or in high-wage material and labor, does not do", () => {
      expect(originOf(vehicle(category, { laborValue: labor(rest - 1, total - rest) }), from).verdict).toBe(
        "non-originating",
      );
      const low = originOf(vehicle(category, { laborValue: labor(highWage - 1, 5000) }), from);
      expect(low.vehicle?.laborValue?.highWage.met).toBe("no");
      expect(low.verdict).toBe("non-originating");
    });

    test("not stated, it leaves the vehicle undetermined", () => {
      expect(originOf(vehicle(category, { laborValue: undefined }), from).verdict).toBe("undetermined");
    });
  },
);

describe.each(coreParts.thresholds)("core parts from $from (s. 14(13))", ({ from, until, netCost }) => {
  const core = (vnm: number) =>
    vehicle("passenger-vehicle", {
      coreParts: parts.map((part) => ({ part, netCost: "100.00", vnm: cents(vnm) })),
    });

  test(`exactly ${formatPercent(netCost)} percent on the first and last day, and a hundredth less`, () => {
    for (const day of [from, until ?? "2026-06-01"]) {
      expect(originOf(core(10_000 - netCost), day).verdict).toBe("originating");
      expect(originOf(core(10_000 - netCost + 1), day).verdict).toBe("non-originating");
    }
  });

  test("without amounts it is undetermined", () => {
    expect(originOf(vehicle("passenger-vehicle", { coreParts: [] }), from).verdict).toBe("undetermined");
  });
});

/** Rule lines of chapters 84 and 87 that are dated and have a value content: each step of sections 13 to 15. */
const dated = ["84", "87"].flatMap((chapter) =>
  (law.rules.get(chapter)?.rules ?? []).filter((line) => line.from !== null && line.until !== null),
);

describe("dated steps of the rules", () => {
  test("follow each other without a gap or an overlap", () => {
    expect(dated.length).toBeGreaterThan(100);
    for (const line of dated) {
      const next = (law.rules.get(line.id.slice(0, 2))?.rules ?? []).filter(
        (other) =>
          other.use === line.use &&
          other.description === line.description &&
          other.targets.map(({ text }) => text).join() === line.targets.map(({ text }) => text).join() &&
          other.from !== null &&
          line.until !== null &&
          other.from > line.until,
      );
      const first = next.map(({ from }) => from).sort()[0];
      const after = new Date(Date.parse(line.until ?? "") + 86_400_000).toISOString().slice(0, 10);
      expect(first, line.id).toBe(after);
    }
  });
});
