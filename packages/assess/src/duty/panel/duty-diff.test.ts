import type { PlainDate } from "@coproduce/goods";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../../tools/build/law-folder.ts";
import { dutyDiff } from "./duty-diff.ts";

const whole = lawOfFolder();
const law = {
  ...whole,
  schedules: new Map([...(whole.schedules ?? [])].filter(([key]) => key === "us/61" || key === "us/28")),
};
const on = (date: string) => ({ date: date as PlainDate, importInto: "US" as const, scenario: null, law });

// Proc. 11012: 10 percent from 2026-02-24; EO 14389: the 20 percent on Viet Nam no longer collected.
test("the end of the reciprocal duty and the surcharge show by code and economy", () => {
  const diff = dutyDiff(on("2026-02-23"), on("2026-02-28"), { code: "61091000", origin: "VN" });
  expect(diff.rates).toHaveLength(1);
  expect(diff.rates[0]).toMatchObject({
    economies: ["VN"],
    before: { low: 36.5, high: 36.5 },
    after: { low: 26.5, high: 26.5 },
  });
  expect(diff.began.map(({ heading }) => heading)).toContain("9903.03.01");
  expect(diff.ended.map(({ heading }) => heading)).toContain("9903.02.69");
});

// HTS 2025 Revision 16: 2825.60.00 divided anew on 2025-07-01.
test("lines that come and go are named", () => {
  const diff = dutyDiff(on("2025-06-30"), on("2025-07-01"), { code: "282560" });
  expect(diff.codesRemoved).toEqual(["2825600000"]);
  expect(diff.codesAdded).toEqual(["2825600010", "2825600020", "2825600050"]);
});

test("nothing changes between a date and itself", () => {
  const diff = dutyDiff(on("2026-03-01"), on("2026-03-01"));
  expect(diff).toMatchObject({ began: [], ended: [], rates: [], codesAdded: [], codesRemoved: [] });
});
