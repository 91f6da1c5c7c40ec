import { fileURLToPath } from "node:url";
import type { Context } from "../commands/context.ts";
import { project } from "../home.ts";
import { InputError } from "./input-error.ts";

/** What the system says of a path that the user named: not there, not permitted, not a folder, no room. */
const refusals: ReadonlySet<string> = new Set([
  "EACCES",
  "EBUSY",
  "EISDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "ENOENT",
  "ENOSPC",
  "ENOTDIR",
  "EPERM",
  "EROFS",
]);

/** The refusal of a file or folder of the user as wrong input; undefined for any other error. */
export function systemProblem(error: unknown, { say }: Context): InputError | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined || !refusals.has(code)) return undefined;
  const isOurs = path.startsWith(fileURLToPath(new URL("dist/", project)));
  return isOurs ? undefined : new InputError(say("problem.system", { path: shortened(path), code }));
}

/** A name that is too long for the system is too long for a message. */
function shortened(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}
