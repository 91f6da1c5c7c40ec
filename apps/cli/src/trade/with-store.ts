import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { TradeDataError, TradeStore } from "@coproduce/trade";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

/** The folder of the trade store: as asked, else as the environment says, else in the home folder. */
export function storeFolder(asked: string | undefined, { terminal }: Context): string {
  const { env, cwd } = terminal;
  const given = asked ?? env.COPRODUCE_STORE;
  return given === undefined ? join(env.HOME ?? homedir(), ".coproduce", "data") : resolve(cwd, given);
}

/** Works with the store and closes it. What is wrong with the data is said in the user's language. */
export async function withStore<T>(
  folder: string,
  { locale }: Context,
  work: (store: TradeStore) => Promise<T>,
): Promise<T> {
  const store = await TradeStore.open(folder);
  try {
    return await work(store);
  } catch (error) {
    if (error instanceof TradeDataError) throw new InputError(...error.render(locale).split("\n"));
    throw error;
  } finally {
    store.close();
  }
}
