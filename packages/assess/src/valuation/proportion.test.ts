import type { Money } from "@coproduce/goods";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shipmentContents } from "./inventory.ts";
import { divide } from "./proportion.ts";

test("divided costs add up to what was divided, and a larger base never gets less (Schedule 5)", () => {
  const bases = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), bases, (amount, given) => {
      fc.pre(given.some((base) => base > 0n));
      const parts = divide(amount as Money, given);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
      given.forEach((base, one) => {
        given.forEach((other, two) => {
          if (base > other) expect((parts[one] ?? 0n) + 1n).toBeGreaterThanOrEqual(parts[two] ?? 0n);
        });
      });
    }),
  );
});

test("costs cannot be divided by a base of nothing", () => {
  expect(() => divide(1n as Money, [0n, 0n])).toThrow("allocation base above zero");
});

test("no more is shipped than there is (Schedules 7 and 8)", () => {
  const movements = [
    { kind: "receipt", units: 2n, unitCost: 1_000_000n as Money, originating: true },
    { kind: "shipment", units: 3n },
  ] as const;
  for (const method of ["fifo", "lifo", "average"] as const)
    expect(() => shipmentContents(movements, method)).toThrow("more is shipped than the inventory holds");
});
