import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assessDuty, type EntryDocument, parseEntry } from "@coproduce/assess";
import type { Party, PlainDate } from "@coproduce/goods";
import { applyScenario, type Law, parseScenario, renderScenarioProblem } from "@coproduce/law";
import { expect, test } from "vitest";
import { lawOfFolder } from "../../tools/build/law-folder.ts";

interface DutyCase {
  readonly scenario: string;
  readonly entry: EntryDocument;
  readonly into: Party;
  readonly date: PlainDate;
  readonly now: string;
  readonly then: string;
}

const law = lawOfFolder();
const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const cases = JSON.parse(read("duties.json")) as readonly DutyCase[];

function under(id: string): Law {
  const path = `${id}.yaml`;
  const parsed = parseScenario({ path, text: read(path), hash: "" }, law);
  if (parsed.kind === "scenario") return applyScenario(law, parsed.scenario);
  throw new Error(parsed.problems.map((problem) => renderScenarioProblem(problem, "en")).join("\n"));
}

test.each(cases)("$scenario on $entry.hs", ({ scenario, entry, into, date, now, then }) => {
  const total = (of: Law) => {
    const regime = { date, importInto: into, scenario: null, law: of };
    const parsed = parseEntry(entry, regime);
    if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
    return assessDuty(parsed.entry, regime).total.amount;
  };
  expect(total(law)).toBe(now);
  expect(total(under(scenario))).toBe(then);
});
