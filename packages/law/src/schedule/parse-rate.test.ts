import type { Money } from "@coproduce/goods";
import { expect, test } from "vitest";
import type { ScheduleLine } from "./line.ts";
import { parseRate } from "./parse-rate.ts";
import { type AdValoremRate, formatAdValorem, parseAdValorem, type Rate } from "./rate.ts";
import { specialRate } from "./special.ts";
import { unitsOfLine } from "./units.ts";

const percent = (text: string): Rate => ({ kind: "ad-valorem", rate: parseAdValorem(text) as AdValoremRate });
const specific = (micro: bigint, unit: string): Rate => ({ kind: "specific", amount: micro as Money, unit });

test.each<[string, Rate]>([
  ["Free", { kind: "free" }],
  ["6.25%", percent("6.25")],
  ["35%", percent("35")],
  ["41.7¢/kg", specific(417_000n, "kg")],
  ["$1.13/m3", specific(1_130_000n, "m3")],
  ["0.9¢ each", specific(9_000n, "each")],
  ["9.3¢/pf.liter", specific(93_000n, "pf-liter")],
  ["17.6¢/kg on tungsten content", specific(176_000n, "kg-on-tungsten-content")],
  ["40¢/kg +10.4%", { kind: "compound", parts: [specific(400_000n, "kg"), percent("10.4")] } as Rate],
])("reads %s", (text, rate) => {
  expect(parseRate(text)).toEqual(rate);
});

// 9102.11.10, 1701.13.05, 7901.12.50, 6103.22.00: a part of the value, a formula, another line's rate.
test.each([
  "44¢ each + 6% on the case + 14% on the strap, band or bracelet + 5.3% on the battery",
  "1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees but not less than 0.943854¢/kg",
  "2.5% on the value of the lead content",
  "The rate applicable to each garment in the ensemble if separately entered",
  "33 1/3%",
  "",
])("keeps the words of %j", (text) => {
  expect(parseRate(text)).toEqual({ kind: "worded", text });
});

test("percentages are exact to four decimals", () => {
  expect(formatAdValorem(parseAdValorem("0.0125") as AdValoremRate)).toBe("0.0125");
  expect(parseAdValorem("0.00001")).toBeUndefined();
});

// 0201.10.50 in 2025: three programmes with their own treatment.
test("the Special column gives each programme its rate", () => {
  const text = "Free (BH,CL,CO,S,SG) 1.7% (KR) See 9822.04.25 (P+)";
  expect(specialRate(text, ["S", "S+"])?.rate).toEqual({ kind: "free" });
  expect(specialRate(text, ["KR"])?.rate).toEqual(percent("1.7"));
  expect(specialRate(text, ["P+"])?.rate).toEqual({ kind: "worded", text: "See 9822.04.25" });
  expect(specialRate(text, ["AU"])).toBeUndefined();
});

test("the units of a line are those of all its columns", () => {
  const line = { code: "02023050", from: null, until: null, suffixes: [] } as const;
  const rates = { general: "26.4%", special: "Free (S) 4.4¢/kg (KR)", other: "40¢ each + 35%" };
  expect([...unitsOfLine({ ...line, ...rates } as unknown as ScheduleLine)]).toEqual(["kg", "each"]);
});
