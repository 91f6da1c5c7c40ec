import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { createGunzip, gunzipSync } from "node:zlib";
import Papa from "papaparse";
import readXlsx, { type Sheet } from "read-excel-file/node";
import { TradeDataError } from "../messages/message.ts";

/** The beginning of a file: enough to tell its layout. */
export type Sample = {
  readonly path: string;
  readonly file: string;
  readonly folder: string;
} & (
  | {
      readonly shape: "table";
      readonly columns: readonly string[];
      readonly delimiter: string;
      readonly head: string;
    }
  | { readonly shape: "json"; readonly json: unknown }
  | { readonly shape: "sheets"; readonly sheets: readonly Sheet[] }
  | { readonly shape: "text"; readonly head: string }
);

const headBytes = 1 << 18;

/** Reads the beginning of a file; JSON and Excel files whole. @throws TradeDataError when it cannot be read. */
export async function sampleFile(path: string): Promise<Sample> {
  const file = basename(path);
  const place = { path, file, folder: dirname(path) };
  const plain = file.replace(/\.gz$/i, "").toLowerCase();
  try {
    if (plain.endsWith(".xlsx")) return { ...place, shape: "sheets", sheets: await readXlsx(path) };
    if (plain.endsWith(".json")) {
      const bytes = await readFile(path);
      const text = (file.toLowerCase().endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      return { ...place, shape: "json", json: JSON.parse(text) };
    }
    const head = await readHead(path);
    if (head === "") throw new TradeDataError({ key: "empty-file", params: { file } });
    if (!/\.(csv|tsv)$/.test(plain)) return { ...place, shape: "text", head };
    const { data, meta } = Papa.parse<string[]>(head, { preview: 1, skipEmptyLines: true });
    const columns = (data[0] ?? []).map((name) => name.trim());
    return { ...place, shape: "table", columns, delimiter: meta.delimiter, head };
  } catch (error) {
    if (error instanceof TradeDataError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new TradeDataError({ key: "unreadable", params: { file, detail } });
  }
}

/** The first text of a file, without byte order mark. */
async function readHead(path: string): Promise<string> {
  const source = createReadStream(path);
  const stream = path.toLowerCase().endsWith(".gz") ? source.pipe(createGunzip()) : source;
  source.on("error", (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= headBytes) break;
  }
  source.destroy();
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

/** What a file holds, in few words, for the message that it is not known. */
export function describeSample(sample: Sample): string {
  switch (sample.shape) {
    case "table":
      return printable(sample.columns.slice(0, 8).join(", "));
    case "json":
      return `JSON: ${JSON.stringify(sample.json).slice(0, 60)}`;
    case "sheets":
      return sample.sheets.map(({ sheet }) => sheet).join(", ");
    case "text":
      return printable(sample.head.slice(0, 60));
  }
}

/** Bytes that are no text are not sent to a terminal. */
function printable(text: string): string {
  const isText = !/[^\P{Cc}\s]|\ufffd/u.test(text);
  return isText ? text.replace(/\s+/g, " ").slice(0, 200) : "…";
}
