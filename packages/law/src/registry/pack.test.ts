import { describe, expect, test } from "vitest";
import { readLawFolder } from "../../../../tools/build/law-folder.ts";
import { LawFileError } from "./error.ts";
import { indexOf, lawFromPacks, type Pack } from "./pack.ts";
import { lawFromFiles, packsFromFiles } from "./read.ts";

const rules = readLawFolder("law/agreements/usmca/product-rules/");

test("every chapter from 01 to 97 but the reserved 77 has its rules, and no line is lost", () => {
  const law = lawFromFiles(rules);
  expect(law.rules.size).toBe(96);
  expect(law.rules.has("77")).toBe(false);
  expect([...law.rules.values()].flatMap((file) => file.unparsed)).toEqual([]);
  expect(law.files).toHaveLength(96);
});

test("packs are plain JSON: a law from packs that were written and read is the law of the files", () => {
  const read = JSON.parse(JSON.stringify(packsFromFiles(rules))) as readonly Pack[];
  expect(lawFromPacks(read)).toEqual(lawFromFiles(rules));
});

describe("packs are added on demand", () => {
  const packs = packsFromFiles(rules);
  const chapter = (number: string) => packs.filter((pack) => pack.key === number);

  test("a law holds only the chapters that were added", () => {
    const law = lawFromPacks(chapter("84"));
    expect([...law.rules.keys()]).toEqual(["84"]);
    expect(law.files.map((file) => file.path)).toEqual(["law/agreements/usmca/product-rules/84.rules"]);
  });

  test("adding a chapter leaves the earlier law as it was", () => {
    const before = lawFromPacks(chapter("84"));
    const after = lawFromPacks(chapter("85"), before);
    expect([...before.rules.keys()]).toEqual(["84"]);
    expect([...after.rules.keys()]).toEqual(["84", "85"]);
  });

  test("a pack that is already loaded is passed over", () => {
    const law = lawFromPacks(chapter("84"));
    expect(lawFromPacks(chapter("84"), law)).toBe(law);
  });
});

test("the index names every pack with the hashes of its source files", () => {
  const index = indexOf(packsFromFiles(rules));
  expect(index.packs).toHaveLength(96);
  expect(index.packs[0]).toEqual({
    path: "rules/01.json",
    part: "rules",
    key: "01",
    files: [
      { path: "law/agreements/usmca/product-rules/01.rules", hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
  });
});

test("a file that no part reads stops the build", () => {
  const stray = { path: "law/stray.yaml", text: "", hash: "" };
  expect(() => packsFromFiles([stray])).toThrow(LawFileError);
  expect(() => packsFromFiles([stray])).toThrow("law/stray.yaml: no part of the law reads this file");
});
