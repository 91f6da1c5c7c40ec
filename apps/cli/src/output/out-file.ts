import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

/**
 * Checks the file that `--out` names, before the work of which it takes the result.
 *
 * @param endings of names that can be written: ".parquet"
 * @returns the full path, and the ending
 * @throws InputError, and what the system says of a place where nothing can be written
 */
export function checkOutFile<Ending extends `.${string}`>(
  out: string,
  endings: readonly Ending[],
  { terminal, say }: Context,
): { readonly path: string; readonly ending: Ending } {
  const path = resolve(terminal.cwd, out);
  const folder = dirname(path);
  const ending = endings.find((each) => each === extname(out).toLowerCase());
  if (ending === undefined) throw new InputError(say("problem.out-kind", { file: out, endings }));
  if (!existsSync(folder)) throw new InputError(say("problem.out-folder", { folder }));
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new InputError(say("problem.file-is-folder", { file: out, wanted: "any" }));
  accessSync(stat === undefined ? folder : path, constants.W_OK);
  return { path, ending };
}
