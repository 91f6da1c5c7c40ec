import type { CallName, CallReply, CallRequest, Calls } from "./calls.ts";

/** The pure packages, running in a worker of this page. Nothing that it is given leaves the browser. */
export type Engine = <N extends CallName>(
  name: N,
  input: Parameters<Calls[N]>[0],
) => Promise<ReturnType<Calls[N]>>;

/** The worker could not answer: a law pack could not be fetched, or a fault of ours. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}

export function startEngine(worker: Worker): Engine {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  worker.addEventListener("message", ({ data }: MessageEvent<CallReply>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) call?.reject(new EngineError(data.error));
    // The id ties a reply to the call that asked for it; TypeScript cannot see that.
    else call?.resolve(data.result as never);
  });
  worker.addEventListener("error", (event) => {
    for (const { reject } of waiting.values()) reject(new EngineError(event.message));
    waiting.clear();
  });
  return (name, input) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, name, input } satisfies CallRequest);
    });
}
