import type { Placed, TableRow } from "../table/columns.ts";
import { isExtended, multiplyDecimals } from "../table/decimal.ts";
import { type Draft, type Fields, type Path, put, putFacts, putKnown, report } from "../table/draft.ts";
import {
  type CellValue,
  inCents,
  readAmount,
  readCode,
  readEconomy,
  readEdition,
  readNumber,
  readYesNo,
} from "../table/value.ts";
import { readDesignate, readRole } from "./role.ts";
import type { Column } from "./words.ts";

/** One row as a material of the product document. */
export function materialFields(draft: Draft, row: TableRow<Column>, id: string, path: Path): Fields {
  const material: Fields = { id };
  const at = (field: string): Path => [...path, field];
  const cellOf = (column: Column) => row.cells.get(column);
  const text = ({ cell }: Placed) => ({ kind: "value", value: cell.text }) as const;
  const currency = cellOf("currency")?.cell.text.toUpperCase() || draft.currency;
  const number = ({ cell }: Placed) => readNumber(cell, draft.mark, currency);
  const amount = ({ cell }: Placed) => readAmount(cell, draft.mark, currency);
  put(draft, material, at("name"), cellOf("name"), text);
  putKnown(draft, material, at("hs"), cellOf("hs"), ({ cell }) => readCode(cell));
  if (material.hs !== undefined) {
    put(draft, material, at("hsEdition"), cellOf("hsEdition"), ({ cell }) => readEdition(cell));
  }
  putKnown(draft, material, at("origin"), cellOf("origin"), ({ cell }) => readEconomy(cell));
  putKnown(draft, material, at("originating"), cellOf("originating"), ({ cell }) => readYesNo(cell));
  put(draft, material, at("value"), cellOf("value"), amount);
  put(draft, material, at("currency"), cellOf("currency"), ({ cell }) => ({
    kind: "value",
    value: cell.text.toUpperCase(),
  }));
  put(draft, material, at("fx"), cellOf("fx"), number);
  put(draft, material, at("quantity"), cellOf("quantity"), number);
  put(draft, material, at("unit"), cellOf("unit"), text);
  put(draft, material, at("weightKg"), cellOf("weightKg"), number);
  put(draft, material, at("supplier"), cellOf("supplier"), text);
  put(draft, material, at("certificate"), cellOf("certificate"), text);
  put(draft, material, at("role"), cellOf("role"), ({ cell }) => readRole(cell));
  put(draft, material, at("selfProduced"), cellOf("selfProduced"), ({ cell }) => readYesNo(cell));
  put(draft, material, at("designate"), cellOf("designate"), ({ cell }) => readDesignate(cell));
  putFacts(draft, material, at("facts"), row.facts);
  if (material.currency === draft.currency) delete material.currency;
  const price = cellOf("unitPrice");
  if (material.value === undefined) extend(draft, material, at("value"), price, amount);
  else checkExtended(draft, row, number);
  return material;
}

/** Where the table gives no extended value, it is the quantity times the unit price, exactly. */
function extend(
  draft: Draft,
  material: Fields,
  path: Path,
  price: Placed | undefined,
  read: (placed: Placed) => CellValue,
): void {
  const { quantity } = material;
  put(draft, material, path, price, read);
  if (material.value === undefined) return;
  if (quantity === undefined) {
    report(draft, price?.place ?? null, { key: "value.no-quantity", params: {} });
    return;
  }
  const [amount, times] = [String(material.value), String(quantity)];
  if (plain.test(amount) && plain.test(times)) material.value = inCents(multiplyDecimals(times, amount));
}

/** A value beside a quantity and a unit price is their product; else it was probably meant for one piece. */
function checkExtended(draft: Draft, row: TableRow<Column>, read: (placed: Placed) => CellValue): void {
  const numberIn = (column: Column) => {
    const placed = row.cells.get(column);
    const result = placed === undefined || placed.cell.text === "" ? undefined : read(placed);
    return result?.kind === "value" && plain.test(String(result.value)) ? String(result.value) : undefined;
  };
  const [value, quantity, price] = [numberIn("value"), numberIn("quantity"), numberIn("unitPrice")];
  if (value === undefined || quantity === undefined || price === undefined) return;
  if (isExtended(value, quantity, price)) return;
  const params = { value, quantity, price, product: multiplyDecimals(quantity, price) };
  report(draft, row.cells.get("value")?.place ?? null, { key: "value.not-extended", params });
}

const plain = /^\d+(\.\d+)?$/;
