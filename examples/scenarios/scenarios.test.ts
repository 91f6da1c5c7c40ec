import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "@coproduce/assess";
import { parsePlainDate, parseProduct } from "@coproduce/goods";
import { applyScenario, type Law, parseScenario, renderScenarioProblem } from "@coproduce/law";
import { describe, expect, test } from "vitest";
import { lawOfFolder } from "../../tools/build/law-folder.ts";

const folder = import.meta.dirname;
const law = lawOfFolder();

type Verdicts = Readonly<Record<string, string>>;

function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(folder, ...path), "utf8")) as T;
}

const expected = readJson<Readonly<Record<string, Verdicts>>>("expected.json");
const products = readJson<readonly { readonly id: string }[]>("..", "index.json").map(({ id }) => id);

function verdicts(under: Law): Verdicts {
  return Object.fromEntries(
    products.map((id) => {
      const parsed = parseProduct(readJson(`../${id}/product.json`), id);
      if (parsed.kind !== "product") throw new Error(`${id} is no product`);
      const { product } = parsed;
      const date = parsePlainDate(product.date ?? "");
      if (date === undefined || product.importInto === undefined) throw new Error(`${id} has no entry`);
      const regime = { date, importInto: product.importInto, scenario: null, law: under };
      return [id, assess(product, regime).origin.verdict];
    }),
  );
}

function underScenario(id: string): Law {
  const path = `${id}.yaml`;
  const parsed = parseScenario({ path, text: readFileSync(join(folder, path), "utf8"), hash: "" }, law);
  if (parsed.kind === "scenario") return applyScenario(law, parsed.scenario);
  throw new Error(parsed.problems.map((problem) => renderScenarioProblem(problem, "en")).join("\n"));
}

describe("the example scenarios", () => {
  const now = verdicts(law);

  test("are all expected", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
    expect(files.map((name) => name.replace(".yaml", "")).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))("%s changes these verdicts and no others", (id, changed) => {
    expect(verdicts(underScenario(id))).toEqual({ ...now, ...changed });
  });
});
