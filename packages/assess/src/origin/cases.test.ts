import { readdirSync, readFileSync } from "node:fs";
import { parsePlainDate, parseProduct } from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { lawOfFolder, projectRoot } from "../../../../tools/build/law-folder.ts";
import { assess } from "../assess.ts";

/** The worked examples of the Uniform Regulations: law/agreements/usmca/cases/*.yaml. */

const json = z.record(z.string(), z.unknown());

const workedCase = z.strictObject({
  example: z.string().regex(/^UR /),
  title: z.string(),
  /** What the example shows, in our own words. */
  teaches: z.string(),
  /** What the example does not give and the case makes up. */
  invented: z.array(z.string()),
  /** Where the printed figures are rounded. */
  printedDiffers: z.string().optional(),
  /** Where the example and the text it explains do not say the same. */
  errata: z.string().optional(),
  product: json,
  situations: z.array(
    z.strictObject({
      name: z.string(),
      /** Not in the example: a boundary or counter-example added here. */
      ours: z.literal(true).optional(),
      product: json.optional(),
      change: json.optional(),
      expect: json,
      elects: z.array(z.string()).default([]),
    }),
  ),
});

const folder = `${projectRoot}/law/agreements/usmca/cases/`;
const law = lawOfFolder();

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .toSorted()
  .map((name) => ({ name, document: json.parse(parse(readFileSync(folder + name, "utf8"))) }))
  .filter(({ document }) => "product" in document);

/** Worked examples in the Regulations outside the automotive part, by the start of the file's name. */
const printed = {
  "3-9": 6,
  "4-4": 2,
  "5-15": 12,
  "6-5": 5,
  "7-22": 10,
  "8-28": 8,
  "9-8": 2,
  "schedule-5-a": 6,
  "schedule-5-b": 2,
  "schedule-5-c": 2,
  "schedule-7": 3,
  "schedule-8-a": 4,
  "schedule-8-b": 3,
};

it.each(Object.entries(printed))("every example of %s has its case", (place, count) => {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${place}-example-`));
  expect(names.length).toBe(count);
});

for (const { name, document } of files) {
  const { example, title, product, situations } = workedCase.parse(document);
  describe(`${example}: ${title}`, () => {
    for (const situation of situations) {
      it(situation.name, () => {
        const stated = patch(situation.product ?? product, situation.change ?? {});
        const parsed = parseProduct(stated, name);
        if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
        const { importInto } = parsed.product;
        const date = parsePlainDate(parsed.product.date ?? "");
        if (date === undefined || importInto === undefined) throw new Error(`${name}: date and importInto`);
        const { origin } = assess(parsed.product, { date, importInto, scenario: null, law });
        expect(origin).toMatchObject(situation.expect);
        expect(origin.elections.map((election) => election.kind)).toEqual(
          expect.arrayContaining(situation.elects),
        );
      });
    }
  });
}

/** Merges a change into a document: null removes a field, an object over a list changes its elements by id. */
function patch(document: unknown, change: unknown): unknown {
  if (!isObject(change)) return change;
  if (Array.isArray(document))
    return document.map((element) =>
      change[element.id] === undefined ? element : patch(element, change[element.id]),
    );
  const merged: Record<string, unknown> = isObject(document) ? { ...document } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = patch(merged[key], value);
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
