import { fold, formatMoney, type MaterialDocument } from "@coproduce/goods";
import type { Fields, TableRow } from "@coproduce/goods/table";
import { valueInCurrency } from "../../model/exchange.ts";
import { alternativeColumns, readInto } from "./alternative.ts";
import { draftOf, fault, type SheetDraft } from "./sheet.ts";
import { type OptionColumn, presentWords } from "./words.ts";

const present = new Set(Object.values(presentWords).map(fold));

/** Whether an id says that the row is how the material is had now. */
export function isPresent(id: string): boolean {
  return present.has(fold(id));
}

/** How a material is had now, in the fields of an alternative. */
export function presentSource(material: MaterialDocument): Fields {
  const { supplier, name, origin, originating, hs, hsEdition, weightKg, certificate } = material;
  const value = formatMoney(valueInCurrency(material));
  const fields = { supplier, name, origin, originating, value, hs, hsEdition, weightKg, certificate };
  return Object.fromEntries(Object.entries(fields).filter(([, stated]) => stated !== undefined));
}

/**
 * Compares a row that says how a material is had now with the product: what it says otherwise would be lost,
 * since the product is what counts.
 */
export function checkPresent(
  draft: SheetDraft,
  row: TableRow<OptionColumn>,
  material: MaterialDocument,
): void {
  const stated: Fields = {};
  const own = draftOf(draft.table, draft.mark, String(draft.currency));
  for (const column of alternativeColumns) readInto(own, stated, [], row, column);
  draft.problems.push(...own.problems);
  draft.flaws.push(...own.flaws);
  const now = presentSource(material);
  for (const [field, value] of Object.entries(stated)) {
    const place = own.places.get(field);
    if (own.reported.has(field) || place === undefined || same(field, value, now[field])) continue;
    const params = {
      value: row.cells.get(field as OptionColumn)?.cell.text ?? "",
      present: now[field] === undefined ? null : String(now[field]),
    };
    fault(draft, place, { key: "options-table.present-differs", params });
  }
}

function same(field: string, stated: unknown, now: unknown): boolean {
  if (typeof stated !== "string" || now === undefined) return stated === now;
  return spelled(field, stated) === spelled(field, String(now));
}

/** Codes with and without dots, and numbers with and without zeros at the end, say the same. */
function spelled(field: string, text: string): string {
  if (field === "hs") return text.replaceAll(".", "");
  if (!/^\d+\.\d+$/.test(text)) return text;
  return text.replace(/0+$/, "").replace(/\.$/, "");
}
