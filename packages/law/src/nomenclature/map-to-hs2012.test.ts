import { formatHsCode, type HsCode, type HsEdition, parseHsCode } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { isPresumedUnchanged, mapperToHs2012 } from "./map-to-hs2012.ts";
import { parseNomenclature } from "./parse-nomenclature.ts";

const { nomenclature, names } = lawOfFolder("law/nomenclature/");
if (nomenclature === undefined || names === undefined) throw new Error("law/nomenclature is missing");
const map = mapperToHs2012(nomenclature);

function code(text: string): HsCode {
  const parsed = parseHsCode(text);
  if (parsed === undefined) throw new Error(`"${text}" is no code`);
  return parsed;
}

const hs2012 = (text: string, edition: HsEdition): readonly string[] => map(code(text), edition);

describe("one code: the answer is exact", () => {
  test("lithium-ion batteries, 8507.60, did not change, and keep their national digits", () => {
    expect(hs2012("8507.60", 2022)).toEqual(["850760"]);
    expect(hs2012("8507.60.0020", 2022)).toEqual(["8507600020"]);
    expect(hs2012("8507.60.00", 2017)).toEqual(["85076000"]);
  });

  test("smartphones, 8517.13 since 2022, and other cellular telephones, 8517.14, were 8517.12", () => {
    expect(hs2012("8517.13", 2022)).toEqual(["851712"]);
    expect(hs2012("8517.14", 2022)).toEqual(["851712"]);
  });

  test("a code that changed loses its national digits", () => {
    expect(hs2012("8517.13.0000", 2022)).toEqual(["851712"]);
  });

  test("photosensitive semiconductor devices, 8541.41 to 8541.49 since 2022, were 8541.40", () => {
    for (const code of ["8541.41", "8541.42", "8541.43", "8541.49"]) {
      expect(hs2012(code, 2022)).toEqual(["854140"]);
    }
  });

  test("fortified orange juice, 2202.99.30 since 2017, is the item 2202.90.30 of the rules", () => {
    expect(hs2012("2202.99.30.00", 2022)).toEqual(["22029030"]);
    expect(hs2012("2202.99.91", 2022)).toEqual(["220290"]);
    expect(hs2012("2202.99", 2022)).toEqual(["220290"]);
  });

  test("a code of HS 2012 is itself", () => {
    expect(hs2012("8418.10.00", 2012)).toEqual(["84181000"]);
  });
});

describe("several codes: only a fact of the goods tells which", () => {
  test("flat panel display modules, heading 8524 since 2022, were parts of many machines", () => {
    const was = hs2012("8524.11", 2022);
    expect(was.length).toBeGreaterThan(400);
    expect(was).toEqual(expect.arrayContaining(["852990", "901380", "847330", "851770"]));
    expect(was.every((code) => code >= "84" && code < "96")).toBe(true);
  });

  test("a change in 2022 and one in 2017 follow each other: an unmanned aircraft with a camera", () => {
    expect(hs2012("8806.22", 2022)).toEqual(["852580", "880211", "880220"]);
  });

  test("combined refrigerators with drawers came to 8418.10 from 8418.50 in 2022", () => {
    expect(hs2012("8418.10", 2022)).toEqual(["841810", "841850"]);
  });
});

describe("a subheading that goes on, to which parts of many machines came, is presumed unchanged", () => {
  const presumed = (text: string, edition: HsEdition) =>
    isPresumedUnchanged(nomenclature, code(text), edition);

  test("integrated circuits, 8542.31 to 8542.39, since multi-component ones joined them in 2017", () => {
    for (const text of ["8542.31", "8542.32", "8542.33", "8542.39"]) {
      expect(hs2012(text, 2017)).toEqual([text.replace(".", "")]);
      expect(presumed(text, 2017)).toBe(true);
      expect(presumed(text, 2022)).toBe(true);
      expect(presumed(text, 2012)).toBe(false);
    }
  });

  test("parts of receivers, 8529.90, since those of flat panel display modules joined them in 2022", () => {
    expect(hs2012("8529.90.99", 2022)).toEqual(["85299099"]);
    expect(presumed("8529.90.99", 2022)).toBe(true);
    expect(presumed("8529.90", 2017)).toBe(false);
  });

  test("no others", () => {
    const all = nomenclature.amendments.flatMap(({ changes }) =>
      changes.filter((change) => change.presumedUnchanged),
    );
    expect(all.flatMap((change) => change.subheadings).sort()).toEqual([
      "852990",
      "854231",
      "854232",
      "854233",
      "854239",
    ]);
  });
});

