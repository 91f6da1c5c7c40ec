import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, isMoney, type Money, parseMoney } from "./money.ts";

describe("parseMoney", () => {
  it.each([
    ["82.27", 82_270_000n],
    ["0.0013", 1_300n],
    ["5", 5_000_000n],
    ["-3.5", -3_500_000n],
    ["007.10", 7_100_000n],
    ["1.0000000000", 1_000_000n],
    ["999999999.999999", 999_999_999_999_999n],
    ["1234567890123456789.5", 1_234_567_890_123_456_789_500_000n],
  ])("reads %s exactly", (text, amount) => {
    expect(parseMoney(text)).toBe(amount);
  });

  it.each(["", "-", ".", ".5", "5.", "1.2.3", "1,5", "1e3", " 1", "--1", "+1", "٣"])("refuses %j", (text) => {
    expect(parseMoney(text)).toBe("not-a-number");
  });

  it("refuses what would have to be rounded", () => {
    expect(parseMoney("0.0000013")).toBe("finer-than-a-millionth");
  });

  it("reads back every amount that it writes", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (micros) => {
        const read = parseMoney(formatMoney(micros as Money));
        expect(isMoney(read) && read).toBe(micros);
      }),
    );
  });
});
