import type { PlainDate } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { type CountryGroup, economiesOf } from "./country-group.ts";
import { parseGroups } from "./parse-groups.ts";

const groups = lawOfFolder("law/groups/").groups ?? [];

function on(id: string, date: string): readonly string[] {
  const group = groups.find((each) => each.id === id);
  if (group === undefined) throw new Error(`no group ${id}`);
  return [...economiesOf(group, date as PlainDate)].sort();
}

describe("the groups of law/groups", () => {
  test("the agreement has three parties from its first day", () => {
    expect(on("usmca", "2020-07-01")).toEqual(["CA", "MX", "US"]);
    expect(on("usmca", "2020-06-30")).toEqual([]);
  });

  test("the customs union has 27 members since the United Kingdom left it", () => {
    expect(on("eu", "2020-12-31")).toHaveLength(28);
    expect(on("eu", "2021-01-01")).toHaveLength(27);
    expect(on("eu", "2021-01-01")).not.toContain("GB");
  });

  test("Russia is a non-market economy again from 2022-11-10 (87 FR 69002)", () => {
    expect(on("non-market-economies", "2022-11-09")).not.toContain("RU");
    expect(on("non-market-economies", "2022-11-10")).toContain("RU");
    expect(on("non-market-economies", "2022-11-10")).toHaveLength(12);
  });

  test("the United States has free trade agreements with 20 economies", () => {
    expect(on("fta-us", "2025-01-01")).toHaveLength(20);
  });

  test("the free trade partners of Canada and Mexico include the members of the European Union of the day", () => {
    expect(on("fta-ca", "2020-12-31")).toContain("GB");
    expect(on("fta-ca", "2021-03-31")).not.toContain("GB");
    expect(on("fta-ca", "2021-04-01")).toContain("GB");
    expect(on("fta-mx", "2000-07-01")).not.toContain("HR");
    expect(on("fta-mx", "2013-07-01")).toContain("HR");
  });

  test("Asia holds China, Taiwan and India, and not Australia", () => {
    expect(on("asia-pacific", "2025-01-01")).toEqual(expect.arrayContaining(["CN", "TW", "IN", "VN"]));
    expect(on("asia-pacific", "2025-01-01")).not.toContain("AU");
  });

  test("no economy is twice in a group on one day", () => {
    for (const group of groups) {
      const spans = group.members.map(
        (each) => [each.economy, each.from ?? "", each.until ?? "9999"] as const,
      );
      for (const [economy, from] of spans) {
        const open = spans.filter(([other, start, end]) => other === economy && start <= from && from <= end);
        expect(open, `${group.id}: ${economy} from ${from}`).toHaveLength(1);
      }
    }
  });
});

describe("a group file that is wrong names its line", () => {
  const file = (members: string, id = "club"): string =>
    `description: A club\ntrust: official\nverified: 2026-01-01\nid: ${id}\nnames: { en: Club, es: Club, fr: Club }\ncitation: Charter\nmembers:\n${members}`;
  const parse = (...texts: readonly string[]): readonly CountryGroup[] =>
    parseGroups(texts.map((text, index) => ({ path: `law/groups/${index}.yaml`, text, hash: "" })));

  test.each([
    [
      "  - economies: [UK]",
      "law/groups/0.yaml: line 8, members[0].economies[0]: an economy is an assigned ISO alpha-2 code such as MX",
    ],
    [
      "  - economies: [MX]\n    from: 2020-02-30",
      "a membership names economies: [MX] or groups: [eu], and perhaps from",
    ],
    ["  - groups: [eu]", 'law/groups/0.yaml: there is no group "eu" in law/groups'],
    ["  - groups: [club]", "law/groups/0.yaml: the group contains itself: club"],
  ])("%s", (members, message) => {
    expect(() => parse(file(members))).toThrow(message);
  });

  test("two groups of one id", () => {
    const one = file("  - economies: [MX]");
    expect(() => parse(one, one)).toThrow('law/groups/1.yaml: law/groups/0.yaml has the id "club" too');
  });

  test("a membership through a group ends where either ends", () => {
    const inner = file("  - economies: [MX]\n    from: 2001-01-01\n    until: 2005-12-31");
    const outer = file("  - groups: [club]\n    from: 2003-01-01\n    until: 2009-12-31", "outer");
    expect(parse(inner, outer)[1]?.members).toEqual([
      { economy: "MX", from: "2003-01-01", until: "2005-12-31", citation: null },
    ]);
  });
});
