import { type HsCode, type PlainDate, rangeOf } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { assess } from "../assess.ts";
import { classifier } from "./classify.ts";

const law = lawOfFolder();
const classify = classifier(law);
const codes = (text: string, edition?: 2012 | 2017 | 2022) => classify(text, edition)?.candidates;
const hs = (...texts: readonly string[]) => texts.map((text) => rangeOf(text as HsCode));

describe("a code is read as the provisions of HS 2012 that it may be", () => {
  test("exactly, where its subheading was one: smartphones of HS 2022", () => {
    expect(codes("8517.13", 2022)).toEqual(hs("851712"));
  });

  test("as each of several, where only a fact tells: refrigerators with drawers", () => {
    expect(codes("8418.10", 2022)).toEqual(hs("841810", "841850"));
  });

  test("as none, where the edition has no such code", () => {
    expect(codes("8517.13", 2012)).toEqual([]);
    expect(classify("refrigerator", 2012)).toBeNull();
  });

  test("of the newest edition that has it, where none is stated", () => {
    expect(codes("8517.13")).toEqual(hs("851712"));
    expect(codes("8517.12")).toEqual(hs("851712"));
  });
});

describe("a subheading to which parts of many machines came is presumed to hold what it held", () => {
  const product = (edition: 2012 | 2022) => ({
    id: "board",
    hs: "8538.90.30",
    producedIn: "MX",
    currency: "USD",
    transactionValue: "10",
    materials: [{ id: "chip", hs: "8542.31", hsEdition: edition, origin: "TW", value: "4" }],
  });
  const assumed = (edition: 2012 | 2022) =>
    assess(product(edition), {
      date: "2025-11-17" as PlainDate,
      importInto: "US",
      scenario: null,
      law,
    }).origin.assumptions.filter(({ key }) => key === "hs-unchanged");

  test("integrated circuits, and the answer says so", () => {
    expect(classify("8542.31", 2022)).toMatchObject({ candidates: hs("854231"), presumedUnchanged: true });
    expect(assumed(2022)).toMatchObject([{ of: { params: { codes: ["8542.31"] } } }]);
  });

  test("nothing is presumed of a code of HS 2012", () => {
    expect(classify("8542.31", 2012)?.presumedUnchanged).toBeUndefined();
    expect(assumed(2012)).toEqual([]);
  });
});
