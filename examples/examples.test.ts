import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, type OriginAnswer, replay } from "@coproduce/assess";
import {
  type MaterialDocument,
  type ProductDocument,
  parsePlainDate,
  parseProduct,
  readBom,
  renderProblem,
} from "@coproduce/goods";
import { describe, expect, it } from "vitest";
import { lawOfFolder } from "../tools/build/law-folder.ts";

interface ListedExample {
  readonly id: string;
  readonly file: string;
  readonly hs: string;
  readonly verdict: string;
  readonly title: Readonly<Record<"en" | "es" | "fr", string>>;
  readonly lesson: Readonly<Record<"en" | "es" | "fr", string>>;
}

/** What `expected.json` says of the first missing fact. */
interface FirstMissing {
  readonly key: string;
  readonly material: string | null;
  readonly settles: string;
}

function firstMissingOf({ missing: [first] }: OriginAnswer): FirstMissing | null {
  if (first === undefined) return null;
  const { key, subject, settles } = first;
  return { key, material: subject.kind === "material" ? subject.id : null, settles };
}

const folder = import.meta.dirname;
const law = lawOfFolder();
const list = readJson<readonly ListedExample[]>("index.json");

function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(folder, ...path), "utf8")) as T;
}

function productOf(id: string): ProductDocument {
  const parsed = parseProduct(readJson(id, "product.json"), `${id}/product.json`);
  if (parsed.kind === "product") return parsed.product;
  throw new Error(parsed.problems.map((problem) => renderProblem(problem, "en")).join("\n"));
}

describe("the examples", () => {
  it("are all listed, with titles and lessons of their own in three languages", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      existsSync(join(folder, entry.name, "product.json")),
    );
    expect(list.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
    const index = readFileSync(join(folder, "README.md"), "utf8");
    for (const { id, title, lesson } of list) {
      expect(index).toContain(`[${title.en}](${id}/README.md)`);
      expect(index).toContain(lesson.en);
    }
    for (const locale of ["en", "es", "fr"] as const) {
      expect(new Set(list.map(({ title }) => title[locale])).size).toBe(list.length);
      expect(new Set(list.map(({ lesson }) => lesson[locale])).size).toBe(list.length);
    }
  });

  it("show every verdict several times", () => {
    for (const verdict of ["originating", "non-originating", "undetermined"]) {
      expect(list.filter((example) => example.verdict === verdict).length).toBeGreaterThanOrEqual(4);
    }
  });

  describe.each(list)("$id", ({ id, file, hs, verdict }) => {
    it("is a product document", () => {
      expect(file).toBe(`${id}/product.json`);
      expect(productOf(id).hs).toBe(hs);
      expect(readFileSync(join(folder, id, "README.md"), "utf8")).toContain("Every value is illustrative.");
    });

    it("is assessed as worked out by hand in its README", () => {
      const product = productOf(id);
      const date = parsePlainDate(product.date ?? "");
      if (date === undefined || product.importInto === undefined) throw new Error(`${id}: no date of entry`);
      const { origin } = assess(product, { date, importInto: product.importInto, scenario: null, law });
      expect({
        verdict: origin.verdict,
        asDocumented: origin.asDocumented,
        criterion: origin.criterion,
        basis: origin.basis,
        target: origin.rule?.target ?? null,
        rvc: Object.fromEntries(
          Object.entries(origin.rvc).map(([method, { low, high }]) => [method, { low, high }]),
        ),
        deMinimis: origin.deMinimis && { share: origin.deMinimis.share },
        firstMissing: firstMissingOf(origin),
      }).toEqual(readJson(id, "expected.json"));
      expect(origin.verdict).toBe(verdict);
      for (const finding of origin.because) expect(replay(finding)).toBe(finding.verdict);
    });
  });

  it.each(
    list.flatMap(({ id }) =>
      ["bom.csv", "bom.xlsx"]
        .filter((name) => existsSync(join(folder, id, name)))
        .map((name) => ({ id, name })),
    ),
  )("$id/$name is the same product as a table", async ({ id, name }) => {
    const read = await readBom(new Uint8Array(readFileSync(join(folder, id, name))), name);
    if (read.kind === "problems") {
      throw new Error(read.problems.map((problem) => renderProblem(problem, "en")).join("\n"));
    }
    expect(inTable(read.product)).toEqual(inTable(productOf(id)));
  });
});

/** What a table and a product document both say: without names and pieces, which each writes its own way. */
function inTable({ name: _, materials, ...good }: ProductDocument): unknown {
  return { ...good, materials: materials.map(materialInTable) };
}

function materialInTable({
  name: _name,
  quantity: _quantity,
  unit: _unit,
  costs: _costs,
  originating,
  materials,
  ...rest
}: MaterialDocument): unknown {
  return {
    ...rest,
    // Left out means no for a material from outside the region.
    originating: originating ?? (["CA", "MX", "US"].includes(rest.origin ?? "") ? undefined : false),
    ...(materials === undefined ? {} : { materials: materials.map(materialInTable) }),
  };
}
