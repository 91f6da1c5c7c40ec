import type { MaterialDocument, ProductDocument } from "@coproduce/goods";
import type { Law } from "@coproduce/law";
import type { Random } from "./random.ts";

/** What a firm of the region buys: mostly from outside it, a good part with certificates, some of unknown origin. */
const origins = ["CN", "CN", "CN", "MX", "MX", "US", "US", "CA", "VN", "KR", "DE", "JP", undefined] as const;

/** HS subheadings that the rules name, by chapter: real codes, as products and as materials; favoured ones first. */
export type CodePool = readonly [readonly [string, ...string[]], ...(readonly [string, ...string[]])[]];

export function codesOf(law: Pick<Law, "rules">): CodePool {
  const chapters = [...law.rules.values()].flatMap(({ rules }) => {
    const ends = rules.flatMap(({ targets }) => targets.flatMap(({ text }) => text.split("-")));
    const [first, ...rest] = [...new Set(ends.filter((end) => /^\d{4}\.\d{2}$/.test(end)))];
    return first === undefined ? [] : [[first, ...rest] as const];
  });
  // The chapters of manufactures come first: they are most of what is traded.
  const [first, ...rest] = chapters.toReversed();
  if (first === undefined) throw new Error("the rules name no subheading");
  return [first, ...rest];
}

/**
 * A made-up product of 20 materials: a third of them of its own chapter, so that changes in classification
 * fail as they do in practice; values that leave the content near its thresholds; one in ten self-produced.
 * Codes have a long tail, as in a firm's purchases: all are bought, some far more often.
 */
export function randomProduct(id: number, codes: CodePool, random: Random): ProductDocument {
  const own = random.favour(codes);
  const materials = Array.from({ length: 20 }, (_, at) => randomMaterial(at, own, codes, random));
  const spent = materials.reduce((sum, { value }) => sum + Number(value), 0);
  const price = (spent * (1.2 + random.next())).toFixed(2);
  return {
    id: `product-${id}`,
    name: `Product ${id}`,
    hs: random.favour(own),
    hsEdition: 2012,
    producedIn: random.pick(["MX", "MX", "US", "CA"]),
    importInto: "US",
    date: `202${random.between(1, 5)}-0${random.between(1, 9)}-15`,
    currency: "USD",
    transactionValue: price,
    ...(random.next() < 0.5 ? { netCost: (Number(price) * 0.85).toFixed(2) } : {}),
    weightKg: "12.5",
    materials,
  };
}

function randomMaterial(at: number, own: CodePool[0], codes: CodePool, random: Random): MaterialDocument {
  const origin = random.pick(origins);
  const inRegion = origin === "MX" || origin === "US" || origin === "CA";
  return {
    id: `m${at}`,
    name: `Material ${at}`,
    hs: random.favour(random.next() < 0.33 ? own : random.favour(codes)),
    hsEdition: 2012,
    ...(origin === undefined ? {} : { origin }),
    ...(inRegion && random.next() < 0.6 ? { originating: random.next() < 0.8 } : {}),
    value: (random.next() * 40).toFixed(2),
    quantity: random.between(1, 12),
    weightKg: "0.4",
    ...(inRegion && random.next() < 0.1 ? { selfProduced: true, designate: "auto" as const } : {}),
  };
}
