import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Context } from "../commands/context.ts";

/** The folder of the trade store: as asked, else as the environment says, else in the home folder. */
export function storeFolder(asked: string | undefined, { terminal }: Context): string {
  const { env, cwd } = terminal;
  const given = asked ?? env.COPRODUCE_STORE;
  return given === undefined ? join(env.HOME ?? homedir(), ".coproduce", "data") : resolve(cwd, given);
}
