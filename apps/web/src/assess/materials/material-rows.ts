import { formatHsCode, type MaterialDocument, parseHsCode } from "@coproduce/goods";
import type { ShownMaterial } from "../../engine/assessment.ts";
import type { TreeRow } from "../../tree/tree-keys.ts";

/** A material as the table shows it: the document's line, and how it stands under the rule. */
export interface MaterialRow extends TreeRow {
  readonly name: string;
  readonly hs: string | null;
  readonly document: MaterialDocument;
  /** Left out for a material inside one that the rule takes as a whole. */
  readonly standing: ShownMaterial | undefined;
}

/** The rows that are seen, in document order; a material's own materials stand below it when it is open. */
export function materialRows(
  materials: readonly MaterialDocument[],
  standings: readonly ShownMaterial[],
  open: ReadonlySet<string>,
): readonly MaterialRow[] {
  const standingOf = new Map(standings.map((standing) => [standing.id, standing]));
  const below = (lines: readonly MaterialDocument[], parent: string | null, level: number): MaterialRow[] =>
    lines.flatMap((document) => {
      const children = document.materials ?? [];
      const isOpen = open.has(document.id);
      const row: MaterialRow = {
        id: document.id,
        parent,
        level,
        open: isOpen,
        hasChildren: children.length > 0,
        name: document.name ?? document.id,
        hs: document.hs === undefined ? null : formatHsCode(parseHsCode(document.hs) ?? document.hs),
        document,
        standing: standingOf.get(document.id),
      };
      return isOpen ? [row, ...below(children, document.id, level + 1)] : [row];
    });
  return below(materials, null, 1);
}

/** Ids of the materials that hold others. */
export function assemblies(materials: readonly MaterialDocument[]): readonly string[] {
  return materials.flatMap(({ id, materials: inside = [] }) =>
    inside.length === 0 ? [] : [id, ...assemblies(inside)],
  );
}
