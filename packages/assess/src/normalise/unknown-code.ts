import type { InputProblem, MaterialDocument, ProductDocument } from "@coproduce/goods";
import type { Law } from "@coproduce/law";
import { classifier } from "./classify.ts";

/**
 * Codes of a product document that their edition of the Harmonized System does not have, as problems of the
 * input. Needs the nomenclature; without it every well-formed code is accepted.
 *
 * @param source what the input is called
 */
export function unknownCodes(product: ProductDocument, law: Law, source: string): readonly InputProblem[] {
  const classify = classifier(law);
  const found: InputProblem[] = [];
  const check = (part: Pick<MaterialDocument, "hs" | "hsEdition">, field: string): void => {
    if (part.hs === undefined) return;
    const code = classify(part.hs, part.hsEdition);
    if (code === null || code.candidates.length === 0) {
      const edition = part.hsEdition === undefined ? null : String(part.hsEdition);
      found.push({
        kind: "problem",
        source,
        field,
        message: { key: "code.unknown", params: { value: part.hs, edition } },
      });
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
