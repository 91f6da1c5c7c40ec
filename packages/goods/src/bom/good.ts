import type { Placed, TableRow } from "../table/columns.ts";
import { type Draft, type Fields, put, putKnown } from "../table/draft.ts";
import { readAmount, readCode, readEconomy, readEdition, readList, readNumber } from "../table/value.ts";
import { type Column, type GoodField, goodAmounts } from "./words.ts";

/** Where the level-0 row, whose columns are those of materials, carries the good's own fields. */
const inRow: Partial<Readonly<Record<GoodField, Column>>> = {
  id: "id",
  name: "name",
  hs: "hs",
  hsEdition: "hsEdition",
  producedIn: "origin",
  currency: "currency",
  transactionValue: "value",
  weightKg: "weightKg",
};

/** The good's own fields: from the rows above the table, else from its row in it. */
export function goodFields(
  draft: Draft,
  above: ReadonlyMap<GoodField, Placed>,
  row: TableRow<Column> | undefined,
): Fields {
  const good: Fields = {};
  const cellOf = (field: GoodField) => {
    const column = inRow[field];
    return above.get(field) ?? (column === undefined ? undefined : row?.cells.get(column));
  };
  const text = ({ cell }: Placed) => ({ kind: "value", value: cell.text }) as const;
  const amount = ({ cell }: Placed) => readAmount(cell, draft.mark, draft.currency);
  put(draft, good, ["id"], cellOf("id"), text);
  put(draft, good, ["name"], cellOf("name"), text);
  put(draft, good, ["hs"], cellOf("hs"), ({ cell }) => readCode(cell));
  put(draft, good, ["hsEdition"], cellOf("hsEdition"), ({ cell }) => readEdition(cell));
  put(draft, good, ["use"], cellOf("use"), ({ cell }) => readList(cell));
  putKnown(draft, good, ["producedIn"], cellOf("producedIn"), ({ cell }) => readEconomy(cell));
  put(draft, good, ["importInto"], cellOf("importInto"), ({ cell }) => readEconomy(cell));
  put(draft, good, ["date"], cellOf("date"), text);
  put(draft, good, ["currency"], cellOf("currency"), ({ cell }) => ({
    kind: "value",
    value: cell.text.toUpperCase(),
  }));
  for (const field of goodAmounts) {
    const path = field.split(".");
    if (cellOf(field) !== undefined) put(draft, inside(good, path), path, cellOf(field), amount);
  }
  put(draft, good, ["weightKg"], cellOf("weightKg"), ({ cell }) => readNumber(cell, draft.mark, null));
  return good;
}

/** The object that holds the last step of a path, made where it is not there yet. */
function inside(fields: Fields, path: readonly string[]): Fields {
  let holder = fields;
  for (const step of path.slice(0, -1)) {
    holder[step] ??= {};
    holder = holder[step] as Fields;
  }
  return holder;
}
