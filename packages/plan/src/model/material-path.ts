import type { MaterialDocument, ProductDocument } from "@coproduce/goods";

/** Every material of a product by id, with those that contain it, outermost first and itself last. */
export function pathsOf(product: ProductDocument): ReadonlyMap<string, readonly MaterialDocument[]> {
  const paths = new Map<string, readonly MaterialDocument[]>();
  const walk = (materials: readonly MaterialDocument[], above: readonly MaterialDocument[]) => {
    for (const material of materials) {
      const path = [...above, material];
      paths.set(material.id, path);
      walk(material.materials ?? [], path);
    }
  };
  walk(product.materials, []);
  return paths;
}
