import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { TradeDataError, type TradeMessage } from "../messages/message.ts";
import type { Dataset, Holding, Part } from "../store/dataset.ts";
import type { TradeStore } from "../store/store.ts";
import type { TradeLayout } from "./format.ts";
import { recordFormats, tradeFormats } from "./formats/registry.ts";
import { reconcile, warningsOf } from "./reconcile.ts";
import { type Records, storeRecords } from "./records.ts";
import { describeSample, type Sample, sampleFile } from "./sample.ts";
import { stageTrade } from "./stage.ts";
import { addTable } from "./world-table/add-table.ts";
import { isIcio, readIcio } from "./world-table/icio.ts";
import { matrixRole, readMatrices } from "./world-table/matrices.ts";
import type { ReadTable } from "./world-table/read-table.ts";

export interface AddOptions {
  /** Name of the dataset. Default: the format's. */
  readonly name?: string;
  /** Whether a file may take the place of others of the same period. Default: false. */
  readonly replace?: boolean;
  readonly onProgress?: (progress: AddProgress) => void;
}

export interface AddProgress {
  readonly file: string;
  readonly at: number;
  readonly of: number;
}

/** What became of one file. */
export interface AddedFile {
  readonly file: string;
  readonly dataset: string;
  readonly format: string;
  readonly outcome: "added" | "already-there";
  readonly part: Part;
  readonly warnings: readonly TradeMessage[];
}

/** What the files of a folder or list came to. Files are independent: the good ones are added. */
export interface AddReport {
  readonly added: readonly AddedFile[];
  readonly refused: readonly { readonly file: string; readonly error: TradeDataError }[];
  /** Files that are read with another: labels and other matrices of a world table. */
  readonly companions: readonly string[];
}

/**
 * Adds official files, or folders of them, to a store. Adding the same file again changes nothing.
 *
 * @returns what was added and what was refused, with the reasons.
 * @throws TradeDataError when there is no file at a path.
 */
export async function addFiles(
  store: TradeStore,
  paths: readonly string[],
  options: AddOptions = {},
): Promise<AddReport> {
  checkName(options.name);
  const files = (await Promise.all(paths.map(filesBelow))).flat();
  const added: AddedFile[] = [];
  const refused: AddReport["refused"][number][] = [];
  const companions: string[] = [];
  for (const [at, path] of files.entries()) {
    options.onProgress?.({ file: basename(path), at, of: files.length });
    try {
      const one = await addFile(store, path, options);
      if (one === undefined) companions.push(basename(path));
      else added.push(one);
    } catch (error) {
      if (!(error instanceof TradeDataError)) throw error;
      refused.push({ file: basename(path), error });
    }
  }
  return { added, refused, companions };
}

/** A dataset is a folder of the store. @throws TradeDataError for a name that is no folder's name of its own */
function checkName(name: string | undefined): void {
  if (name === undefined || /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(name)) return;
  throw new TradeDataError({ key: "wrong-name", params: { name } });
}

async function filesBelow(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) throw new TradeDataError({ key: "no-files", params: { path } });
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new TradeDataError({
      key: "unreadable",
      params: { file: path, detail: error.code ?? error.message },
    });
  });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  if (files.length === 0) throw new TradeDataError({ key: "no-files", params: { path } });
  return files.map((entry) => join(path, entry.name)).sort();
}

async function addFile(store: TradeStore, path: string, options: AddOptions): Promise<AddedFile | undefined> {
  const role = matrixRole(path);
  if (role === "companion") return undefined;
  if (role === "intermediate")
    return addWorldTable(store, path, "matrices", await readMatrices(path), options);
  const sample = await sampleFile(path);
  if (isIcio(sample)) return addWorldTable(store, path, "icio", await readIcio(sample), options);
  for (const format of recordFormats) {
    const records = format.recognise(sample);
    if (records !== undefined) return addRecords(store, format.id, sample, records, options);
  }
  for (const format of tradeFormats) {
    const layout = format.recognise(sample);
    if (layout !== undefined) return addTrade(store, format.id, sample, layout, options);
  }
  const params = { file: sample.file, found: describeSample(sample) };
  throw new TradeDataError({ key: "not-recognised", params });
}

async function addWorldTable(
  store: TradeStore,
  path: string,
  format: string,
  read: ReadTable,
  options: AddOptions,
): Promise<AddedFile> {
  const name = datasetName(options.name ?? read.table.name);
  const sha256 = await hashFile(path);
  const identity = { file: basename(path), dataset: name, format };
  const same = (await store.dataset(name))?.parts.find((part) => part.sha256 === sha256);
  if (same !== undefined) return { ...identity, outcome: "already-there", part: same, warnings: [] };
  const place = { name, file: basename(path), format, sha256 };
  return { ...identity, outcome: "added", ...(await addTable(store, read, place, options.replace ?? false)) };
}

