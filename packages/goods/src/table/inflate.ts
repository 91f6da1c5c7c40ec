import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import type { GoodsMessage } from "../messages/catalogue.ts";
import { limits, megabyte } from "./limits.ts";

export type Inflated =
  | { readonly kind: "files"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "refused"; readonly message: GoodsMessage };

/** Bytes pushed at once: deflate can blow them up a thousandfold before the count is looked at. */
const slice = 8 * 1024;

/**
 * Inflates the XML files of a workbook. Bytes are counted while they come out, whatever the archive claims
 * about itself, and nothing goes on when a limit is passed.
 */
export function inflateWorkbook(bytes: Uint8Array): Inflated {
  const files = new Map<string, Uint8Array>();
  let entries = 0;
  let inflated = 0;
  let refusal: GoodsMessage | null = null;
  const refuse = (message: GoodsMessage) => {
    refusal ??= message;
  };
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > limits.entries)
      return refuse({ key: "archive.entries", params: { limit: limits.entries } });
    if (!/\.(xml|rels)$/.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) return refuse({ key: "archive.broken", params: {} });
      inflated += chunk.length;
      if (inflated > limits.inflated) {
        refuse({ key: "archive.inflates", params: { limit: limits.inflated / megabyte } });
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (final) files.set(file.name, join(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length && refusal === null; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch {
    refuse({ key: "archive.broken", params: {} });
  }
  return refusal === null ? { kind: "files", files } : { kind: "refused", message: refusal };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
