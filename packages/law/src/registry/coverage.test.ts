import { describe, expect, test } from "vitest";
import { lawOfFolder, readLawFolder } from "../../../../tools/build/law-folder.ts";
import { coverageOf } from "./coverage.ts";
import { emptyLaw } from "./law.ts";
import { lawFromFiles } from "./read.ts";
import { subheadingsWithoutRule } from "./uncovered.ts";

const law = lawOfFolder();
const coverage = coverageOf(law);

test("chapters 01 to 97 are all there, 77 reserved, and no line is unparsed", () => {
  expect(coverage.chapters).toHaveLength(97);
  expect(coverage.chapters.filter((each) => each.reserved).map((each) => each.chapter)).toEqual(["77"]);
  expect(coverage.chapters.filter((each) => each.rules === 0).map((each) => each.chapter)).toEqual(["77"]);
  expect(coverage.totals.unparsed).toBe(0);
});

test("the totals are the sums of the chapters", () => {
  const { totals, chapters } = coverage;
  const total = (count: (each: (typeof chapters)[number]) => number) =>
    chapters.reduce((sum, each) => sum + count(each), 0);
  expect(totals.rules).toBe(total((each) => each.rules));
  expect(totals.rules).toBeGreaterThan(1_300);
  expect(totals.conditions.keyedFact).toBe(total((each) => each.conditions.keyedFact));
  expect(totals.conditions.textOnly).toBe(0);
  expect(totals.notes.provision).toBe(total((each) => each.notes.provision));
});

test("chapters 64 to 67 stand in their NAFTA form: unverified", () => {
  const unverified = coverage.chapters.filter((each) => each.trust === "unverified");
  expect(unverified.map((each) => each.chapter)).toEqual(["64", "65", "66", "67"]);
});

describe("a chapter counts its lines", () => {
  const chapter = (text: string, number = "74") => {
    const path = `law/agreements/usmca/product-rules/${number}.rules`;
    const files = [{ path, text: `# chapter ${number}  source: test\n${text}`, hash: "" }];
    const found = coverageOf(lawFromFiles(files)).chapters.find((each) => each.chapter === number);
    if (found === undefined) throw new Error("no such chapter");
    return found;
  };

  test("conditions by what decides them", () => {
    const found = chapter(
      '7403 : CTH & RVC 60/50 | from 7404 (any other good) +CTH | CTH x ex 7402 "anodes"\n7411 : CTH & process("drawn") & note("unheard of")',
    );
    expect(found).toMatchObject({ rules: 2, alternatives: 4, unparsed: 0 });
    expect(found.conditions).toEqual({ evaluated: 3, keyedFact: 3, textOnly: 1 });
  });

  test("a line that cannot be read, a note that nothing carries out, a contested line", () => {
    const found = chapter('7403 : XYZ\nnote 74.9 : words\n7411 : CTH & note("only in A, not in B")');
    expect(found).toMatchObject({ rules: 1, unparsed: 1, contested: 1 });
    expect(found.notes).toEqual({ provision: 0, definition: 0, informational: 0, textOnly: 1 });
  });

  test("a chapter that is not loaded has no trust", () => {
    expect(coverageOf(emptyLaw).chapters[0]).toMatchObject({
      rules: 0,
      trust: null,
      source: null,
      withoutRule: null,
    });
  });
});

test("every note line of the rule files has a standing", () => {
  const standings = new Set(law.agreement.notes.map((note) => note.id));
  const notes = [...law.rules.values()].flatMap((file) => file.notes);
  expect(notes.filter((note) => !standings.has(note.id)).map((note) => note.id)).toEqual([]);
});

describe("every subheading of HS 2012 has a rule line or is a known gap", () => {
  if (law.nomenclature === undefined) throw new Error("law/nomenclature is missing");
  const missing = subheadingsWithoutRule(law, law.nomenclature);

  test("no subheading is lost, and no gap is recorded that is none", () => {
    expect(missing).toEqual(law.gaps?.map((gap) => gap.subheading));
  });

  test("the registry prints it under its chapter", () => {
    expect(coverage.chapters.find((each) => each.chapter === "84")?.withoutRule).toEqual(["8471.49"]);
  });

  test("a rule line that is lost is noticed", () => {
    const files = readLawFolder("law/agreements/usmca/product-rules/72").map((file) => ({
      ...file,
      text: file.text.replace(/^7202\.70 .*$/m, ""),
    }));
    if (law.nomenclature === undefined) throw new Error("law/nomenclature is missing");
    expect(subheadingsWithoutRule(lawFromFiles(files), law.nomenclature)).toEqual(["720270"]);
  });
});
