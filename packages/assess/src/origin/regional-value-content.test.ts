import { describe, expect, test } from "vitest";
import { material, originOf, product } from "../assess.fixture.ts";

describe("regional value content", () => {
  // 8414.59: CTH | from 8414.90 +CTH & RVC 60/50.
  const fan = (vnm: string, rest = {}) => product("8414.59", [material("parts", "8414.90", vnm)], rest);

  test("exactly 60 percent by transaction value is enough, a millionth less is not (s. 7(2))", () => {
    expect(originOf(fan("40.00")).verdict).toBe("originating");
    expect(originOf(fan("40.00")).rvc.transactionValue).toMatchObject({ low: "60.00", met: "yes" });
    const short = originOf(fan("40.000001", { netCost: "80.00" }));
    expect(short.rvc.transactionValue).toMatchObject({ low: "59.99", met: "no" });
    expect(short.rvc.netCost).toMatchObject({ low: "49.99", met: "no" });
    expect(short.verdict).toBe("non-originating");
  });

  test("only net cost meets it (s. 7(3)); freight out is deducted from the transaction value", () => {
    const answer = originOf(fan("43.00", { netCost: "86.00" }));
    expect(answer.verdict).toBe("originating");
    expect(answer.rvc.transactionValue?.met).toBe("no");
    expect(answer.elections.map((election) => election.of)).toContainEqual({
      key: "election.method",
      params: { method: "net-cost" },
    });
    const shipped = originOf(
      fan("40.00", { adjustments: { internationalFreight: "5.00" }, netCost: "70.00" }),
    );
    expect(shipped.rvc.transactionValue).toMatchObject({ base: "95.00", met: "no" });
    expect(shipped.verdict).toBe("non-originating");
  });

  test("a net cost that is not stated is asked for, with the amount that would do", () => {
    const answer = originOf(fan("43.00"));
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toHaveLength(1);
    expect(answer.missing[0]).toMatchObject({
      key: "netCost",
      settles: "alone",
      yes: [">= 86.00"],
      no: ["<= 85.999999"],
    });
  });

  test("freight, duty and waste inside a material's value are deducted from it (s. 8(2))", () => {
    const parts = material("parts", "8414.90", "42.00", { adjustments: { freight: "2.00" } });
    expect(originOf(product("8414.59", [parts])).rvc.transactionValue?.vnm.low).toBe("40.00");
  });

  test("all non-originating materials within ten percent: no value content is needed (s. 5(4))", () => {
    // 8407.10: CTH & RVC 60/50 (s. 5(15) example 4 has the same form).
    const engine = (value: string) =>
      product("8407.10", [material("bolt", "7318.15", value)], { transactionValue: "10.00" });
    const waived = originOf(engine("1.00"));
    expect(waived.verdict).toBe("originating");
  });

  test("net cost is total cost without the excluded costs in it (s. 7(22) example 4)", () => {
    const document = product(
      "8414.59",
      [
        material("own", "7326.90", "30.00", { origin: "MX", originating: true }),
        material("parts", "8414.90", "40.00"),
      ],
      {
        transactionValue: "90.00",
        costs: {
          otherProduct: "20.00",
          period: "10.00",
          other: "0.00",
          excluded: {
            salesPromotion: "5.00",
            royalties: "2.50",
            shippingPacking: "3.00",
            nonAllowableInterest: "1.50",
          },
        },
      },
    );
    // The Regulations print 54.5 percent, rounded.
    expect(originOf(document).rvc.netCost).toMatchObject({ base: "88.00", low: "54.54", met: "yes" });
  });
});
