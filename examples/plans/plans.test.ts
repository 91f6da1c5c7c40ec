import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, sourcingOf } from "@coproduce/assess";
import {
  formatMoney,
  isAtMost,
  type Locale,
  locales,
  type Money,
  type Percent,
  type ProductDocument,
  parseMoney,
  parseProduct,
} from "@coproduce/goods";
import { type Goals, type OptionsDocument, parseOptions, plan, readOptionsFile } from "@coproduce/plan";
import { describe, expect, test } from "vitest";
import { type Enumerated, everyCombination, regimeOf } from "../../packages/plan/src/plan.fixture.ts";

interface ListedPlan {
  readonly id: string;
  readonly product: string;
  readonly goals: Goals;
  readonly title: Readonly<Record<Locale, string>>;
  readonly lesson: Readonly<Record<Locale, string>>;
  readonly cost: string;
  readonly claims: boolean;
  /** Alternatives other than those in use, by material. */
  readonly changes: Readonly<Record<string, string>>;
}

const folder = import.meta.dirname;
const read = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), "utf8"));
const list = read("index.json") as readonly ListedPlan[];

function productOf(id: string): ProductDocument {
  const parsed = parseProduct(read("..", id, "product.json"), id);
  if (parsed.kind === "problems") throw new Error(`${id} does not hold`);
  return parsed.product;
}

function optionsOf(id: string, product: ProductDocument): OptionsDocument {
  const parsed = parseOptions(read(id, "options.json"), id, product);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed.options;
}

test("every worked plan is listed and told", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(list.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  for (const { id, title, lesson } of list) {
    expect(readme).toContain(id);
    expect(readme).toContain(lesson.en);
    for (const locale of locales) {
      expect(title[locale], `${id} ${locale}`).toBeTruthy();
      expect(lesson[locale], `${id} ${locale}`).toBeTruthy();
    }
  }
});

test.each(["options.csv", "opciones.xlsx"])("%s of air-conditioner-pays plans the same", async (file) => {
  const product = productOf("air-conditioner");
  const regime = regimeOf(product.date, product.importInto);
  const bytes = readFileSync(join(folder, "air-conditioner-pays", file));
  const table = await readOptionsFile(bytes, file, product);
  if (table.kind === "problems") throw new Error(JSON.stringify(table.problems));
  expect(table.ignored).toEqual([]);
  const options = optionsOf("air-conditioner-pays", product);
  expect(table.options.options).toEqual(options.options);
  expect(await plan(product, table.options, regime, {})).toEqual(await plan(product, options, regime, {}));
});

describe.each(list)("$id", ({ id, product: of, goals, cost, claims, changes }) => {
  const product = productOf(of);
  const options = optionsOf(id, product);
  const regime = regimeOf(product.date, product.importInto);

  test("is the cheapest of every combination, by the engine alone", async () => {
    const found = await plan(product, options, regime, goals);
    const total = found.cost?.total;
    const least = typeof total === "object" ? total.low : total;
    expect({ least, claims: found.claims, status: found.status }).toEqual({
      least: cost,
      claims,
      status: "optimal",
    });
    const changed = found.changes.map(({ material, alternative }) => [material, alternative]);
    expect(Object.fromEntries(changed)).toEqual(changes);
    const possible = everyCombination(product, options, regime).filter((each) => meets(each, goals));
    const costs = possible.flatMap((each) => [
      ...(each.originates ? [each.claimed] : []),
      ...(goals.qualify === true ? [] : [each.unclaimed]),
    ]);
    expect(least).toBe(formatMoney(costs.reduce((a, b) => (a < b ? a : b)) as Money));
    if (found.claims) expect(found.origin?.asDocumented).toBe("originating");
  });

  function meets({ product: made }: Enumerated, { minRvc, maxAsia, exclude = [] }: Goals): boolean {
    const { content } = sourcingOf(made, regime);
    if (
      minRvc !== undefined &&
      (content === null || !isAtMost(content.vnm, content.base, (10_000 - minRvc) as Percent))
    )
      return false;
    if (made.materials.some(({ origin }) => origin !== undefined && exclude.includes(origin))) return false;
    if (maxAsia === undefined) return true;
    const { exposure } = assess(made, regime);
    const asia = exposure?.groups.find((group) => group.id === "asia-pacific");
    return isAtMost(exact(asia?.value), exact(exposure?.base.value), maxAsia);
  }
});

function exact(text = "0"): bigint {
  const amount = parseMoney(text);
  return typeof amount === "bigint" ? amount : 0n;
}
