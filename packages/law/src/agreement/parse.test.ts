import { describe, expect, it } from "vitest";
import { lawOfFolder, readLawFolder } from "../../../../tools/build/law-folder.ts";
import { parseAgreement } from "./parse.ts";

const sources = readLawFolder("law/agreements/usmca/").filter((file) => file.path.endsWith(".yaml"));
const agreement = parseAgreement(sources);

function provision(id: string) {
  const found = agreement.provisions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no provision ${id}`);
  return found;
}

describe("the agreement's files", () => {
  it("set the limits of the general rules (Uniform Regulations s. 3(4), s. 5)", () => {
    expect(agreement.tolerances).toEqual({
      deMinimis: 1000,
      textileWeight: 1000,
      elastomericWeight: 700,
      fallback: { transactionValue: 6000, netCost: 5000 },
    });
    expect(agreement.fallbackExcept).toMatchObject([{ text: "61-63" }]);
  });

  it("close the tolerance by value in all twelve paragraphs of Uniform Regulations s. 5(3)", () => {
    const excluded = agreement.provisions.filter((each) =>
      each.citation.text.startsWith("Uniform Regulations s. 5(3)"),
    );
    expect(excluded.map((each) => each.citation.text.slice(-3, -1))).toEqual(
      [..."abcdefghijkl"].map((letter) => `(${letter}`),
    );
    expect(excluded.every((each) => each.effect === "excludes")).toBe(true);
    expect(provision("de-minimis.agriculture").sameSubheadingOnly).toBe(true);
  });

  it("start the textile notes 12, 18 and 30 months after entry into force", () => {
    expect(provision("62.sewing-thread").from).toBe("2021-07-01");
    expect(provision("62.narrow-elastics").from).toBe("2022-01-01");
    expect(provision("62.pocket-bags-first-year")).toMatchObject({ from: "2022-01-01", until: "2022-12-31" });
    expect(provision("62.pocket-bags").from).toBe("2023-01-01");
  });

  it("keep the exceptions of each chemistry rule apart", () => {
    const except = provision("VI.mixing").goodsExcept.map((entry) =>
      entry.kind === "provision" ? entry.text : "",
    );
    expect(except).toEqual(["28", "29", "32", "3301", "3502.11-3502.19", "3808"]);
    expect(provision("VI.separation-prohibition").effect).toBe("prohibits");
  });

  it("use a key for one meaning only", () => {
    const meanings = new Map<string, string>();
    for (const { fact } of agreement.provisions) {
      if (fact === null) continue;
      const meaning = JSON.stringify([fact.subject, fact.presumed, fact.words]);
      expect(meanings.get(fact.key) ?? meaning).toBe(meaning);
      meanings.set(fact.key, meaning);
    }
  });

  it("give every note line of the rule files one standing, and no standing to a line that is not there", () => {
    const { rules } = lawOfFolder("law/agreements/usmca/product-rules/");
    const written = new Set([...rules.values()].flatMap((file) => file.notes.map((note) => note.id)));
    const standing = agreement.notes.map((note) => note.id);
    expect(standing.filter((id, at) => standing.indexOf(id) !== at)).toEqual([]);
    expect([...written].filter((id) => !standing.includes(id))).toEqual([]);
    expect(standing.filter((id) => !written.has(id))).toEqual([]);
  });
});

describe("a bad file", () => {
  const withText = (name: string, change: (text: string) => string) =>
    sources.map((source) => (source.path.endsWith(name) ? { ...source, text: change(source.text) } : source));

  it.each([
    [
      "an unknown effect",
      "general.yaml",
      (text: string) => text.replace("effect: prohibits", "effect: forbids"),
      /general\.yaml: line 6, provisions\[0\]\.effect: Invalid option: expected one of "confers"\|"requires"/,
    ],
    [
      "a code that is none",
      "de-minimis.yaml",
      (text: string) => text.replace("goods: 1701-1703", "goods: 1703-1701"),
      /de-minimis\.yaml: line \d+, provisions\[5\]\.goods: range "1703-1701" runs backwards/,
    ],
    [
      "a percentage in words",
      "agreement.yaml",
      (text: string) => text.replace("value: 10", "value: ten"),
      /agreement\.yaml: line \d+, tolerances\.de-minimis\.value: "ten" is no percentage; write it as 62\.5/,
    ],
    [
      "a date that does not exist",
      "textiles.yaml",
      (text: string) => text.replace("from: 2021-07-01", "from: 2021-02-30"),
      /provisions\[4\]\.from: "2021-02-30" is no date; write it as 2020-07-01/,
    ],
    [
      "a missing language",
      "machinery.yaml",
      (text: string) => text.replace(/\n {6}fr: Les machines[^\n]*/, ""),
      /machinery\.yaml: line \d+, provisions\[0\]\.words\.fr: Invalid input: expected string/,
    ],
    [
      "a misspelled field",
      "notes.yaml",
      (text: string) => text.replace("definition:", "definitions:"),
      /notes\.yaml: line 1, definition: Invalid input: expected array, received undefined; line 1, the file: Unrecognized key: "definitions"/,
    ],
    [
      "text that is no YAML",
      "schedule-2.yaml",
      (text: string) => text.replace("goods:\n", "goods: [\n"),
      /schedule-2\.yaml: line \d+, column \d+: /,
    ],
    [
      "two provisions of one name",
      "general.yaml",
      (text: string) => text.replace("id: transit.customs-control", "id: transit.further-production"),
      /two provisions have the id "transit\.further-production"; rename one/,
    ],
  ])("with %s says where and what would be right", (_, name, change, message) => {
    expect(() => parseAgreement(withText(name, change))).toThrow(message);
  });

  it("that is missing is named", () => {
    expect(() => parseAgreement(sources.filter((source) => !source.path.endsWith("agreement.yaml")))).toThrow(
      "agreement.yaml: this file of the agreement is missing",
    );
  });
});
