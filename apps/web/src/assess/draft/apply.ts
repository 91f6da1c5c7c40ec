import type { MaterialDocument, ProductDocument, Use } from "@coproduce/goods";
import type { Edit, EditableField } from "./edit.ts";

/** The product document as the reader's edits leave it. The document itself is not touched. */
export function applyEdits(document: ProductDocument, edits: readonly Edit[]): ProductDocument {
  return edits.reduce(applyEdit, document);
}

function applyEdit(document: ProductDocument, edit: Edit): ProductDocument {
  switch (edit.kind) {
    case "into":
      return { ...document, importInto: edit.to };
    case "date":
      return { ...document, date: edit.to };
    case "origin":
      return onMaterial(document, edit.material, ({ origin: _, ...material }) =>
        edit.to === null ? material : { ...material, origin: edit.to },
      );
    case "value":
      return onMaterial(document, edit.material, (material) => ({ ...material, value: edit.to }));
    case "originating":
      return onMaterial(document, edit.material, ({ originating: _, ...material }) =>
        edit.to === null ? material : { ...material, originating: edit.to },
      );
    case "fact":
      return edit.material === null
        ? { ...document, facts: { ...document.facts, [edit.key]: edit.to } }
        : onMaterial(document, edit.material, (material) => ({
            ...material,
            facts: { ...material.facts, [edit.key]: edit.to },
          }));
    case "field": {
      if (edit.material === null) return { ...document, ...fieldValue(document, edit.field, edit.to) };
      const value =
        edit.field === "weightKg" ? { weightKg: edit.to } : edit.field === "hs" ? { hs: edit.to } : {};
      return onMaterial(document, edit.material, (material) => ({ ...material, ...value }));
    }
  }
}

/** A use is added to those stated: that a part is for passenger vehicles does not yet say whether for their production. */
function fieldValue({ use }: ProductDocument, field: EditableField, to: string): Partial<ProductDocument> {
  return field === "use" ? { use: [...new Set([...(use ?? []), to as Use])] } : { [field]: to };
}

function onMaterial(
  document: ProductDocument,
  id: string,
  change: (material: MaterialDocument) => MaterialDocument,
): ProductDocument {
  return { ...document, materials: changed(document.materials, id, change) };
}

function changed(
  materials: readonly MaterialDocument[],
  id: string,
  change: (material: MaterialDocument) => MaterialDocument,
): MaterialDocument[] {
  return materials.map((material) => {
    if (material.id === id) return change(material);
    return material.materials === undefined
      ? material
      : { ...material, materials: changed(material.materials, id, change) };
  });
}

/** A material anywhere in the document. */
export function findMaterial(
  materials: readonly MaterialDocument[],
  id: string,
): MaterialDocument | undefined {
  for (const material of materials) {
    if (material.id === id) return material;
    const below = findMaterial(material.materials ?? [], id);
    if (below !== undefined) return below;
  }
  return undefined;
}
