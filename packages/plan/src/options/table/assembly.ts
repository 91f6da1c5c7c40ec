import { formatPath } from "@coproduce/goods";
import { type Fields, put, readAmount, readEconomy, type TableRow } from "@coproduce/goods/table";
import { asText, cellPlace, fault, rowPlace, type SheetDraft, textOf } from "./sheet.ts";
import type { AssemblyColumn } from "./words.ts";

/** The rows of the sheet of places of final assembly as the `assembly` of the document. */
export function readAssembly(
  draft: SheetDraft,
  rows: readonly TableRow<AssemblyColumn>[],
): readonly Fields[] {
  const first = new Map<string, number>();
  return rows.map((row, at) => {
    const path = ["assembly", at];
    const fields: Fields = {};
    draft.places.set(formatPath(path), rowPlace(row));
    put(draft, fields, [...path, "id"], row.cells.get("id"), asText);
    put(draft, fields, [...path, "producedIn"], row.cells.get("producedIn"), ({ cell }) => readEconomy(cell));
    for (const column of ["cost", "switchingCost"] as const) {
      put(draft, fields, [...path, column], row.cells.get(column), ({ cell }) =>
        readAmount(cell, draft.mark, draft.currency),
      );
    }
    const id = textOf(row, "id");
    const before = first.get(id);
    if (before === undefined) first.set(id, row.row);
    else if (id !== "") {
      fault(draft, cellPlace(row, "id"), {
        key: "options-table.place-twice",
        params: { id, row: before + 1 },
      });
    }
    return fields;
  });
}
