import type { PlainDate } from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { rateOfExchange } from "./exchange-rate.ts";

const day = (text: string) => text as PlainDate;

describe("rate of exchange (Uniform Regulations s. 2(1))", () => {
  const official = 1_300_000n;
  const acquired = { by: "other", on: day("2023-03-31") } as const;

  it("is that of the books for a purchase, whatever other rates there are", () => {
    const sources = { recorded: 1_350_000n, otherTransactions: [{ on: acquired.on, rate: 1n }], official };
    expect(rateOfExchange({ ...acquired, by: "purchase" }, sources)).toEqual({
      rate: 1_350_000n,
      basis: "recorded",
    });
  });

  it("is not known for a purchase that the books do not show", () => {
    const sources = { recorded: null, otherTransactions: [], official };
    expect(rateOfExchange({ ...acquired, by: "purchase" }, sources)).toBeUndefined();
  });

  it("is that of another transaction on the thirtieth day, and the official one the day before", () => {
    const used = (on: string) => ({
      recorded: null,
      otherTransactions: [{ on: day(on), rate: 1_360_000n }],
      official,
    });
    expect(rateOfExchange(acquired, used("2023-03-01"))?.basis).toBe("other-transaction");
    expect(rateOfExchange(acquired, used("2023-02-28"))).toEqual({ rate: official, basis: "official" });
  });
});
