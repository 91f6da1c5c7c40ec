import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Party, PlainDate } from "@coproduce/goods";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lawOfFolder, projectRoot } from "../../../../tools/build/law-folder.ts";
import type { AmountAnswer, DutyAnswer } from "../answer/duty-answer.ts";
import { assessDuty } from "./assess-duty.ts";
import { parseEntry } from "./normalise.ts";

/** A worked case of law/<economy>/cases: an entry, what the law makes of it, and the text it was worked from. */
interface WorkedCase {
  readonly name: string;
  readonly source: string;
  readonly entry: {
    readonly hs: string;
    readonly origin: string;
    readonly value: string;
    readonly date: string;
    readonly usmca?: boolean;
    readonly facts?: Readonly<Record<string, string | number | boolean>>;
  };
  readonly total: AmountAnswer;
  readonly refundable?: AmountAnswer;
  readonly layers: Readonly<
    Record<string, readonly [status: string, amount?: AmountAnswer, heading?: string]>
  >;
  readonly missing?: readonly string[];
}

const law = lawOfFolder();

function answerOf(into: Party, { entry }: WorkedCase): DutyAnswer {
  const { hs, origin, value, date, usmca, facts } = entry;
  const regime = { date: date as PlainDate, importInto: into, scenario: null, law };
  const parsed = parseEntry({ hs, origin, value, claimed: usmca === true, facts: facts ?? {} }, regime);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return assessDuty(parsed.entry, regime);
}

for (const into of ["US", "MX", "CA"] as const) {
  const folder = join(projectRoot, "law", into.toLowerCase(), "cases");
  for (const file of readdirSync(folder)) {
    const cases = parse(readFileSync(join(folder, file), "utf8")) as readonly WorkedCase[];
    describe(`${into}: ${file}`, () => {
      test.each(cases.map((each) => [each.name, each] as const))("%s", (_, worked) => {
        const answer = answerOf(into, worked);
        const layers = Object.fromEntries(
          Object.entries(worked.layers).map(([id, expected]) => {
            const layer = answer.layers.find((one) => one.id === id);
            const found = layer === undefined ? ["absent"] : [layer.status, layer.amount, layer.heading];
            return [id, found.slice(0, expected.length)];
          }),
        );
        expect(layers).toEqual(worked.layers);
        expect(answer.total.amount).toEqual(worked.total);
        if (worked.refundable !== undefined) expect(answer.lawful.refundable).toEqual(worked.refundable);
        if (worked.missing !== undefined)
          expect(answer.missing.map(({ key }) => key)).toEqual(worked.missing);
        expect(worked.source).not.toBe("");
      });
    });
  }
}
