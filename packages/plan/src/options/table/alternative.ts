import {
  type CellValue,
  type Fields,
  type Path,
  type Placed,
  put,
  putFacts,
  putKnown,
  readAmount,
  readCode,
  readEconomy,
  readEdition,
  readList,
  readNumber,
  readYesNo,
  type TableRow,
} from "@coproduce/goods/table";
import { checkFraction, readPercent } from "./percent.ts";
import { asText, type SheetDraft } from "./sheet.ts";
import { corePartVocabulary, type OptionColumn, passageVocabulary } from "./words.ts";

/** Columns that are fields of an alternative. */
export type AlternativeColumn = Exclude<
  OptionColumn,
  "material" | "id" | "currency" | "fromVolume" | "corePart" | "split"
>;

type Read = (placed: Placed, draft: SheetDraft) => CellValue;

const amount: Read = ({ cell }, { mark, currency }) => readAmount(cell, mark, currency);
const number: Read = ({ cell }, { mark }) => readNumber(cell, mark, null);
const code: Read = ({ cell }) => readCode(cell);

/** How each column is read. */
export const readers: Readonly<Record<AlternativeColumn, Read>> = {
  supplier: asText,
  name: asText,
  origin: ({ cell }) => readEconomy(cell),
  originating: ({ cell }) => readYesNo(cell),
  value: amount,
  markup: readPercent,
  hs: code,
  hsEdition: ({ cell }) => readEdition(cell),
  freight: amount,
  inputDuty: amount,
  program: asText,
  leadTimeDays: number,
  capacity: number,
  minimumOrder: number,
  switchingCost: amount,
  from: asText,
  until: asText,
  certificate: asText,
  via: ({ cell }) => {
    const list = readList(cell);
    return list.kind === "value" && Array.isArray(list.value)
      ? { kind: "value", value: list.value.map((word) => passageVocabulary.meaning(word) ?? word) }
      : list;
  },
  weightKg: number,
};

export const alternativeColumns = Object.keys(readers) as AlternativeColumn[];

/** Fields of which a question mark says that they are not known. */
const mayBeUnknown: ReadonlySet<AlternativeColumn> = new Set<AlternativeColumn>([
  "originating",
  "hs",
  "weightKg",
]);

/** Columns of numbers, by which the decimal mark of a file is told. */
export const numberColumns: readonly OptionColumn[] = [
  "value",
  "markup",
  "fromVolume",
  "freight",
  "inputDuty",
  "leadTimeDays",
  "capacity",
  "minimumOrder",
  "switchingCost",
  "weightKg",
];

/** One row as an alternative. */
export function alternativeFields(
  draft: SheetDraft,
  row: TableRow<OptionColumn>,
  id: string,
  path: Path,
): Fields {
  const fields: Fields = { id };
  for (const column of alternativeColumns) readInto(draft, fields, path, row, column);
  putFacts(draft, fields, [...path, "facts"], row.facts);
  return fields;
}

/** Puts what one cell of a row says into a field of the same name. */
export function readInto(
  draft: SheetDraft,
  fields: Fields,
  path: Path,
  row: TableRow<OptionColumn>,
  column: AlternativeColumn,
): void {
  const placed = row.cells.get(column);
  if (column === "markup") checkFraction(draft, placed);
  const place = mayBeUnknown.has(column) ? putKnown : put;
  place(draft, fields, [...path, column], placed, (each) => readers[column](each, draft));
}

/** A price from some volume on. */
export function breakFields(draft: SheetDraft, row: TableRow<OptionColumn>, path: Path): Fields {
  const fields: Fields = {};
  put(draft, fields, [...path, "from"], row.cells.get("fromVolume"), (each) => number(each, draft));
  put(draft, fields, [...path, "value"], row.cells.get("value"), (each) => amount(each, draft));
  return fields;
}

export function readCorePart({ cell }: Placed): CellValue {
  return { kind: "value", value: corePartVocabulary.meaning(cell.text) ?? cell.text };
}