describe("no code: the edition does not know it", () => {
  test.each([
    ["8517.13", 2012],
    ["8517.13", 2017],
    ["8517.12", 2022],
    ["8524.11", 2017],
    ["8418.15", 2012],
    ["9903.01.25", 2022],
  ] as const)("%s in HS %i", (code, edition) => {
    expect(hs2012(code, edition)).toEqual([]);
  });
});

describe("headings and chapters", () => {
  test("a heading whose goods stayed in it is itself", () => {
    expect(hs2012("8418", 2022)).toEqual(["8418"]);
    expect(hs2012("8507", 2022)).toEqual(["8507"]);
  });

  test("a heading that drew goods from others is ambiguous between headings", () => {
    expect(hs2012("8806", 2022)).toEqual(expect.arrayContaining(["8525", "8802"]));
  });

  test("a chapter is named by two digits", () => {
    expect(hs2012("72", 2022)).toEqual(["72"]);
  });
});

test("every subheading of every edition was something in HS 2012", () => {
  const known = new Set<string>(nomenclature.subheadings);
  expect(known.size).toBe(5205);
  for (const { edition, changes } of nomenclature.amendments) {
    for (const code of changes.flatMap((change) => change.subheadings)) {
      const was = map(code, edition);
      expect(was.length, code).toBeGreaterThan(0);
      expect(
        was.every((each) => known.has(each)),
        code,
      ).toBe(true);
    }
  }
});

test("every subheading of HS 2012, and every one that HS 2022 added, has a name, and so has its heading", () => {
  const added = nomenclature.amendments.flatMap(({ edition, changes }) =>
    edition === 2022 ? changes.flatMap((change) => change.subheadings) : [],
  );
  for (const code of [...nomenclature.subheadings, ...added]) {
    const chapter = names.get(code.slice(0, 2))?.names ?? {};
    expect(chapter[code], code).toBeDefined();
    expect(chapter[code.slice(0, 4)], code).toBeDefined();
  }
  expect(names.get("85")?.names["850760" as HsCode]).toBe(
    "Electric accumulators; lithium-ion, including separators, whether or not rectangular (including square)",
  );
});

test("renumbered items are items of today's tariff, under a number that a rule cites", () => {
  const { rules, schedules } = lawOfFolder();
  const cited = [...rules.values()].flatMap((file) => file.rules.map((line) => line.text)).join("\n");
  for (const [now, inRules] of Object.entries(nomenclature.renumberedItems)) {
    const lines = schedules?.get(`us/${now.slice(0, 2)}`)?.lines ?? [];
    expect(
      lines.some((line) => line.code === now),
      now,
    ).toBe(true);
    expect(cited, inRules).toContain(`${formatHsCode(inRules)}@US`);
  }
});

describe("a table that cannot be read names its line", () => {
  const head = "# source: test\n# trust: secondary\n";
  const parse = (text: string) => () =>
    parseNomenclature([{ path: "law/nomenclature/hs2012.tsv", text, hash: "" }]);

  test("a bad ending", () => {
    expect(parse(`${head}0101\t21 2`)).toThrow(
      'law/nomenclature/hs2012.tsv: line 3: "0101.2" is no subheading such as 8418.10',
    );
  });

  test("no source", () => {
    expect(parse("# trust: secondary\n0101\t21")).toThrow(
      'law/nomenclature/hs2012.tsv: "# source:" is missing',
    );
  });

  test("a renumbered item of another length", () => {
    const base = { path: "law/nomenclature/hs2012.tsv", text: `${head}2202\t10 90`, hash: "" };
    const items = { path: "law/nomenclature/us-items.tsv", text: `${head}2202.99.30\t2202.90`, hash: "" };
    expect(() => parseNomenclature([base, items])).toThrow(
      'law/nomenclature/us-items.tsv: line 3: "2202.90" is no tariff item such as 2202.99.30',
    );
  });

  test("an unknown trust", () => {
    expect(parse("# source: test\n# trust: hearsay\n")).toThrow(
      "must be official, secondary, unverified or contested",
    );
  });
});
