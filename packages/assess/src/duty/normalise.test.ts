import type { PlainDate } from "@coproduce/goods";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { sayings } from "../messages/sayings.ts";
import { render } from "../render/render.ts";
import { type EntryDocument, parseEntry } from "./normalise.ts";

const law = lawOfFolder("law/us/");
const fridge: EntryDocument = { hs: "8418.10.00", origin: "MX", value: "1000" };

function problems(document: Partial<EntryDocument>, date = "2025-11-17"): readonly string[] {
  const regime = { date: date as PlainDate, importInto: "US" as const, scenario: null, law };
  const parsed = parseEntry({ ...fridge, ...document }, regime);
  if (!("problems" in parsed)) return [];
  return render(parsed.problems, sayings(law), "en").map(({ field, message }) => `${field}: ${message}`);
}

test("a good entry has no problem", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ hs: "8418.10" })).toEqual([]);
});

test.each<[Partial<EntryDocument>, string]>([
  [
    { hs: "fridge" },
    'hs: "fridge" is no tariff code of six to ten digits, such as 8418.10 or 8418.10.00.10.',
  ],
  [{ hs: "8418" }, 'hs: "8418" is no tariff code of six to ten digits, such as 8418.10 or 8418.10.00.10.'],
  [{ hs: "8418.11" }, "hs: The tariff has no 8418.11 on 2025-11-17. The nearest are 8418.10.00."],
  [
    { origin: "QQ" },
    'origin: The origin is "QQ"; it must be the two-letter code of a country or customs territory, such as MX or CN.',
  ],
  [
    { value: "-1" },
    'value: The value is "-1"; it must be an amount with at most six decimals, such as 1000 or 82.27.',
  ],
  [
    { facts: { "metal.steel.value": "900", "metal.aluminum.value": "101" } },
    "facts: metal.steel.value + metal.aluminum.value is larger than the value of the goods.",
  ],
  [
    { facts: { "content.us": "1001" } },
    "facts.content.us: content.us is larger than the value of the goods.",
  ],
  [
    { facts: { "transit.loadedOn": "2025-02-30" } },
    'facts.transit.loadedOn: The fact transit.loadedOn is "2025-02-30"; it must be a day of the calendar, such as 2025-11-17.',
  ],
  [
    { facts: { "quota.inQuota": "maybe" } },
    'facts.quota.inQuota: The fact quota.inQuota is "maybe"; it must be yes, no or unknown.',
  ],
  [
    { facts: { "metal.weightShare": "12" } },
    "facts.metal.weightShare: metal.weightShare is larger than 1; it is a share of the weight, from 0 to 1.",
  ],
  [
    { facts: { "quantity.kg": "3" } },
    "facts.quantity.kg: No rate of 8418.10.00 is charged by quantity on 2025-11-17. Leave quantity.kg out.",
  ],
  [
    { facts: { "claim.caftaa": "yes" } },
    'facts.claim.caftaa: No duty asks for the fact "claim.caftaa". Did you mean claim.cafta?',
  ],
  [
    { facts: { "use.toys": "yes" } },
    'facts.use.toys: No duty asks for the fact "use.toys". The facts are use.bifacial, use.pharmaceutical.',
  ],
  [
    { facts: { "scope.china-list-l": "yes" } },
    'facts.scope.china-list-l: No duty asks for the fact "scope.china-list-l". Did you mean scope.china-list-1?',
  ],
  [
    { facts: { "metal.meltCountry": "XX" } },
    'facts.metal.meltCountry: The fact metal.meltCountry is "XX"; it must be the two-letter code of a country, such as US.',
  ],
  [
    { facts: { "transport.mode": "oceean" } },
    'facts.transport.mode: The fact transport.mode is "oceean"; it must be sea, air, rail, road, mail, pipeline or other.',
  ],
  // 2204.21.50: 6.3¢/liter, $1/gal by column 2 expressed per liter too.
  [
    { hs: "2204.21.50", facts: { "quantity.liters": "3" } },
    "facts.quantity.liters: No rate of 2204.21.50 is charged by quantity.liters on 2025-11-17. Give quantity.liter.",
  ],
])("%j is refused", (document, message) => {
  expect(problems(document)).toEqual([message]);
});

test("a fact that no duty asks for is refused with those that are asked", () => {
  expect(problems({ facts: { colour: "red" } })[0]).toContain('No duty asks for the fact "colour".');
});

test("a day before 2018 is refused", () => {
  expect(problems({}, "2017-12-31")).toEqual([
    "date: The date is 2017-12-31; duties are known from 2018-01-01.",
  ]);
});

test("an unknown fact is as if it were left out", () => {
  expect(problems({ facts: { "metal.steel.value": "unknown" } })).toEqual([]);
});
