import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type AddOptions, type AddReport, addFiles } from "../import/add.ts";
import { TradeStore } from "../store/store.ts";

/** A store and a folder of source files for the tests of one `describe`. */
export interface TemporaryStore {
  readonly store: TradeStore;
  /** Writes a source file and returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** Writes a source file and adds it. */
  readonly add: (name: string, content: string | Uint8Array, options?: AddOptions) => Promise<AddReport>;
}

/** Opens a store in a temporary folder before the tests and removes it after them. */
export function temporaryStore(): () => TemporaryStore {
  let folder = "";
  let opened: TradeStore | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "trade-"));
    opened = await TradeStore.open(join(folder, "store"));
  });
  afterAll(() => {
    opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const store = opened as TradeStore;
    const write = (name: string, content: string | Uint8Array) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    };
    return {
      store,
      write,
      add: (name, content, options) => addFiles(store, [write(name, content)], options),
    };
  };
}
