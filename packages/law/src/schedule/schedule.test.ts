import type { HsCode, PlainDate } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import type { Law } from "../registry/law.ts";
import { carried, linesUnder, nearestLines, standsOn } from "./find.ts";
import type { ScheduleChapter } from "./line.ts";
import { parseRate } from "./parse-rate.ts";
import { parseSchedule } from "./parse-schedule.ts";
import { parseSpecial } from "./special.ts";

const schedules = (lawOfFolder("law/us/schedule/") as Law).schedules ?? new Map<string, ScheduleChapter>();
const chapters = [...schedules.values()];
const chapter = (number: string) => schedules.get(`us/${number}`) as ScheduleChapter;
const day = (text: string) => text as PlainDate;
const code = (text: string) => text as HsCode;
const dates = ["2018-01-01", "2025-06-30", "2025-07-01", "2026-02-01", "2026-12-31"].map(day);

test("the schedule covers chapters 01 to 98 but the reserved 77, over 19,000 lines on any date", () => {
  expect(chapters).toHaveLength(97);
  for (const date of dates) {
    const count = chapters.reduce((sum, each) => sum + linesUnder(each, code(each.chapter), date).length, 0);
    expect(count).toBeGreaterThan(19_000);
  }
});

test.each(dates)("every tariff line is reachable from its heading and subheading on %s", (date) => {
  for (const each of chapters) {
    const lines = linesUnder(each, code(each.chapter), date);
    expect(new Set(lines.map((line) => line.code)).size).toBe(lines.length);
    for (const heading of new Set(lines.map((line) => line.code.slice(0, 4)))) {
      const below = linesUnder(each, code(heading), date);
      expect(below).toEqual(lines.filter((line) => line.code.startsWith(heading)));
    }
    for (const line of lines) {
      const found = linesUnder(each, line.code, date);
      expect(found.map((one) => one.code)).toEqual([line.code]);
      expect(standsOn(found[0]?.rateLine ?? line.rateLine, date)).toBe(true);
    }
  }
});

test("every line has a rate, and what cannot be computed keeps its words", () => {
  for (const line of chapters.flatMap((each) => each.lines)) {
    const rate = parseRate(line.general);
    const goodsOfTariff = !line.code.startsWith("98");
    if (rate.kind === "worded" && goodsOfTariff) expect(rate.text, line.code).not.toBe("");
    for (const special of parseSpecial(line.special)) expect(special.programmes.length).toBeGreaterThan(0);
  }
});

describe("versions", () => {
  // HTS 2025 Revision 16: the annual changes of 1 July 2025 divided 2825.60.00 differently.
  test("a line stands with its own suffixes up to the day before a change", () => {
    const suffixes = (date: string) =>
      linesUnder(chapter("28"), code("28256000"), day(date)).map((line) => line.code);
    expect(suffixes("2025-06-30")).toEqual(["2825600000"]);
    expect(suffixes("2025-07-01")).toEqual(["2825600010", "2825600020", "2825600050"]);
  });

  // Presidential Proclamation on KORUS staging: the beef rate for Korea ended its staging on 2026-01-01.
  test("a staged rate changes on 1 January", () => {
    const special = (date: string) =>
      linesUnder(chapter("02"), code("02011050"), day(date))[0]?.rateLine.special ?? "";
    expect(special("2025-12-31")).toContain("1.7% (KR)");
    expect(special("2026-01-01")).not.toContain("1.7%");
  });

  test("before the first and after the last official export the lines are carried", () => {
    expect(carried(chapter("84"), day("2024-12-31"))).toBe("back");
    expect(carried(chapter("84"), day("2025-01-01"))).toBeNull();
    expect(carried(chapter("84"), day("2026-06-08"))).toBeNull();
    expect(carried(chapter("84"), day("2026-06-09"))).toBe("forward");
  });
});

test("a code that does not exist has its nearest neighbours", () => {
  expect(nearestLines(chapter("84"), code("8418109999"), day("2025-11-17"))[0]).toBe("84181000");
});

test("a bad row is refused with its line", () => {
  const head =
    "# economy: US\n# chapter: 84\n# known-from: 2025-01-01\n# known-until: 2026-06-08\n# source: test\n# trust: official\n";
  const file = (row: string) => ({ path: "law/us/schedule/84.tsv", hash: "", text: head + row });
  expect(() => parseSchedule(file("8418.1\t\t\tFree\t\t\t"))).toThrow(
    'law/us/schedule/84.tsv: line 7: "8418.1" is no tariff line of 8 or 10 digits',
  );
  expect(() => parseSchedule(file("84181000\t2025-02-30\t\tFree\t\t\t"))).toThrow(
    'line 7: "2025-02-30" is no date',
  );
  expect(() => parseSchedule(file("84181000\tFree"))).toThrow(
    "line 7: 7 tab-separated cells expected, 2 found",
  );
});
