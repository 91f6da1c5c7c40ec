import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

/** More than any product document or bill of materials; what is larger is something else. */
const megabytes = 64;
const limit = megabytes * 1024 * 1024;

export interface Input {
  /** What problems call it: the file's name, or standard input. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** What a file is read for, so that a problem says what is wanted. */
export type Wanted = "product" | "scenario" | "any";

/**
 * Reads a file, or standard input for "-".
 *
 * @throws InputError when there is nothing to read, or more than is read
 */
export async function readInput(path: string, context: Context, wanted: Wanted = "any"): Promise<Input> {
  const input = path === "-" ? await readStandardInput(context) : readFile(path, context, wanted);
  if (input.bytes.length > 0) return input;
  throw new InputError(context.say("problem.file-empty", { file: input.source, wanted }));
}

async function readStandardInput({ terminal, say }: Context): Promise<Input> {
  const source = say("problem.standard-input");
  try {
    return { source, bytes: await terminal.stdin(limit) };
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError(say("problem.file-too-large", { file: source, megabytes }));
    throw error;
  }
}

function readFile(path: string, { terminal, say }: Context, wanted: Wanted): Input {
  const full = resolve(terminal.cwd, path);
  const stat = path === "" ? undefined : statSync(full, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new InputError(say("problem.file-missing", { file: path === "" ? `""` : path }));
  if (stat.isDirectory()) throw new InputError(say("problem.file-is-folder", { file: path, wanted }));
  const bytes = readUpTo(full, limit + 1);
  if (bytes.length > limit) throw new InputError(say("problem.file-too-large", { file: path, megabytes }));
  return { source: basename(path), bytes };
}

/** The beginning of a file: of a pipe or a device, nobody knows the end. */
function readUpTo(path: string, most: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const chunks: Buffer[] = [];
    for (let size = 0; size < most; ) {
      const chunk = Buffer.allocUnsafe(Math.min(1 << 20, most - size));
      const read = readSync(file, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}
