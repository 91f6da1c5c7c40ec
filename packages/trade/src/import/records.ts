import { stat } from "node:fs/promises";
import { TradeDataError, type TradeMessage } from "../messages/message.ts";
import type { DatasetKind, Part } from "../store/dataset.ts";
import type { TradeStore } from "../store/store.ts";
import { type ColumnTypes, writeRows } from "../store/write-rows.ts";
import type { Sample } from "./sample.ts";

/** A small file that is no table of trade: vehicles, or products in other classifications. */
export interface Records {
  readonly kind: DatasetKind;
  readonly dataset: string;
  readonly title: string;
  readonly source: string;
  readonly period: string;
  /** Columns with their SQL types. */
  readonly columns: ColumnTypes;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** Bad rows; any of them refuses the file. */
  readonly problems: readonly TradeMessage[];
}

export interface RecordFormat {
  readonly id: string;
  readonly title: string;
  readonly recognise: (sample: Sample) => Records | undefined;
}

/** Stores records as Parquet; a file of the same period takes the place of the one before. */
export async function storeRecords(
  store: TradeStore,
  records: Records,
  place: { readonly name: string; readonly file: string; readonly format: string; readonly sha256: string },
): Promise<Part> {
  const { file, name } = place;
  const count = records.problems.length;
  if (count > 0) {
    const params = { file, count, value: 0, total: records.rows.length + count };
    throw new TradeDataError({ key: "bad-rows", params }, records.problems.slice(0, 20));
  }
  if (records.rows.length === 0) throw new TradeDataError({ key: "empty-file", params: { file } });
  await store.makeFolder(name);
  const stored = `${place.sha256.slice(0, 16)}.parquet`;
  const target = store.pathOf(name, stored);
  await writeRows(store.connection, records.columns, records.rows, target);
  const part: Part = {
    file,
    sha256: place.sha256,
    stored,
    storedBytes: (await stat(target)).size,
    period: records.period,
    report: {
      rowsRead: records.rows.length,
      rowsKept: records.rows.length,
      value: 0,
      aside: [],
      totals: { checked: 0, differing: 0, largest: 0, example: "" },
      unmapped: [],
      byEconomy: [],
    },
  };
  const known = await store.dataset(name);
  const others = (known?.parts ?? []).filter(({ period }) => period !== part.period);
  await store.record({
    name,
    kind: records.kind,
    format: place.format,
    title: records.title,
    source: records.source,
    classification: "",
    coverage: "world",
    mirrored: false,
    parts: [...others, part],
  });
  return part;
}
