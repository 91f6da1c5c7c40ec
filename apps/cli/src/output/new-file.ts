import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

/** A file that is not there yet. */
export interface NewFile<F extends string> {
  readonly format: F;
  /** Writes it and says so on standard error. */
  readonly write: (bytes: Uint8Array | string) => void;
}

/**
 * Makes sure, before any work is done, that a file can be written: its name says the format, and nothing is
 * overwritten.
 *
 * @throws InputError where it says no format that is written here, or where the file exists
 */
export function newFile<F extends string>(
  file: string,
  formats: readonly F[],
  { terminal, say }: Context,
): NewFile<F> {
  const format = formats.find((each) => file.toLowerCase().endsWith(`.${each}`));
  if (format === undefined) throw new InputError(say("problem.file-format", { file, formats }));
  const path = resolve(terminal.cwd, file);
  if (existsSync(path)) throw new InputError(say("problem.file-exists", { file }));
  return {
    format,
    write: (bytes) => {
      writeFileSync(path, bytes, { flag: "wx" });
      terminal.err(`${say("template.written", { file })}\n`);
    },
  };
}
