import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AddOptions, type AddReport, addFiles } from "../import/add.ts";
import { TradeDataError } from "../messages/message.ts";
import type { TradeStore } from "../store/store.ts";
import { type DownloadQuestion, downloads } from "./downloads.ts";

export interface PullOptions extends DownloadQuestion, Pick<AddOptions, "name" | "replace" | "onProgress"> {
  /** Another server that speaks the same format. */
  readonly baseUrl?: string | undefined;
}

/** What was downloaded and added; months that the source has not published yet are named. */
export interface PullReport extends AddReport {
  readonly unpublished: readonly string[];
}

/** Milliseconds after which a server that says nothing has failed. */
const patience = 120_000;

/**
 * Downloads an official dataset by name and adds it, part by part. Nothing is added unless every part came.
 *
 * @throws TradeDataError when the name is not known or the server does not answer as it should.
 */
export async function pull(store: TradeStore, name: string, options: PullOptions): Promise<PullReport> {
  const download = downloads.find((known) => known.name === name);
  if (download === undefined) {
    const have = downloads.map((known) => known.name).join(", ");
    throw new TradeDataError({ key: "download-unknown", params: { name, have } });
  }
  const base = options.baseUrl ?? download.base;
  if (!/^https?:\/\//.test(base) || !URL.canParse(base)) {
    throw new TradeDataError({ key: "wrong-address", params: { given: base } });
  }
  const folder = await mkdtemp(join(tmpdir(), "coproduce-pull-"));
  const unpublished: string[] = [];
  try {
    const files: string[] = [];
    const parts = download.parts(options);
    for (const [at, { file, path }] of parts.entries()) {
      options.onProgress?.({ file, at, of: parts.length });
      const body = await fetchPart(new URL(path, base));
      if (body === undefined) unpublished.push(file);
      else {
        await writeFile(join(folder, file), body);
        files.push(join(folder, file));
      }
    }
    const { name: dataset, replace } = options;
    const report = await addFiles(store, files, {
      ...(dataset === undefined ? {} : { name: dataset }),
      ...(replace === undefined ? {} : { replace }),
    });
    return { ...report, unpublished };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The body of an answer; undefined for "no content", by which the source says that a month is not out yet. */
async function fetchPart(url: URL): Promise<Uint8Array | undefined> {
  // The key is the user's secret: it is in no message.
  const address = `${url.origin}${url.pathname}`;
  const failed = (status: string) =>
    new TradeDataError({ key: "download-failed", params: { address, status } });
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw failed(cause instanceof Error ? cause.message : String(cause));
  }
  if (response.status === 204) return undefined;
  if (!response.ok) throw failed(`${response.status} ${response.statusText}`.trim());
  const body = new Uint8Array(await response.arrayBuffer());
  const stated = Number(response.headers.get("content-length") ?? body.length);
  if (response.headers.get("content-encoding") === null && stated !== body.length) {
    throw failed(`${body.length} of ${stated} bytes came`);
  }
  return body;
}
