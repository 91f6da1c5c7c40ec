import { fold, formatPath, type ProductDocument } from "@coproduce/goods";
import {
  type Fields,
  type Path,
  type Placed,
  put,
  readEconomy,
  readYesNo,
  type TableRow,
} from "@coproduce/goods/table";
import { pathsOf } from "../../model/material-path.ts";
import { alternativeFields, breakFields, readCorePart } from "./alternative.ts";
import { checkPresent, isPresent } from "./present.ts";
import { cellPlace, fault, rowPlace, type SheetDraft, textOf } from "./sheet.ts";
import type { OptionColumn } from "./words.ts";

type Row = TableRow<OptionColumn>;

/** Puts the rows together as the `options` of the document: by material, and by alternative. */
export function readAlternatives(
  draft: SheetDraft,
  rows: readonly Row[],
  product: ProductDocument,
): readonly Fields[] {
  const paths = pathsOf(product);
  const options: Fields[] = [];
  for (const { material, rows: own } of byMaterial(rows)) {
    for (const row of own) checkCurrency(draft, row);
    const now = paths.get(material)?.at(-1);
    const isNow = (row: Row) => now !== undefined && isPresent(textOf(row, "id"));
    const offered = own.filter((row) => !isNow(row));
    for (const row of own) if (now !== undefined && isNow(row)) checkPresent(draft, row, now);
    const path = ["options", options.length] as const;
    const shared = sharedFields(draft, own, path);
    const [first] = own;
    if (first === undefined || (offered.length === 0 && Object.keys(shared).length === 0)) continue;
    draft.places.set(formatPath(path), rowPlace(first));
    draft.places.set(formatPath([...path, "material"]), cellPlace(first, "material"));
    if (material === "") {
      draft.reported.add(formatPath([...path, "material"]));
      const params = { example: product.materials[0]?.id ?? null };
      fault(draft, cellPlace(first, "material"), { key: "options-table.no-material", params });
    }
    const alternatives: Fields[] = [];
    for (const group of grouped(offered)) {
      addAlternatives(draft, group, alternatives, [...path, "alternatives"]);
    }
    options.push({ material, ...shared, alternatives });
  }
  return options;
}

/** Rows by the material that they name. Rows that name none stand each for itself, to be read all the same. */
function byMaterial(rows: readonly Row[]): readonly { readonly material: string; readonly rows: Row[] }[] {
  const groups: { readonly material: string; readonly rows: Row[] }[] = [];
  const named = new Map<string, Row[]>();
  for (const row of rows) {
    const material = textOf(row, "material");
    const known = named.get(material);
    if (known !== undefined) known.push(row);
    else {
      const group = { material, rows: [row] };
      groups.push(group);
      if (material !== "") named.set(material, group.rows);
    }
  }
  return groups;
}

/** Amounts of a row are in the currency of the product. */
function checkCurrency(draft: SheetDraft, row: Row): void {
  const value = textOf(row, "currency");
  const currency = String(draft.currency);
  if (value === "" || value.toUpperCase() === currency) return;
  fault(draft, cellPlace(row, "currency"), { key: "options-table.currency", params: { value, currency } });
}

/** What holds for the material whatever the alternative: said in one of its rows, or the same in several. */
function sharedFields(draft: SheetDraft, rows: readonly Row[], path: Path): Fields {
  const fields: Fields = {};
  const read = { corePart: readCorePart, split: ({ cell }: Placed) => readYesNo(cell) };
  for (const column of ["corePart", "split"] as const) {
    const [first, ...others] = rows.filter((row) => textOf(row, column) !== "");
    if (first === undefined) continue;
    put(draft, fields, [...path, column], first.cells.get(column), read[column]);
    for (const row of others) checkSame(draft, row, first, column);
  }
  return fields;
}

interface Group {
  readonly id: string;
  readonly rows: Row[];
}

