import { type Party, type PlainDate, type ProductDocument, parsePlainDate } from "@coproduce/goods";
import type { Law, Regime } from "@coproduce/law";
import { lawOfFolder } from "../../../tools/build/law-folder.ts";
import type { OriginAnswer } from "./answer/origin-answer.ts";
import { assess } from "./assess.ts";

/** The whole law of the project, for tests. */
export const law: Law = lawOfFolder("law/agreements/");

export function regimeOf(date = "2026-06-01", importInto: Party = "US"): Regime {
  const day = parsePlainDate(date);
  if (day === undefined) throw new TypeError(date);
  return { date: day as PlainDate, importInto, scenario: null, law };
}

type Material = ProductDocument["materials"][number];

/** A material with an id of its own; non-originating unless the rest says otherwise. */
export function material(id: string, hs: string, value: string, rest: Partial<Material> = {}): Material {
  return { id, hs, hsEdition: 2012, value, origin: "CN", ...rest };
}

/** A good made in Mexico for the United States, not for vehicles, in codes of HS 2012. */
export function product(
  hs: string,
  materials: readonly Material[],
  rest: Partial<ProductDocument> = {},
): ProductDocument {
  return {
    id: "good",
    hs,
    hsEdition: 2012,
    producedIn: "MX",
    importInto: "US",
    currency: "USD",
    use: ["other"],
    transactionValue: "100.00",
    materials: [...materials],
    ...rest,
  };
}

export function originOf(document: ProductDocument, date?: string, importInto?: Party): OriginAnswer {
  return assess(document, regimeOf(date, importInto)).origin;
}