async function addRecords(
  store: TradeStore,
  format: string,
  sample: Sample,
  records: Records,
  options: AddOptions,
): Promise<AddedFile> {
  const name = datasetName(options.name ?? records.dataset);
  const sha256 = await hashFile(sample.path);
  const identity = { file: sample.file, dataset: name, format };
  const same = (await store.dataset(name))?.parts.find((part) => part.sha256 === sha256);
  if (same !== undefined) return { ...identity, outcome: "already-there", part: same, warnings: [] };
  const part = await storeRecords(store, records, { name, file: sample.file, format, sha256 });
  return { ...identity, outcome: "added", part, warnings: [] };
}

async function addTrade(
  store: TradeStore,
  format: string,
  sample: Sample,
  layout: TradeLayout,
  options: AddOptions,
): Promise<AddedFile> {
  const name = datasetName(options.name ?? layout.dataset);
  const known = await store.dataset(name);
  const hashing = hashFile(sample.path);
  // A dataset that is not there cannot hold the file: it is read while it is hashed.
  const sha256 = known === undefined ? "" : await hashing;
  const same = known?.parts.find((part) => part.sha256 === sha256);
  const identity = { file: sample.file, dataset: name, format };
  if (same !== undefined && (same.file === sample.file || format !== "hts10-claims")) {
    return { ...identity, outcome: "already-there", part: same, warnings: [] };
  }
  if (same !== undefined) {
    throw new TradeDataError({ key: "same-file-twice", params: { file: sample.file, other: same.file } });
  }
  await store.makeFolder(name);
  const staging = store.pathOf(name, `${sample.file}.new`);
  try {
    const { rowsRead } = await stageTrade(store.connection, sample, layout, staging);
    const { report, period, holdings } = await reconcile(
      store.connection,
      sample.file,
      staging,
      rowsRead,
      layout.statedTotal,
    );
    if (layout.label !== undefined && layout.label !== period) {
      throw new TradeDataError({
        key: "label-differs",
        params: { file: sample.file, label: layout.label, content: period },
      });
    }
    const replaced = overlapping(known, period, holdings);
    const [other] = replaced;
    if (other !== undefined && options.replace !== true) {
      throw new TradeDataError({
        key: "period-present",
        params: { file: sample.file, period: other.period, dataset: name, part: other.file },
      });
    }
    const sha256 = await hashing;
    const stored = `${sha256.slice(0, 16)}.parquet`;
    const target = store.pathOf(name, stored);
    await rename(staging, target);
    const part: Part = {
      file: sample.file,
      sha256,
      stored,
      storedBytes: (await stat(target)).size,
      period,
      report,
      holdings,
    };
    const kept = (known?.parts ?? []).filter((old) => !replaced.includes(old));
    await store.record(datasetOf(name, format, layout, [...kept, part]));
    for (const old of replaced) await store.removeFile(name, old.stored);
    return { ...identity, outcome: "added", part, warnings: warningsOf(sample.file, report) };
  } finally {
    await rm(staging, { force: true });
  }
}

function datasetOf(name: string, format: string, layout: TradeLayout, parts: readonly Part[]): Dataset {
  return {
    name,
    kind: "trade",
    format,
    title: layout.title,
    source: layout.source,
    classification: layout.classification,
    coverage: layout.coverage === "world" ? "world" : [...layout.coverage],
    mirrored: layout.mirrored ?? false,
    parts: [...parts].sort((a, b) => (a.period < b.period ? -1 : 1)),
  };
}

/**
 * The parts of a dataset that hold a reporter, flow, month and level of detail that a new part holds too; of files
 * that give totals only, those of the same period.
 */
function overlapping(
  known: Dataset | undefined,
  period: string,
  holdings: readonly Holding[],
): readonly Part[] {
  const held = new Set(holdings.flatMap(keysOf));
  return (known?.parts ?? []).filter((part) =>
    held.size === 0
      ? part.period === period
      : (part.holdings ?? []).flatMap(keysOf).some((key) => held.has(key)),
  );
}

function keysOf({ reporter, flow, year, level, months }: Holding): readonly string[] {
  return months.map((month) => [reporter, flow, year, level, month].join(" "));
}

function datasetName(text: string): string {
  return text
    .trim()
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .split(sep)
    .join("-");
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
