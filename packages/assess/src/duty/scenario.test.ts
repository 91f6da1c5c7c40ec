import type { Party, PlainDate } from "@coproduce/goods";
import { applyScenario, type Law, parseScenario, renderScenarioProblem } from "@coproduce/law";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../../../tools/build/law-folder.ts";
import { assessDuty } from "./assess-duty.ts";
import { type EntryDocument, parseEntry } from "./normalise.ts";

const law = lawOfFolder();

function read(patches: string) {
  const text = `id: test\ndescription: A test\npatches:\n${patches}`;
  return parseScenario({ path: "test.yaml", text, hash: "abc" }, law);
}

function lay(patches: string): Law {
  const parsed = read(patches);
  if (parsed.kind === "scenario") return applyScenario(law, parsed.scenario);
  throw new Error(parsed.problems.map((problem) => renderScenarioProblem(problem, "en")).join("\n"));
}

function total(under: Law, document: EntryDocument, date: string, into: Party = "US") {
  const regime = { date: date as PlainDate, importInto: into, scenario: "test", law: under };
  const parsed = parseEntry(document, regime);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return assessDuty(parsed.entry, regime).total.amount;
}

const bolts: EntryDocument = { hs: "7318.15.20", origin: "MX", value: "1000", claimed: true };
const shirt: EntryDocument = { hs: "6109.10.00", origin: "VN", value: "1000" };
const car: EntryDocument = { hs: "8703.23.01", origin: "MX", value: "30000", claimed: true };

test("USMCA goods are exempt from section 232, vehicles included", () => {
  const exempt = lay("  - kind: exempt-usmca\n    measure: section-232");
  expect(total(law, bolts, "2026-05-01")).toBe("500.00");
  expect(total(exempt, bolts, "2026-05-01")).toBe("0.00");
  expect(total(exempt, { ...bolts, claimed: false }, "2026-05-01")).toBe("500.00");
  expect(total(law, car, "2026-05-01")).toBe("7500.00");
  expect(total(exempt, car, "2026-05-01")).toBe("0.00");
});

test("a measure is dropped, and what gave way to it comes back", () => {
  const dropped = lay("  - kind: drop-measure\n    measure: section-232/metals");
  expect(total(dropped, { ...bolts, origin: "DE", claimed: false }, "2026-05-01")).toBe("100.00");
});

test("a rate is set", () => {
  const set = lay("  - kind: set-measure-rate\n    measure: section-122\n    rate: +15%");
  expect(total(set, shirt, "2026-07-01")).toBe("315.00");
});

test("a measure that was struck down is restored", () => {
  const restored = lay("  - kind: restore-measure\n    measure: ieepa/reciprocal");
  expect(total(restored, shirt, "2026-09-01")).toBe("490.00");
  expect(total(law, shirt, "2026-09-01")).toBe("290.00");
});

test("outside tariffs are the same in the three countries", () => {
  const aligned = lay("  - kind: align-outside-tariffs\n    rate: +50%\n    origin: CN\n    goods: 0101.21");
  const horse = (hs: string): EntryDocument => ({ hs, origin: "CN", value: "1000" });
  expect(total(aligned, horse("0101.21.01"), "2026-03-01", "MX")).toBe("600.00");
  expect(total(aligned, horse("0101.21.00"), "2018-02-01", "US")).toBe("500.00");
});

test("a duty is added on some goods", () => {
  const added = lay(
    "  - kind: add-measure\n    name: test-duty\n    into: US\n    rate: +5%\n    origin: VN, eu\n    goods: 6109",
  );
  expect(total(added, shirt, "2018-06-01")).toBe("215.00");
});

test.each([
  ["  - kind: drop-measure\n    measure: section-232/metal", "Did you mean “section-232/metals”?"],
  ["  - kind: set-measure-rate\n    measure: section-122\n    rate: 15", "“15” is no rate."],
  [
    "  - kind: add-measure\n    name: x\n    into: US\n    rate: +5%\n    origin: China",
    "“China” names no origins. Write two-letter codes",
  ],
  [
    "  - kind: align-outside-tariffs\n    rate: +5%\n    origin: CN\n    goods: shirts",
    "“shirts” names no goods.",
  ],
])("a bad patch is told: %j", (patches, message) => {
  const parsed = read(patches);
  const said =
    parsed.kind === "problems" ? parsed.problems.map((one) => renderScenarioProblem(one, "en")) : [];
  expect(said.join("\n")).toContain(message);
});
