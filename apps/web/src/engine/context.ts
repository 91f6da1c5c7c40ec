import { createContext, useContext, useEffect, useState } from "react";
import type { CallName, Calls } from "./calls.ts";
import type { Engine } from "./engine.ts";

export const EngineContext = createContext<Engine | null>(null);

export function useEngine(): Engine {
  const engine = useContext(EngineContext);
  if (engine === null) throw new Error("no engine above this component");
  return engine;
}

/** An answer on its way: while a newer one is computed, the last one stays. */
export interface Pending<T> {
  readonly value: T | null;
  readonly error: string | null;
  readonly busy: boolean;
}

/** Calls the engine whenever the input changes; null asks nothing. The input is compared by identity. */
export function useCall<N extends CallName>(
  name: N,
  input: Parameters<Calls[N]>[0] | null,
): Pending<ReturnType<Calls[N]>> {
  const engine = useEngine();
  const [pending, setPending] = useState<Pending<ReturnType<Calls[N]>>>({
    value: null,
    error: null,
    busy: true,
  });
  useEffect(() => {
    if (input === null) return setPending({ value: null, error: null, busy: false });
    let superseded = false;
    setPending((before) => ({ ...before, busy: true }));
    engine(name, input).then(
      (value) => superseded || setPending({ value, error: null, busy: false }),
      (error: unknown) =>
        superseded ||
        setPending({
          value: null,
          error: error instanceof Error ? error.message : String(error),
          busy: false,
        }),
    );
    return () => {
      superseded = true;
    };
  }, [engine, name, input]);
  return pending;
}
