import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { TradeDataError } from "../../messages/message.ts";

/** The lines of a text file, unpacked if it is packed. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const source = createReadStream(path);
  const input = path.toLowerCase().endsWith(".gz") ? source.pipe(createGunzip()) : source;
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure = error;
    lines.close();
  };
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  source.on("error", fail);
  input.on("error", fail);
  for await (const line of lines) if (line.trim() !== "") yield line.replace(/^\uFEFF/, "");
  if (failure !== undefined) {
    throw new TradeDataError({
      key: "unreadable",
      params: { file: basename(path), detail: (failure as Error).message },
    });
  }
}

/** A cell as a number. @throws TradeDataError naming row and column, counted from one. */
export function numberAt(file: string, text: string, line: number, column: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  const params = { line, field: String(column), text, reason: "value" } as const;
  throw new TradeDataError({ key: "bad-rows", params: { file, count: 1, value: 0, total: line } }, [
    { key: "bad-row", params },
  ]);
}
