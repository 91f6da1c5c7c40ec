import { TradeDataError, TradeStore } from "@coproduce/trade";
import type { Context } from "../commands/context.ts";
import { InputError } from "../problem/input-error.ts";

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
