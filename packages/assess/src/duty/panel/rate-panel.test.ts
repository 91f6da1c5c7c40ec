import { type Money, type PlainDate, parseMoney } from "@coproduce/goods";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../../tools/build/law-folder.ts";
import { assessDuty } from "../assess-duty.ts";
import { parseEntry } from "../normalise.ts";
import { ratePanel } from "./rate-panel.ts";

const whole = lawOfFolder();
const chapters = ["04", "22", "61", "72", "73", "76", "84", "85", "87", "94"];
const law = {
  ...whole,
  schedules: new Map([...(whole.schedules ?? [])].filter(([key]) => chapters.includes(key.slice(3)))),
};

// A date of each era: before, IEEPA with content-based metals, the surcharge, forced labour.
test.each(["2019-06-01", "2025-09-20", "2026-05-01", "2026-09-01"])(
  "on %s a cell of the panel is the duty of an entry",
  (date) => {
    const regime = { date: date as PlainDate, importInto: "US" as const, scenario: null, law };
    const panel = ratePanel(regime);
    const cells = fc.tuple(fc.constantFrom(...panel.lines), fc.constantFrom(...panel.economies));
    fc.assert(
      fc.property(cells, ([line, economy]) => {
        const cell = panel.results[line.group * panel.economyGroups + economy.group];
        const parsed = parseEntry({ hs: line.code, origin: economy.code, value: "1000000" }, regime);
        if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
        const { amount } = assessDuty(parsed.entry, regime).total;
        const [low, high] = typeof amount === "string" ? [amount, amount] : [amount.low, amount.high];
        expect(cell?.low).toBeCloseTo(percent(low), 6);
        if (high === null) expect(cell?.high).toBeNull();
        else expect(cell?.high).toBeCloseTo(percent(high), 6);
      }),
      { numRuns: 150 },
    );
  },
);

test.each(["2019-06-01", "2026-05-01"])("on %s no line of the whole tariff is a silent zero", (date) => {
  const regime = { date: date as PlainDate, importInto: "US" as const, scenario: null, law: whole };
  const { results } = ratePanel(regime);
  // Layers name the base rate unless its text is "Free": a zero without layers is a free line.
  expect(results.filter(({ high, layers }) => high === 0 && layers !== "")).toEqual([]);
  expect(results.filter(({ high, layers }) => high === null && layers === "")).toEqual([]);
});

function percent(amount: string): number {
  return Number(parseMoney(amount) as Money) / 10_000_000_000;
}
