import { economies, type HsCode, type Money, type PlainDate, parseMoney } from "@coproduce/goods";
import { linesUnder } from "@coproduce/law";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import type { AmountAnswer, DutyAnswer } from "../answer/duty-answer.ts";
import { sayings } from "../messages/sayings.ts";
import { render } from "../render/render.ts";
import { assessDuty } from "./assess-duty.ts";
import { parseEntry } from "./normalise.ts";

const law = lawOfFolder();
const chapters = [...(law.schedules ?? new Map()).values()].filter(({ economy }) => economy === "US");

const dates = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate);

const entries = fc
  .record({
    chapter: fc.constantFrom(...chapters),
    pick: fc.nat(),
    origin: fc.oneof(
      fc.constantFrom(...economies),
      fc.constantFrom("CA", "MX", "CN", "DE", "JP", "RU", "BR"),
    ),
    value: fc.integer({ min: 0, max: 100_000_000 }).map((cents) => (cents / 100).toFixed(2)),
    date: dates,
    claimed: fc.boolean(),
    weightShare: fc.constantFrom("unknown", "0.1", "0.5"),
    steel: fc.boolean(),
  })
  .map(({ chapter, pick, ...rest }) => {
    const lines = linesUnder(chapter, chapter.chapter as HsCode, rest.date);
    return { ...rest, hs: (lines[pick % lines.length] ?? lines[0])?.code ?? "" };
  });

function answer(entry: typeof entries extends fc.Arbitrary<infer E> ? E : never): DutyAnswer {
  const regime = { date: entry.date, importInto: "US" as const, scenario: null, law };
  const facts: Record<string, string> = { "metal.weightShare": entry.weightShare };
  if (entry.steel) facts["metal.steel.value"] = entry.value;
  const parsed = parseEntry({ ...entry, facts }, regime);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return assessDuty(parsed.entry, regime);
}

const low = (amount: AmountAnswer) => parseMoney(typeof amount === "string" ? amount : amount.low) as Money;
const high = (amount: AmountAnswer) => {
  const text = typeof amount === "string" ? amount : amount.high;
  return text === null ? null : (parseMoney(text) as Money);
};

test("layers sum to the total to the cent; of ranges, the total lies within their sum", () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const { layers, total } = answer(entry);
      const least = layers.reduce((sum, layer) => sum + low(layer.amount), 0n);
      const most = layers.reduce<bigint | null>((sum, layer) => {
        const amount = high(layer.amount);
        return sum === null || amount === null ? null : sum + amount;
      }, 0n);
      if (layers.every(({ amount }) => typeof amount === "string")) {
        expect(low(total.amount)).toBe(least);
        expect(high(total.amount)).toBe(most);
      } else {
        expect(low(total.amount) >= least).toBe(true);
        const top = high(total.amount);
        if (most !== null) expect(top !== null && top <= most).toBe(true);
      }
      expect(low(total.amount) % 10_000n).toBe(0n);
    }),
    { numRuns: 400 },
  );
});

test("a displaced layer names what displaces it, and that layer is there", () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const { layers } = answer(entry);
      for (const layer of layers.filter(({ status }) => status === "displaced")) {
        expect(layer.displacedBy.length).toBeGreaterThan(0);
        for (const by of layer.displacedBy) expect(layers.map(({ id }) => id)).toContain(by);
      }
    }),
    { numRuns: 400 },
  );
});

test("no total is a silent zero: each layer that pays nothing says why, and the base rate is free by its text", () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const { layers, customsValue } = answer(entry);
      for (const layer of layers) {
        expect(layer.because.length, layer.id).toBeGreaterThan(0);
        expect(layer.citation.text, layer.id).not.toBe("");
        if (layer.status === "applies" && layer.id === "base" && layer.amount === "0.00") {
          const small = low(customsValue) < 10_000_000n;
          if (!small) expect(layer.rate).toMatch(/^Free/i);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("an answer is the same again, and its sentences are said in every language", () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const first = answer(entry);
      expect(answer(entry)).toEqual(first);
      for (const locale of ["en", "es", "fr"] as const) {
        expect(JSON.stringify(render(first, sayings(law), locale))).not.toContain("undefined");
      }
    }),
    { numRuns: 100 },
  );
});
