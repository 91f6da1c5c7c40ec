import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExtended, markOf, multiplyDecimals, readNumeral, readNumeralBy } from "./decimal.ts";

describe("readNumeral", () => {
  it.each([
    ["1.234,56", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1 234,56", "1234.56"],
    ["1\u00a0234,56", "1234.56"],
    ["1\u202f234.56", "1234.56"],
    ["1'234.56", "1234.56"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["12,5", "12.5"],
    ["0.125", "0.125"],
    ["0,125", "0.125"],
    ["1234,567", "1234.567"],
    [".5", "0.5"],
    ["$ 11.29", "11.29"],
    ["US$1,000.00", "1000.00"],
    ["(5.00)", "-5.00"],
    ["-3", "-3"],
    ["007", "007"],
  ])("reads %s", (text, number) => {
    expect(readNumeral(text)).toEqual({ kind: "number", text: number });
  });

  it.each(["1,234", "1.234", "999,000"])("does not guess what %s means", (text) => {
    expect(readNumeral(text).kind).toBe("ambiguous");
  });

  it.each(["", "abc", "1.2.3", "1,23,456", "1,234,56", "12 34", "5%", "1e3", "--2"])("refuses %j", (text) => {
    expect(readNumeral(text).kind).toBe("none");
  });
});

describe("markOf", () => {
  it("takes the mark that the clear numerals of a table show", () => {
    expect(markOf(["1,234", "2.50", "7"])).toBe(".");
    expect(markOf(["1.234", "2,50"])).toBe(",");
    expect(readNumeralBy("1,234", ".")).toEqual({ kind: "number", text: "1234" });
    expect(readNumeralBy("1,234", ",")).toEqual({ kind: "number", text: "1.234" });
  });

  it("takes none where they contradict each other or show none", () => {
    expect(markOf(["2.50", "2,50"])).toBeNull();
    expect(markOf(["1,234", "7"])).toBeNull();
  });
});

describe("multiplyDecimals", () => {
  it.each([
    ["14", "0.0125", "0.175"],
    ["2", "1.50", "3"],
    ["0", "5.5", "0"],
    ["0.001", "0.001", "0.000001"],
    ["3", "33333333333333333.33", "99999999999999999.99"],
  ])("multiplies %s by %s exactly", (a, b, product) => {
    expect(multiplyDecimals(a, b)).toBe(product);
  });

  it("does not depend on the order", () => {
    const decimal = fc.tuple(fc.nat(), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`);
    fc.assert(fc.property(decimal, decimal, (a, b) => multiplyDecimals(a, b) === multiplyDecimals(b, a)));
  });
});

describe("isExtended", () => {
  it.each([
    ["12.30", "3", "4.10", true],
    ["12.31", "3", "4.10", true],
    ["12.33", "3", "4.10", false],
    ["4.10", "3", "4.10", false],
    ["0.18", "14", "0.0125", true],
    ["10.00", "3", "3.33", true],
    ["0", "0", "5", true],
  ])("%s for %s at %s: %s", (value, quantity, price, extended) => {
    expect(isExtended(value, quantity, price)).toBe(extended);
  });
});
