import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { TradeDataError } from "../messages/message.ts";
import { type Dataset, dataset as datasetSchema, type Part } from "./dataset.ts";
import { literal } from "./sql.ts";

const manifest = "dataset.json";

/** @throws TradeDataError for a file that something else wrote, or that was cut */
async function readManifest(file: string): Promise<Dataset> {
  const text = await readFile(file, "utf8");
  try {
    return datasetSchema.parse(JSON.parse(text));
  } catch {
    throw new TradeDataError({ key: "manifest-broken", params: { file } });
  }
}

/**
 * A folder of trade data: one folder a dataset, holding its Parquet files and `dataset.json`. Nothing else is
 * kept, so that a dataset is removed by removing its folder.
 */
export class TradeStore {
  readonly folder: string;
  readonly connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;

  private constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.folder = folder;
    this.#instance = instance;
    this.connection = connection;
  }

  /** Opens a store, which need not exist yet. Close it when done. */
  static async open(folder: string): Promise<TradeStore> {
    const instance = await DuckDBInstance.create(":memory:", {
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    return new TradeStore(folder, instance, await instance.connect());
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
  }

  /** The datasets of the store by name. */
  async datasets(): Promise<readonly Dataset[]> {
    if (!existsSync(this.folder)) return [];
    const entries = await readdir(this.folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isDirectory() && existsSync(join(this.folder, entry.name, manifest)))
      .map((entry) => entry.name)
      .sort();
    return Promise.all(names.map(async (name) => readManifest(join(this.folder, name, manifest))));
  }

  async dataset(name: string): Promise<Dataset | undefined> {
    return (await this.datasets()).find((known) => known.name === name);
  }

  pathOf(dataset: string, file: string): string {
    return join(this.folder, dataset, file);
  }

  async makeFolder(dataset: string): Promise<void> {
    await mkdir(join(this.folder, dataset), { recursive: true });
  }

  /** Records a dataset, in one step: a reader sees the old manifest or the new one. */
  async record(dataset: Dataset): Promise<void> {
    const path = this.pathOf(dataset.name, manifest);
    await writeFile(`${path}.new`, `${JSON.stringify(dataset, null, 1)}\n`);
    await rename(`${path}.new`, path);
  }

  async removeFile(dataset: string, file: string): Promise<void> {
    await rm(this.pathOf(dataset, file), { force: true });
  }

  /** The stored size of a part, or undefined when its file is gone. */
  async storedBytes(dataset: string, part: Part): Promise<number | undefined> {
    const path = this.pathOf(dataset, part.stored);
    return existsSync(path) ? (await stat(path)).size : undefined;
  }

  /** The rows of a dataset as an SQL table expression. */
  relation(dataset: Dataset, parts: readonly Part[] = dataset.parts): string {
    const files = parts.map((part) => literal(this.pathOf(dataset.name, part.stored)));
    return `read_parquet([${files.join(", ")}], union_by_name = true)`;
  }
}
