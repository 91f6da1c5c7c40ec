import type { HsCode, PlainDate } from "@coproduce/goods";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { dutiesOfCode } from "./measures-of-code.ts";

const law = lawOfFolder("law/us/");
const duties = (code: string, date: string) =>
  dutiesOfCode(law, "US", code as HsCode, date as PlainDate, "en");

test("a refrigerator is touched by steel and by aluminum on its content", () => {
  const { rates, measures } = duties("841810", "2025-11-17");
  expect(rates).toEqual([{ code: "84181000", general: "Free", special: "", other: "35%" }]);
  const steel = measures.find(({ id }) => id === "section-232/steel")?.headings.at(-1);
  expect(steel).toMatchObject({ heading: "9903.81.91", rate: "+50%", base: "steel", part: false });
});

// 90 FR 25208: refrigerator-freezers from 2025-06-23.
test("the day before it was listed, steel did not touch it", () => {
  const ids = (date: string) => duties("841810", date).measures.map(({ id }) => id);
  expect(ids("2025-06-22")).not.toContain("section-232/steel");
  expect(ids("2025-06-23")).toContain("section-232/steel");
});

test("a heading of which some lines are listed is touched in part", () => {
  const wood = duties("9401", "2025-11-17").measures.find(({ id }) => id === "section-232/wood");
  expect(wood?.headings.at(-1)).toMatchObject({ heading: "9903.76.02", part: true });
});

test("what was struck down later says when", () => {
  const canada = duties("841810", "2025-11-17").measures.find(({ id }) => id === "ieepa/canada");
  expect(canada?.struckDown).toBe("2026-02-20");
  expect(canada?.headings[0]).toMatchObject({ rate: "+0%", conditions: ["usmca"] });
});
