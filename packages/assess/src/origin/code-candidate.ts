import { formatHsCode, type HsRange } from "@coproduce/goods";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import type { Context } from "./context.ts";
import type { FactRef } from "./fact-ref.ts";
import { missingFact, supposed } from "./known-fact.ts";

/**
 * The provisions of HS 2012 that a good or material may be: one, unless an edition of the Harmonized System
 * split or merged its subheading and nothing is supposed of it; none where its code is not stated.
 */
export function candidateCodes(context: Context, of: Good | Material): readonly HsRange[] {
  const candidates = of.code?.candidates ?? [];
  if (candidates.length < 2) return candidates;
  const assumed = supposed(context, of, codeKey);
  if (typeof assumed !== "string") return candidates;
  return candidates.filter((code) => codeText(code) === assumed);
}

/** The missing code of a good or material, with the codes of HS 2012 that it may be where the edition left several. */
export function missingCode(of: Good | Material): FactRef {
  let fact = missingCodes.get(of);
  if (fact === undefined) {
    const candidates = of.code?.candidates ?? [];
    const choices = candidates.length < 2 ? {} : { choices: candidates.map(codeText) };
    fact = { ...missingFact(of, codeKey, "code"), ...choices };
    missingCodes.set(of, fact);
  }
  return fact;
}

/** One for each: where only a heading is known, every rule asks for the rest. */
const missingCodes = new WeakMap<Good | Material, FactRef>();

const codeKey = "hs";

function codeText(code: HsRange): string {
  const digits = String(code.low).padStart(10, "0");
  const width = String(code.high - code.low + 1).length - 1;
  return formatHsCode(digits.slice(0, 10 - width));
}
