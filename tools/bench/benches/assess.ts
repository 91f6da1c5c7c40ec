import { originVerdict } from "@coproduce/assess";
import { type PlainDate, type ProductDocument, parseProduct } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import { lawOfFolder } from "../../build/law-folder.ts";
import { type Bench, timed } from "../measurement.ts";
import { codesOf, randomProduct } from "../portfolio/product.ts";
import { seeded } from "../portfolio/random.ts";

const seed = 20_201_107;
const batch = 5_000;

/**
 * Assessing a portfolio, over `JSON.parse` of the same lines. Assessing is everything: parsing, validating,
 * and the verdict of origin; proofs are made on demand. `-- assess 20000` takes fewer products.
 */
export const bench: Bench = ([asked = "100000"]) => {
  const products = Number(asked);
  const law = lawOfFolder();
  const codes = codesOf(law);
  const random = seeded(seed);
  const verdicts = { yes: 0, no: 0, unknown: 0 };
  let parsing = 0;
  let assessing = 0;
  let bytes = 0;
  // Both are measured batch by batch, so that they share the machine's moods and the heap's.
  for (let from = 0; from < products; from += batch) {
    const count = Math.min(batch, products - from);
    const lines = Array.from({ length: count }, (_, at) =>
      JSON.stringify(randomProduct(from + at, codes, random)),
    );
    bytes += lines.reduce((sum, line) => sum + line.length + 1, 0);
    parsing += timed(() => parseAll(lines)).ms;
    assessing += timed(() => {
      for (const line of lines) verdicts[verdictOf(line, law)]++;
    }).ms;
  }
  const rate = Math.round((products / assessing) * 1000);
  return {
    lines: [
      `${products} products of 20 materials, ${(bytes / 1e6).toFixed(0)} MB of NDJSON`,
      `verdicts: ${verdicts.yes} originating, ${verdicts.no} not, ${verdicts.unknown} undetermined`,
      `JSON.parse: ${(parsing / 1000).toFixed(2)} s`,
      `parse, validate and assess: ${(assessing / 1000).toFixed(2)} s (${rate} products a second)`,
    ],
    of: "assessing over JSON.parse of the same lines",
    ratio: assessing / parsing,
    aim: "2",
  };
};

function parseAll(lines: readonly string[]): number {
  let materials = 0;
  for (const line of lines) materials += (JSON.parse(line) as ProductDocument).materials.length;
  return materials;
}

function verdictOf(line: string, law: Law): "yes" | "no" | "unknown" {
  const parsed = parseProduct(JSON.parse(line), "portfolio");
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems[0]));
  const { date = "2025-11-17", importInto = "US" } = parsed.product;
  const regime: Regime = { date: date as PlainDate, importInto, scenario: null, law };
  return originVerdict(parsed.product, regime);
}
