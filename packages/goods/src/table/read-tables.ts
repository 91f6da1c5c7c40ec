import type { GoodsMessage } from "../messages/catalogue.ts";
import type { InputProblem, InputProblems } from "../problem/problem.ts";
import { decodeText } from "../text/decode.ts";
import type { Table } from "./cell.ts";
import { readCsv } from "./csv.ts";
import type { Vocabulary } from "./header.ts";
import { limits, megabyte } from "./limits.ts";
import { readXlsx } from "./xlsx.ts";

export type ReadTables =
  | {
      readonly kind: "tables";
      /** The sheets of a workbook, or the one table of a CSV file; at least one. */
      readonly tables: readonly [Table, ...Table[]];
      /** What is wrong with the text of the file whatever it says. */
      readonly problems: readonly InputProblem[];
    }
  | InputProblems;

/**
 * Reads the tables of a CSV or XLSX file, told apart by their first bytes. What goes beyond the limits is
 * refused unread.
 *
 * @param vocabulary headers by which the separator of a CSV file is told
 */
export async function readTables<K extends string>(
  bytes: Uint8Array,
  fileName: string,
  vocabulary: Vocabulary<K>,
): Promise<ReadTables> {
  if (bytes.length === 0) return refused(fileName, { key: "file.empty", params: {} });
  if (bytes.length > limits.file) {
    const params = { megabytes: Math.ceil(bytes.length / megabyte), limit: limits.file / megabyte };
    return refused(fileName, { key: "file.too-large", params });
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refused(fileName, { key: "file.old-excel", params: {} });
  if (startsWith(bytes, [0x50, 0x4b])) {
    const read = await readXlsx(bytes, fileName);
    if (read.kind === "refused") return refused(fileName, read.message);
    const [first, ...others] = read.tables;
    if (first === undefined) return refused(fileName, { key: "file.empty", params: {} });
    return { kind: "tables", tables: [first, ...others], problems: [] };
  }
  const text = decodeText(bytes);
  if (text === undefined) return refused(fileName, { key: "file.not-a-table", params: {} });
  const { table, problems } = readCsv(text, fileName, (row) => vocabulary.recognise(row).length);
  if (table.rows.length > limits.rows) {
    return refused(fileName, { key: "sheet.rows", params: { limit: limits.rows } });
  }
  return { kind: "tables", tables: [table], problems };
}

function refused(source: string, message: GoodsMessage): InputProblems {
  return { kind: "problems", problems: [{ kind: "problem", source, message }] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
