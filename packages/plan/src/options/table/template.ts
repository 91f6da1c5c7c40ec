import type { Locale, MaterialDocument, ProductDocument } from "@coproduce/goods";
import { presentSource } from "./present.ts";
import { type OptionColumn, presentWords } from "./words.ts";
import { type OptionRow, type TableFormat, writeOptionRows } from "./write.ts";

/** A form to fill in. */
export interface OptionsTemplate {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const fileNames: Readonly<Record<Locale, string>> = { en: "options", es: "opciones", fr: "solutions" };

/** Columns of the form beside those that the present sources fill. */
const columns: readonly OptionColumn[] = [
  "name",
  "markup",
  "fromVolume",
  "hs",
  "freight",
  "inputDuty",
  "leadTimeDays",
  "capacity",
  "minimumOrder",
  "switchingCost",
  "from",
  "until",
];

/**
 * A table of options with a row for each bought material as it is had now, to which rows of alternatives are
 * added. `readOptionsFile` reads it as it is: present sources are no alternatives.
 */
export function optionsTemplate(
  product: ProductDocument,
  locale: Locale,
  format: TableFormat,
): OptionsTemplate {
  const rows = bought(product.materials).map(
    (material): OptionRow => ({
      material: material.id,
      id: presentWords[locale],
      ...presentSource(material),
    }),
  );
  const name = product.id.replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return {
    fileName: `${fileNames[locale]}-${name}.${format}`,
    bytes: writeOptionRows(rows, {}, locale, format, columns),
  };
}

/** What is bought to be in the good: of what the plant makes, what it is made of. */
function bought(materials: readonly MaterialDocument[]): readonly MaterialDocument[] {
  return materials.flatMap((material) => {
    const { selfProduced, materials: inside = [], role } = material;
    if (role === "indirect" || role === "packing-shipping") return [];
    return selfProduced === true && inside.length > 0 ? bought(inside) : [material];
  });
}
