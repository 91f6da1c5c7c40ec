import { type Money, parseMoney } from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { materialValue, nonOriginatingMaterialValue } from "./material-value.ts";

const money = (text: string) => parseMoney(text) as Money;

describe("value of a material (Uniform Regulations s. 8)", () => {
  it("bought in the territory, with what the buyer lent its maker (s. 8(1)(b), Schedule 6 s. 4(1)(b))", () => {
    const assists = [money("10.00")];
    expect(materialValue({ kind: "purchased", price: money("50.00"), assists })).toBe(money("60.00"));
  });

  it("made by the producer: the profit counts once, at the innermost (s. 8(1)(c)(ii))", () => {
    const made = { kind: "self-produced", costs: money("90.00"), profit: money("9.00") } as const;
    expect(materialValue({ ...made, profitInside: false })).toBe(money("99.00"));
    expect(materialValue({ ...made, profitInside: true })).toBe(money("90.00"));
  });

  it("an unacceptable transaction value has to be replaced (s. 8(4))", () => {
    const imported = { kind: "imported", transactionValue: money("8.00"), acceptable: false } as const;
    expect(() => materialValue(imported)).toThrow("Schedule 6");
  });

  it("deducts what is documented, waste less what its scrap brings (s. 8(2), (3))", () => {
    const deductions = {
      transport: money("3.00"),
      dutiesAndTaxes: money("2.50"),
      brokerage: money("0.50"),
      waste: { cost: money("4.00"), scrapValue: money("1.00") },
    };
    expect(nonOriginatingMaterialValue(money("100.00"), deductions)).toBe(money("91.00"));
    expect(nonOriginatingMaterialValue(money("100.00"), {})).toBe(money("100.00"));
  });
});
