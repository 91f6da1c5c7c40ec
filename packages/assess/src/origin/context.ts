import type { HsRange } from "@coproduce/goods";
import type { Agreement, RuleFile, Shift } from "@coproduce/law";
import type { Entry, Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Step } from "./step.ts";
import type { Suppositions } from "./suppositions.ts";
import type { MaterialShift } from "./tariff-shift.ts";

/** What an evaluation stands on. */
export interface Context {
  readonly entry: Entry;
  readonly agreement: Agreement;
  readonly rules: ReadonlyMap<string, RuleFile>;
  /** The product itself, also while one of its materials is evaluated. */
  readonly product: Good;
  /** Facts supposed for the sake of the argument; they go before stated ones. */
  readonly assumed: Suppositions;
  readonly mode: Mode;
  /** For a proof every step is evaluated; for a verdict alone, no more than decides it. */
  readonly thorough: boolean;
  /** What has been evaluated so far under these suppositions. */
  readonly memo: Memo;
  /** What has been evaluated so far of materials that no supposition touches, in all verdicts of one search. */
  readonly untouched: Memo;
}

/**
 * How far regional value content may be used. `open`: for the good. `intermediate`: for a self-produced
 * material that may be designated: inside it, a designated material must not itself be subject to a
 * regional value content requirement (Uniform Regulations s. 8(6)). `no-rvc`: for such a material.
 */
export type Mode = "open" | "intermediate" | "no-rvc";

/** Materials evaluated so far, by mode, and the shifts of each for a good. */
export interface Memo {
  readonly origins: Readonly<Record<Mode, Map<Material, Step>>>;
  readonly shifts: Readonly<Record<Mode, Map<Material, Map<Shift, Map<HsRange, MaterialShift>>>>>;
}

export function emptyMemo(): Memo {
  return {
    origins: { open: new Map(), intermediate: new Map(), "no-rvc": new Map() },
    shifts: { open: new Map(), intermediate: new Map(), "no-rvc": new Map() },
  };
}

/** Whether this is one of many verdicts on a case, which keep for each other what they find. */
export function isSearch({ memo, untouched }: Context): boolean {
  return memo !== untouched;
}

/** Where what is found of a material is kept. */
export function memoOf({ memo, untouched, assumed }: Context, material: Material): Memo {
  return assumed.touch(material) ? memo : untouched;
}

export function inMode(context: Context, mode: Mode): Context {
  return context.mode === mode ? context : { ...context, mode };
}

/** Inside an intermediate material, one subject to a regional value content may not be designated (s. 8(6)). */
export function innerMode(mode: Mode): Mode {
  return mode === "open" ? "intermediate" : "no-rvc";
}
