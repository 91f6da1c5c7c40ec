import { expect, test } from "vitest";
import { breaksText, priceText, typedBreaks, typedNumber, typedPrice } from "./typed-value.ts";

test.each([
  ["1,234.50", "1234.50"],
  ["9,60", "9.60"],
  ["about 9", "about 9"],
])("%s is kept as %s", (typed, kept) => {
  expect(typedNumber(typed)).toBe(kept);
});

test("a percentage is a markup on the present price, an amount takes its place", () => {
  expect(typedPrice("+10 %")).toEqual({ value: undefined, markup: "10" });
  expect(typedPrice("-2,5%")).toEqual({ value: undefined, markup: "-2.5" });
  expect(typedPrice("9.60")).toEqual({ value: "9.60", markup: undefined });
});

test("a price is shown as it would be typed", () => {
  expect(priceText({ id: "a", origin: "MX", markup: "10" })).toBe("+10 %");
  expect(priceText({ id: "a", origin: "MX", markup: "-2.5" })).toBe("-2.5 %");
  expect(priceText({ id: "a", origin: "MX", value: "9.60" })).toBe("9.60");
});

test("prices by volume are typed in one line", () => {
  const volumeBreaks = typedBreaks("10000: 8.20; 50000: 7.90;");
  expect(volumeBreaks).toEqual([
    { from: "10000", value: "8.20" },
    { from: "50000", value: "7.90" },
  ]);
  expect(breaksText({ id: "a", origin: "MX", volumeBreaks })).toBe("10000: 8.20; 50000: 7.90");
  expect(typedBreaks(" ")).toBeUndefined();
});
