import type { ProductDocument } from "@coproduce/goods";
import { parseRules } from "@coproduce/law";
import { describe, expect, test } from "vitest";
import { law, material, product, regimeOf } from "../assess.fixture.ts";
import { assess } from "../assess.ts";

/** The verdict on a good of 8467.21 whose rule is replaced by one of a single kind. */
function verdictUnder(
  rule: string,
  materials: ProductDocument["materials"],
  rest: Partial<ProductDocument> = {},
) {
  const file = parseRules(`# chapter 84  source: a test\n8467.21 : ${rule}`);
  expect(file.unparsed).toEqual([]);
  const rules = new Map([...law.rules, ["84", file]]);
  const good = product("8467.21", [...materials], { transactionValue: "100.00", netCost: "90.00", ...rest });
  return assess(good, { ...regimeOf(), law: { ...law, rules } }).origin.verdict;
}

const foreign = material("foreign", "8501.10", "30.00");
const regional = { origin: "MX" } as const;
const proven = { origin: "MX", originating: true } as const;
const steel = (id: string, weightKg: string, rest = {}) =>
  material(id, "7208.10", "20.00", { weightKg, ...rest });

interface Case {
  readonly kind: string;
  readonly rule: string;
  readonly yes: () => ReturnType<typeof verdictUnder>;
  readonly no: () => ReturnType<typeof verdictUnder>;
  readonly unknown: () => ReturnType<typeof verdictUnder>;
}

const keyed = (kind: string, rule: string, key: string): Case => ({
  kind,
  rule,
  yes: () => verdictUnder(rule, [foreign], { facts: { [key]: true } }),
  no: () => verdictUnder(rule, [foreign], { facts: { [key]: false } }),
  unknown: () => verdictUnder(rule, [foreign]),
});

const cases: readonly Case[] = [
  {
    kind: "change of heading, failing materials at exactly ten percent and above",
    rule: "CTH",
    yes: () => verdictUnder("CTH", [foreign, material("part", "8467.99", "10.00")]),
    no: () => verdictUnder("CTH", [foreign, material("part", "8467.99", "10.01")]),
    unknown: () => verdictUnder("CTH", [foreign, material("part", "8467.99", "20.00", regional)]),
  },
  {
    kind: "change of chapter",
    rule: "CC",
    yes: () => verdictUnder("CC", [foreign]),
    no: () => verdictUnder("CC", [material("part", "8483.40", "20.00")]),
    unknown: () => verdictUnder("CC", [material("part", "8483.40", "20.00", regional)]),
  },
  {
    kind: "change from provisions named, with an exception",
    rule: "from 85 x 8501",
    yes: () => verdictUnder("from 85 x 8501", [material("board", "8537.10", "30.00")]),
    no: () => verdictUnder("from 85 x 8501", [foreign]),
    unknown: () => verdictUnder("from 85 x 8501", [material("part", "85", "30.00")]),
  },
  {
    kind: "change from a described material",
    rule: 'CTH x ex 8501 "small motors"',
    yes: () =>
      verdictUnder('CTH x ex 8501 "small motors"', [
        material("m", "8501.10", "30.00", { facts: { "material.8501.small-motors": false } }),
      ]),
    no: () =>
      verdictUnder('CTH x ex 8501 "small motors"', [
        material("m", "8501.10", "30.00", { facts: { "material.8501.small-motors": true } }),
      ]),
    unknown: () => verdictUnder('CTH x ex 8501 "small motors"', [foreign]),
  },
  {
    kind: "regional value content at exactly 60 percent and below",
    rule: "none & RVC 60/-",
    yes: () => verdictUnder("none & RVC 60/-", [material("m", "8501.10", "40.00")]),
    no: () => verdictUnder("none & RVC 60/-", [material("m", "8501.10", "40.01")]),
    unknown: () => verdictUnder("none & RVC 60/-", [material("m", "8501.10", "50.00", regional)]),
  },
  {
    kind: "originating weight at exactly 70 percent and below",
    rule: "none & weight(7208) >= 70",
    yes: () => verdictUnder("none & weight(7208) >= 70", [steel("own", "7", proven), steel("bought", "3")]),
    no: () =>
      verdictUnder("none & weight(7208) >= 70", [steel("own", "6.99", proven), steel("bought", "3.01")]),
    unknown: () =>
      verdictUnder("none & weight(7208) >= 70", [steel("own", "7", regional), steel("bought", "3")]),
  },
  {
    kind: "share at exactly its percentage and below",
    rule: 'none & share("copper", by weight) >= 50',
    yes: () =>
      verdictUnder('none & share("copper", by weight) >= 50', [foreign], {
        facts: { "share.8467.21.copper.by-weight": "50" },
      }),
    no: () =>
      verdictUnder('none & share("copper", by weight) >= 50', [foreign], {
        facts: { "share.8467.21.copper.by-weight": "49.99" },
      }),
    unknown: () => verdictUnder('none & share("copper", by weight) >= 50', [foreign]),
  },
  {
    kind: "materials that must originate",
    rule: "none & orig(8501)",
    yes: () =>
      verdictUnder("none & orig(8501)", [
        material("m", "8501.10", "30.00", proven),
        material("b", "8537.10", "5.00"),
      ]),
    no: () => verdictUnder("none & orig(8501)", [foreign]),
    unknown: () =>
      verdictUnder("none & orig(8501)", [
        material("m", "8501.10", "30.00", regional),
        material("b", "8537.10", "5.00"),
      ]),
  },
  {
    kind: "materials of at most one group",
    rule: 'none & note("not from more than one of: 8501; 8537")',
    yes: () => verdictUnder('none & note("not from more than one of: 8501; 8537")', [foreign]),
    no: () =>
      verdictUnder('none & note("not from more than one of: 8501; 8537")', [
        foreign,
        material("b", "8537.10", "5.00"),
      ]),
    unknown: () =>
      verdictUnder('none & note("not from more than one of: 8501; 8537")', [
        foreign,
        material("b", "8537.10", "5.00", regional),
      ]),
  },
  keyed("process", 'none & process("casting")', "process.8467.21.casting"),
  keyed("assembled", "none & assembled", "assembled"),
  keyed("condition in words", 'none & note("made by hand")', "note.8467.21.made-by-hand"),
  {
    kind: "process that must not be the only one",
    rule: 'CTH & unless-process("painting")',
    yes: () =>
      verdictUnder('CTH & unless-process("painting")', [foreign], {
        facts: { "unless-process.8467.21.painting": false },
      }),
    no: () =>
      verdictUnder('CTH & unless-process("painting")', [foreign], {
        facts: { "unless-process.8467.21.painting": true },
      }),
    unknown: () => verdictUnder('CTH & unless-process("painting")', [foreign]),
  },
];

describe.each(cases)("$kind: $rule", ({ yes, no, unknown }) => {
  test("originating", () => expect(yes()).toBe("originating"));
  test("non-originating", () => expect(no()).toBe("non-originating"));
  test("undetermined", () => expect(unknown()).toBe("undetermined"));
});

describe("an alternative that stands in one source only", () => {
  const rule = 'CC | none & RVC -/50 & note("only in SOR/2020-155 s.13, not in GN 11(o)")';
  test("leaves the verdict open where it would decide", () => {
    expect(verdictUnder(rule, [material("part", "8483.40", "45.00")])).toBe("undetermined");
  });
  test("decides nothing where another alternative holds or its own conditions fail", () => {
    expect(verdictUnder(rule, [foreign])).toBe("originating");
    expect(verdictUnder(rule, [material("part", "8483.40", "45.01")])).toBe("non-originating");
  });
});
