import { parseProduct } from "@coproduce/goods";
import type { OpenedFile, ReadFile } from "./calls.ts";

/** Reads a product document from a file as it was dropped. */
export async function readFile({ name, bytes }: OpenedFile): Promise<ReadFile> {
  return parseProduct(JSON.parse(new TextDecoder().decode(bytes)), name);
}
