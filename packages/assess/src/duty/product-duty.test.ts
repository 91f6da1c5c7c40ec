import type { PlainDate, ProductDocument } from "@coproduce/goods";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { assess } from "../assess.ts";

const law = lawOfFolder();
const regime = { date: "2025-11-17" as PlainDate, importInto: "US" as const, scenario: null, law };

const table: ProductDocument = {
  id: "table",
  hs: "9403.60.80.40",
  producedIn: "MX",
  currency: "USD",
  transactionValue: "1000",
  adjustments: { internationalFreight: "100" },
  materials: [{ id: "wood", hs: "4407.11", origin: "MX", originating: true, value: "300" }],
};

const duty = (product: ProductDocument) => assess(product, regime).duty;

// 19 USC 1401a(b)(4): freight is not in the customs value. IEEPA Mexico at 25 percent, none under 9903.01.04.
test("an originating product saves what it would pay without the claim", () => {
  expect(duty(table)).toMatchObject({
    claimed: { customsValue: "900.00", total: { amount: "0.00" }, hypothetical: false },
    unclaimed: { total: { amount: "225.00" } },
    saving: { amount: "225.00", hypothetical: false },
  });
});

test("where the product does not originate, the claim and its saving are hypothetical", () => {
  const chair = { ...table, materials: [{ id: "table", hs: "9403.60", origin: "CN", value: "900" }] };
  expect(duty(chair)).toMatchObject({
    claimed: { hypothetical: true },
    saving: { amount: "225.00", hypothetical: true },
  });
});

test("the customs origin may be another than the place of production", () => {
  const answer = duty({ ...table, customsOrigin: "CN" });
  expect(answer).toMatchObject({ unclaimed: { origin: "CN" } });
  expect(duty(table)).toMatchObject({ unclaimed: { origin: "MX" } });
});

test("without a value or an origin there is no duty, and it is said why", () => {
  const { transactionValue: _, adjustments: __, producedIn: ___, ...bare } = table;
  expect(duty(bare)).toEqual({
    unavailable: [
      { key: "duty.unavailable.origin", params: {} },
      { key: "duty.unavailable.value", params: {} },
    ],
  });
});

test("an amount in another currency leaves fees and rates by quantity open", () => {
  expect(duty({ ...table, currency: "CAD" })).toMatchObject({
    unclaimed: { fees: [], total: { amount: "225.00" } },
  });
});

test("a quantity by which no rate of the line goes is left out, and it is said", () => {
  const counted = duty({ ...table, facts: { "quantity.kg": 40 } });
  const params = { key: "quantity.kg", code: "9403.60.80.40", date: "2025-11-17", known: [] };
  expect(counted).toMatchObject({ unclaimed: { total: { amount: "225.00" } } });
  expect(JSON.stringify(counted)).toContain(JSON.stringify({ key: "duty.problem.unit", params }));
});

test("without the law of duties, origin is still assessed", () => {
  const { measures: _, ...rest } = law;
  expect(assess(table, { ...regime, law: rest }).duty).toBeNull();
});
