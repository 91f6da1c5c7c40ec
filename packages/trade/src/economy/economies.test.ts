import type { PlainDate } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { economies, economyCodes } from "./economies.ts";
import { parseGroup } from "./groups.ts";
import { economyByName, economyName } from "./names.ts";

describe("codes of economies", () => {
  test("one row an economy, and no code stands for two", () => {
    for (const column of ["iso2", "iso3"] as const) {
      expect(new Set(economies.map((each) => each[column])).size).toBe(economies.length);
    }
    const census = economies.flatMap((each) => each.census);
    expect(new Set(census).size).toBe(census.length);
  });

  test("UN Comtrade's own numbers stand beside M49", () => {
    const comtrade = economyCodes("comtrade");
    const read = ["842", "840", "251", "699", "757", "579", "490", "484", "124", "156"].map((code) =>
      comtrade.get(code),
    );
    expect(read).toEqual(["US", "US", "FR", "IN", "CH", "NO", "TW", "MX", "CA", "CN"]);
    expect(comtrade.get("899")).toBeUndefined();
  });

  test("the Census Bureau divides the Palestinian territories, and its groups are no economies", () => {
    const census = economyCodes("census");
    expect([census.get("5082"), census.get("5083")]).toEqual(["PS", "PS"]);
    for (const code of ["-", "0020", "1XXX", "8220"]) expect(census.get(code)).toBeUndefined();
  });

  test("names are read in English and written in three languages", () => {
    expect(["South Korea", "united states", "Mexico", "Narnia"].map(economyByName)).toEqual([
      "KR",
      "US",
      "MX",
      undefined,
    ]);
    expect([economyName("DE", "en"), economyName("DE", "es"), economyName("DE", "fr")]).toEqual([
      "Germany",
      "Alemania",
      "Allemagne",
    ]);
  });
});

describe("groups", () => {
  const groups = lawOfFolder("law/groups/").groups ?? [];
  const read = (text: string, date = "2025-12-01") => parseGroup(text, groups, date as PlainDate);

  test("are the law's, as of a date, or members by code", () => {
    expect(read("usmca")?.economies).toEqual(["CA", "MX", "US"]);
    expect(read("asean")?.economies).toContain("TL");
    expect(read("asean", "2024-12-31")?.economies).not.toContain("TL");
    expect(read("CN, VN")?.economies).toEqual(["CN", "VN"]);
    expect(read("mercosur")).toBeUndefined();
    expect(read("cn")?.economies).toEqual(["CN"]);
    expect(read("CN,XX")).toBeUndefined();
  });

  test("every member of every group is an economy known here", () => {
    const known = economyCodes("iso2");
    for (const { id, members } of groups) {
      for (const { economy } of members) expect(known.has(economy), `${id}: ${economy}`).toBe(true);
    }
  });
});
