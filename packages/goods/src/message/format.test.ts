import { describe, expect, it } from "vitest";
import { formatFor } from "./format.ts";
import { locales } from "./message.ts";

const inEach = (say: (format: ReturnType<typeof formatFor>) => string) =>
  locales.map((locale) => say(formatFor(locale)).replace(/[\u00a0\u202f]/g, " "));

describe("a locale's format", () => {
  it("writes amounts exactly, with two to six decimals", () => {
    expect(inEach(({ amount }) => amount("1234567.5"))).toEqual([
      "1,234,567.50",
      "1,234,567.50",
      "1 234 567,50",
    ]);
    // Beyond what a float holds.
    expect(formatFor("en").amount("9007199254740993.000001")).toBe("9,007,199,254,740,993.000001");
  });

  it("cuts a percentage after two decimals, so that 59.999 never reads as 60", () => {
    expect(inEach(({ percent }) => percent("59.999"))).toEqual(["59.99%", "59.99%", "59,99 %"]);
    expect(formatFor("en").percent("62.5")).toBe("62.5%");
    expect(inEach(({ share }) => share("25"))).toEqual(["25.00%", "25.00%", "25,00 %"]);
  });

  it("writes the day of the calendar, in whatever zone the machine is", () => {
    for (const said of inEach(({ date }) => date("2023-07-01"))) expect(said).toMatch(/jul|juil/i);
    for (const said of inEach(({ date }) => date("2023-07-01"))) expect(said).toMatch(/\b1\b.*2023/);
  });

  it("names economies, and leaves what is no code as it is", () => {
    expect(inEach(({ economy }) => economy("MX"))).toEqual(["Mexico", "México", "Mexique"]);
    expect(formatFor("fr").economy("not stated")).toBe("not stated");
  });

  it("writes money with its currency, and lists with their conjunction", () => {
    expect(formatFor("en").money("1.5", "USD")).toBe("$1.50");
    expect(inEach(({ list }) => list(["a", "b", "c"]))).toEqual(["a, b, and c", "a, b y c", "a, b et c"]);
  });
});
