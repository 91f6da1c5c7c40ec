import type { Agreement, RuleFile } from "@coproduce/law";
import type { FactValue } from "../normalise/fact-value.ts";
import type { Entry, Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Step } from "./step.ts";

/** What an evaluation stands on. */
export interface Context {
  readonly entry: Entry;
  readonly agreement: Agreement;
  readonly rules: ReadonlyMap<string, RuleFile>;
  /** The product itself, also while one of its materials is evaluated. */
  readonly product: Good;
  /** Facts supposed for the sake of the argument, by {@link factAddress}; they go before stated ones. */
  readonly assumed: ReadonlyMap<string, FactValue>;
  readonly mode: Mode;
  /** For a proof every step is evaluated; for a verdict alone, no more than decides it. */
  readonly thorough: boolean;
  /** Materials evaluated so far in this context, by mode. */
  readonly memo: Record<Mode, Map<Material, Step>>;
}

/**
 * How far regional value content may be used. `open`: for the good. `intermediate`: for a self-produced
 * material that may be designated: inside it, a designated material must not itself be subject to a
 * regional value content requirement (Uniform Regulations s. 8(6)). `no-rvc`: for such a material.
 */
export type Mode = "open" | "intermediate" | "no-rvc";

export function emptyMemo(): Context["memo"] {
  return { open: new Map(), intermediate: new Map(), "no-rvc": new Map() };
}

export function inMode(context: Context, mode: Mode): Context {
  return context.mode === mode ? context : { ...context, mode };
}

/** Inside an intermediate material, one subject to a regional value content may not be designated (s. 8(6)). */
export function innerMode(mode: Mode): Mode {
  return mode === "open" ? "intermediate" : "no-rvc";
}
