import { parseProductText, readBom } from "@coproduce/goods";
import type { OpenedFile, ReadFile } from "./calls.ts";

/** Reads a product document (JSON) or a bill of materials (CSV, XLSX), told apart by how the file begins. */
export async function readFile({ name, bytes }: OpenedFile): Promise<ReadFile> {
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  if (start.startsWith("{")) {
    const parsed = parseProductText(new TextDecoder().decode(bytes), name);
    return parsed.kind === "product" ? { ...parsed, ignored: [] } : parsed;
  }
  return readBom(bytes, name);
}
