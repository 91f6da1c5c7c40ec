import { rm, stat } from "node:fs/promises";
import { TradeDataError, type TradeMessage } from "../../messages/message.ts";
import type { Dataset, Part } from "../../store/dataset.ts";
import { literal } from "../../store/sql.ts";
import type { TradeStore } from "../../store/store.ts";
import { outputOf } from "../../value-added/table.ts";
import type { ReadTable } from "./read-table.ts";

/** A table whose uses differ from its stated output by more than this share of it is not what it says. */
const tolerated = 0.01;

/** Stores a world table as Parquet: its cells that are not zero, intermediate (kind 0) and final (kind 1). */
export async function addTable(
  store: TradeStore,
  read: ReadTable,
  place: { readonly name: string; readonly file: string; readonly format: string; readonly sha256: string },
  replace: boolean,
): Promise<{ readonly part: Part; readonly warnings: readonly TradeMessage[] }> {
  const { table } = read;
  const period = String(table.year);
  const known = await store.dataset(place.name);
  const other = known?.parts.find((part) => part.period === period);
  if (other !== undefined && !replace) {
    throw new TradeDataError({
      key: "period-present",
      params: { file: place.file, period, dataset: place.name, part: other.file },
    });
  }
  const { report, warnings } = balance(read, place.file);
  await store.makeFolder(place.name);
  const stored = `${place.sha256.slice(0, 16)}.parquet`;
  const target = store.pathOf(place.name, stored);
  await rm(target, { force: true });
  await writeCells(store, read, target);
  const part: Part = {
    file: place.file,
    sha256: place.sha256,
    stored,
    storedBytes: (await stat(target)).size,
    period,
    report,
    labels: {
      economies: [...table.economies],
      industries: table.industries.map((industry) => ({ ...industry })),
    },
  };
  const kept = (known?.parts ?? []).filter((old) => old !== other);
  const parts = [...kept, part].sort((a, b) => (a.period < b.period ? -1 : 1));
  await store.record(datasetOf(place.name, place.format, table.source, parts));
  if (other !== undefined && other.stored !== stored) await store.removeFile(place.name, other.stored);
  return { part, warnings };
}

function datasetOf(name: string, format: string, source: string, parts: Part[]): Dataset {
  return {
    name,
    kind: "world-table",
    format,
    title: "Inter-country input-output table",
    source,
    classification: "",
    coverage: "world",
    mirrored: false,
    parts,
  };
}

/** Holds the sum of uses against the stated output. */
function balance(read: ReadTable, file: string) {
  const { table, statedOutput, rows, aside } = read;
  const output = outputOf(table);
  const block = table.industries.length;
  const sum = output.reduce((a, b) => a + b, 0);
  let differing = 0;
  let largest = 0;
  let apart = 0;
  let example = "";
  for (const [sector, stated] of (statedOutput ?? new Float64Array()).entries()) {
    const difference = Math.abs(stated - (output[sector] as number));
    apart += difference;
    if (difference > 0.5) differing++;
    if (difference <= largest) continue;
    largest = difference;
    example = `${table.economies[Math.floor(sector / block)]} ${table.industries[sector % block]?.code}`;
  }
  if (apart > tolerated * sum) {
    const percent = ((100 * apart) / sum).toFixed(1);
    throw new TradeDataError({ key: "table-mismatch", params: { file, percent, sector: example } });
  }
  const report = {
    rowsRead: rows + aside.reduce((all, { rows: count }) => all + count, 0),
    rowsKept: rows,
    value: sum * 1e6,
    aside: [...aside],
    totals: { checked: statedOutput?.length ?? 0, differing, largest: largest * 1e6, example },
    unmapped: [],
    byEconomy: table.economies.map((economy, e) => ({
      economy,
      value: output.subarray(e * block, (e + 1) * block).reduce((a, b) => a + b, 0) * 1e6,
    })),
  };
  const warnings: TradeMessage[] =
    differing === 0
      ? []
      : [
          {
            key: "table-unbalanced",
            params: { table: file, year: table.year, count: differing, sector: example, difference: largest },
          },
        ];
  return { report, warnings };
}

async function writeCells(store: TradeStore, { table }: ReadTable, target: string): Promise<void> {
  const { connection } = store;
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE table_cells (kind TINYINT, "row" INTEGER, "column" INTEGER, value DOUBLE)',
  );
  const appender = await connection.createAppender("table_cells");
  const append = (kind: number, row: number, column: number, value: number) => {
    appender.appendTinyInt(kind);
    appender.appendInteger(row);
    appender.appendInteger(column);
    appender.appendDouble(value);
    appender.endRow();
  };
  const { columnStart, row, value, size } = table.intermediate;
  for (let j = 0; j < size; j++) {
    for (let k = columnStart[j] as number; k < (columnStart[j + 1] as number); k++) {
      append(0, row[k] as number, j, value[k] as number);
    }
  }
  for (const [at, amount] of table.final.entries()) {
    if (amount !== 0) append(1, Math.floor(at / table.economies.length), at % table.economies.length, amount);
  }
  appender.closeSync();
  await connection.run(`COPY table_cells TO ${literal(target)} (FORMAT parquet, COMPRESSION zstd)`);
  await connection.run("DROP TABLE table_cells");
}
