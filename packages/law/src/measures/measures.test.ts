import type { PlainDate } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { listMembership, parseGoodsList } from "./goods-list.ts";
import type { GoodsList, Measure } from "./measure.ts";
import { parseMeasure, parseMeasureRate } from "./parse-measure.ts";

const law = lawOfFolder("law/us/");
const lists = law.goodsLists ?? new Map<string, GoodsList>();
const measures = law.measures?.get("us") ?? [];
const groups = new Set((lawOfFolder("law/groups/").groups ?? []).map((group) => group.id));
const day = (text: string) => text as PlainDate;

test("every measure names goods, origins and other measures that exist", () => {
  const known = new Set(measures.flatMap((measure) => [measure.id, measure.authority]));
  for (const measure of measures) {
    for (const { to } of measure.yields) expect(known, measure.id).toContain(to);
    for (const provision of measure.provisions) {
      for (const name of [...(provision.goods ?? []), ...provision.goodsExcept]) {
        expect(lists.has(`us/${name}`), `${measure.id}: ${name}`).toBe(true);
      }
      for (const origin of [...(provision.origin ?? []), ...provision.originExcept]) {
        expect(/^[A-Z]{2}$/.test(origin) || groups.has(origin), `${measure.id}: ${origin}`).toBe(true);
      }
      if (provision.until !== null) expect(provision.until >= provision.from, measure.id).toBe(true);
    }
  }
});

test("every list is used, and every source says how far it is trusted", () => {
  const used = new Set(
    measures.flatMap(({ provisions }) =>
      provisions.flatMap((one) => [...(one.goods ?? []), ...one.goodsExcept]),
    ),
  );
  expect([...lists.keys()].filter((key) => !used.has(key.slice(3)))).toEqual([]);
  for (const list of lists.values()) expect(list.citation.text).not.toBe("");
});

const provisionsOn = (id: string, date: string, origin?: string) =>
  (measures.find((measure) => measure.id === id) as Measure).provisions.filter(
    (one) =>
      one.from <= date &&
      (one.until ?? date) >= date &&
      (origin === undefined || one.origin === null || one.origin.includes(origin)),
  );

describe("windows", () => {
  // Proc. 11012, 91 FR 9339: 150 days from 2026-02-24.
  test("the section 122 surcharge stands from 2026-02-24 to 2026-07-23", () => {
    expect(provisionsOn("section-122/surcharge", "2026-02-23")).toEqual([]);
    expect(provisionsOn("section-122/surcharge", "2026-02-24").length).toBeGreaterThan(0);
    expect(provisionsOn("section-122/surcharge", "2026-07-23").length).toBeGreaterThan(0);
    expect(provisionsOn("section-122/surcharge", "2026-07-24")).toEqual([]);
  });

  // EO 14389 and CSMS 67834313: not collected on entries from 2026-02-24.
  test("no IEEPA duty stands on 2026-02-24", () => {
    for (const { id, authority, struckDown } of measures) {
      if (authority !== "ieepa") continue;
      expect(provisionsOn(id, "2026-02-24")).toEqual([]);
      expect(struckDown?.on).toBe("2026-02-20");
    }
  });

  // FR 2026-15181: 60 economies, the 27 of the European Union counted as one.
  test("the forced-labour duties name 60 economies", () => {
    const named = provisionsOn("section-301/forced-labour", "2026-08-01").filter(
      ({ rate }) => rate.kind === "add" || rate.kind === "total",
    );
    expect(new Set(named.flatMap(({ origin }) => origin ?? [])).size).toBe(60);
    const rateOf = (origin: string) => named.find((one) => one.origin?.includes(origin))?.rate;
    expect(rateOf("CA")).toEqual({ kind: "add", rate: 100_000 });
    expect(rateOf("CN")).toEqual({ kind: "add", rate: 125_000 });
    expect(rateOf("eu")).toEqual({ kind: "total", rate: 100_000 });
    expect(rateOf("JP")).toEqual({ kind: "total", rate: 125_000 });
  });
});

describe("lists", () => {
  const list = (name: string) => lists.get(`us/${name}`) as GoodsList;

  test("a listed heading covers the lines below it", () => {
    expect(listMembership(list("steel-mill"), "7208100000", day("2025-06-04"))).toBe("in");
    expect(listMembership(list("steel-mill"), "7202110000", day("2025-06-04"))).toBe("out");
  });

  test("membership has a first day", () => {
    // 90 FR 25208: refrigerator-freezers are steel derivatives from 2025-06-23.
    expect(listMembership(list("steel-derivatives-content"), "8418100005", day("2025-06-22"))).toBe("out");
    expect(listMembership(list("steel-derivatives-content"), "8418100005", day("2025-06-23"))).toBe("in");
  });

  test("a bare heading of the auto parts list covers only parts of vehicles", () => {
    expect(listMembership(list("auto-parts"), "8471300100", day("2025-06-01"))).toBe("part");
  });

  test("an eight-digit line is in part on a list of ten digits", () => {
    expect(listMembership(list("upholstered-furniture"), "94016140", day("2025-11-01"))).toBe("part");
  });

  test("a bad line is refused with its number", () => {
    const bad = {
      path: "law/us/lists/x.list",
      hash: "",
      text: "# X\n# source: test\n# trust: official\n84.1x\n",
    };
    expect(() => parseGoodsList(bad)).toThrow(
      'law/us/lists/x.list: line 4: "84.1x" is no code with its window',
    );
  });
});

test("a rate that is none is refused", () => {
  expect(parseMeasureRate("+25%")).toEqual({ kind: "add", rate: 250_000 });
  expect(parseMeasureRate("total 12.5%")).toEqual({ kind: "total", rate: 125_000 });
  expect(parseMeasureRate("instead 35%")).toEqual({ kind: "instead", rate: 350_000 });
  expect(parseMeasureRate("unknown up to 25%")).toEqual({ kind: "unknown", limit: 250_000 });
  expect(parseMeasureRate("25")).toBeUndefined();
  const text =
    'title: {en: X, es: X, fr: X}\ncitation: {text: X, trust: official}\nprovisions: [{heading: "1", from: 2025-01-01, rate: "25"}]';
  expect(() => parseMeasure({ path: "law/us/measures/a/b.yaml", hash: "", text })).toThrow(
    'law/us/measures/a/b.yaml: provisions.0.rate: "25" is no rate',
  );
});
