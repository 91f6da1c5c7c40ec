import type { MaterialDocument, ProductDocument } from "@coproduce/goods";
import type { Law } from "@coproduce/law";
import { classifier } from "./classify.ts";

/** A code of a product document that its edition of the Harmonized System does not have. */
export interface UnknownCode {
  /** Path in the document: "materials[2].hs". */
  readonly field: string;
  readonly code: string;
  readonly edition: number | null;
}

/** Codes that do not exist. Needs the nomenclature; without it every well-formed code is accepted. */
export function unknownCodes(product: ProductDocument, law: Law): readonly UnknownCode[] {
  const classify = classifier(law);
  const found: UnknownCode[] = [];
  const check = (part: Pick<MaterialDocument, "hs" | "hsEdition">, field: string): void => {
    if (part.hs === undefined) return;
    const code = classify(part.hs, part.hsEdition);
    if (code === null || code.candidates.length === 0) {
      found.push({ field, code: part.hs, edition: part.hsEdition ?? null });
    }
  };
  const checkAll = (materials: readonly MaterialDocument[], field: string): void => {
    for (const [index, material] of materials.entries()) {
      const at = `${field}[${index}]`;
      check(material, `${at}.hs`);
      checkAll(material.materials ?? [], `${at}.materials`);
      checkAll(material.supplierInputs?.materials ?? [], `${at}.supplierInputs.materials`);
    }
  };
  check(product, "hs");
  checkAll(product.materials, "materials");
  return found;
}
