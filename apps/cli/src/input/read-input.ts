import { readFileSync, statSync } from "node:fs";
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
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError(say("problem.file-missing", { file: path }));
  if (stat.isDirectory()) throw new InputError(say("problem.file-is-folder", { file: path, wanted }));
  if (stat.size > limit) throw new InputError(say("problem.file-too-large", { file: path, megabytes }));
  try {
    return { source: basename(path), bytes: readFileSync(full) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    throw new InputError(say("problem.file-unreadable", { file: path, reason }));
  }
}