/** The rows of a material by alternative. Where no id is given, the supplier or the origin makes one. */
function grouped(rows: readonly Row[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const taken = new Set(rows.map((row) => textOf(row, "id")));
  const derived = new Map<string, Group>();
  const last = new Map<string, number>();
  for (const row of rows) {
    const stated = textOf(row, "id");
    const name = nameOf(row);
    const known = stated === "" ? (isBase(row) ? undefined : derived.get(name)) : groups.get(stated);
    if (known !== undefined) {
      known.rows.push(row);
      continue;
    }
    const id = stated === "" ? free(name, taken, last) : stated;
    const group = { id, rows: [row] };
    taken.add(id);
    groups.set(id, group);
    if (stated === "") derived.set(name, group);
  }
  return [...groups.values()];
}

/** "Sigma Motors, S.A." is sigma-motors-s-a. */
function nameOf(row: Row): string {
  const origin = row.cells.get("origin")?.cell;
  const economy = origin === undefined ? null : readEconomy(origin);
  const text = textOf(row, "supplier") || (economy?.kind === "value" ? String(economy.value) : "");
  const words = text.split(/[^\p{L}\p{N}]+/u).map(fold);
  return words.filter((word) => word !== "").join("-") || "option";
}

/** The name, or the name with the next number that no other alternative has. */
function free(name: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  let at = last.get(name) ?? 0;
  let id: string;
  do {
    at += 1;
    id = at === 1 ? name : `${name}-${at}`;
  } while (taken.has(id) || isPresent(id));
  last.set(name, at);
  return id;
}

/** A row without a volume, or from the first good on, has the price and everything else. */
function isBase(row: Row): boolean {
  return ["", "0", "1"].includes(textOf(row, "fromVolume"));
}

/** Adds what the rows of one id say; a second row of the id that is no break is a problem, and read too. */
function addAlternatives(draft: SheetDraft, { id, rows }: Group, alternatives: Fields[], list: Path): void {
  const [base = rows[0], ...again] = rows.filter(isBase);
  if (base === undefined) return;
  if (!isBase(base)) {
    fault(draft, cellPlace(base, "fromVolume"), { key: "options-table.no-base", params: { id } });
  }
  const path = [...list, alternatives.length];
  const fields = readRow(draft, base, id, path);
  alternatives.push(fields);
  const breaks = rows.filter((row) => !isBase(row) && row !== base);
  const [firstBreak] = breaks;
  if (firstBreak !== undefined) {
    draft.places.set(formatPath([...path, "volumeBreaks"]), cellPlace(firstBreak, "fromVolume"));
    fields.volumeBreaks = breaks.map((row, at) => readBreak(draft, row, base, [...path, "volumeBreaks", at]));
  }
  for (const row of again) {
    const params = { id, row: base.row + 1 };
    fault(draft, cellPlace(row, "id"), { key: "options-table.row-twice", params });
    alternatives.push(readRow(draft, row, id, [...list, alternatives.length]));
  }
}

function readRow(draft: SheetDraft, row: Row, id: string, path: Path): Fields {
  draft.places.set(formatPath(path), rowPlace(row));
  draft.places.set(formatPath([...path, "id"]), cellPlace(row, "id"));
  return alternativeFields(draft, row, id, path);
}

function readBreak(draft: SheetDraft, row: Row, base: Row, path: Path): Fields {
  draft.places.set(formatPath(path), rowPlace(row));
  for (const column of row.cells.keys()) if (!ofBreak.has(column)) checkSame(draft, row, base, column);
  return breakFields(draft, row, path);
}

/** Columns that a row of a volume break has of its own, or that are compared for the whole material. */
const ofBreak: ReadonlySet<OptionColumn> = new Set<OptionColumn>([
  "material",
  "id",
  "currency",
  "fromVolume",
  "value",
  "corePart",
  "split",
]);

/** A second row of the same thing repeats what the first says, or leaves it out. */
function checkSame(draft: SheetDraft, row: Row, first: Row, column: OptionColumn): void {
  const [value, other] = [textOf(row, column), textOf(first, column)];
  if (value === "" || value === other) return;
  const params = { value, other: other === "" ? null : other, row: first.row + 1 };
  fault(draft, cellPlace(row, column), { key: "options-table.rows-differ", params });
}
