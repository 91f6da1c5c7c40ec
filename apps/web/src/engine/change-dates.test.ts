import type { PlainDate } from "@coproduce/goods";
import { emptyLaw, type Law } from "@coproduce/law";
import { expect, test } from "vitest";
import { changeDates, dayAfter } from "./change-dates.ts";

const listed = { title: "", citation: { text: "", trust: "official" as const } };
const law: Law = {
  ...emptyLaw,
  goodsLists: new Map([
    ["us/steel", { ...listed, entries: [{ code: "7208", until: "2024-02-28" as PlainDate }] }],
    ["us/beer", { ...listed, entries: [{ code: "2203", from: "2026-08-22" as PlainDate }] }],
    ["ca/steel", { ...listed, entries: [{ code: "7208", from: "2025-03-13" as PlainDate }] }],
  ]),
};

test("a change falls on the day after the last one, by the calendar", () => {
  expect(dayAfter("2024-02-28" as PlainDate)).toBe("2024-02-29");
  expect(dayAfter("2025-12-31" as PlainDate)).toBe("2026-01-01");
});

test("only what touches the code in the importing country's own law counts", () => {
  expect(changeDates(law, "us", "72081015")).toEqual(["2018-01-01", "2024-02-29"]);
});
