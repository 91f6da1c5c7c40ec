import type { ProductDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { classifier } from "../normalise/classify.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import type { Good } from "../normalise/good.ts";
import { normaliseProduct } from "../normalise/product.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { type Context, emptyMemo, type Memo } from "./context.ts";
import { evaluateGood } from "./good.ts";
import type { Step } from "./step.ts";
import { Suppositions } from "./suppositions.ts";

/** A product ready to be evaluated under a regime, as often as needed under different suppositions. */
export interface Case {
  readonly good: Good;
  readonly regime: Regime;
  /** What verdicts on this case found of materials that their suppositions do not touch. */
  readonly untouched: Memo;
}

/** The normalise and resolve passes for one product. */
export function prepare(product: ProductDocument, regime: Regime): Case {
  return { good: normaliseProduct(product, classifier(regime.law)), regime, untouched: emptyMemo() };
}

const nothingAssumed: ReadonlyMap<string, FactValue> = new Map();

/**
 * The evaluate pass: the whole evaluation of a product, with facts supposed for the sake of the argument
 * beside those that the document states.
 */
export function evaluateCase(subject: Case, assumed: ReadonlyMap<string, FactValue> = nothingAssumed): Step {
  return evaluateGood(contextOf(subject, assumed), subject.good);
}

/** The verdict of {@link evaluateCase}, with no more evaluated than decides it. */
export function verdictUnder(
  subject: Case,
  assumed: ReadonlyMap<string, FactValue> = nothingAssumed,
): Verdict {
  const { untouched } = subject;
  const context: Context = { ...contextOf(subject, assumed), thorough: false, untouched };
  return evaluateGood(context, subject.good).verdict;
}

/**
 * The verdict alone, for portfolios and searches. It is that of the facts as stated: where `assess` finds that
 * every value of a missing fact leads to the same verdict, this one is still unknown.
 */
export function originVerdict(product: ProductDocument, regime: Regime): Verdict {
  const subject = prepare(product, regime);
  const context: Context = { ...contextOf(subject, nothingAssumed), thorough: false };
  return evaluateGood(context, subject.good).verdict;
}

/** What a whole evaluation of the case stands on. */
export function contextOf(subject: Case, assumed: ReadonlyMap<string, FactValue>): Context {
  const { law, date, importInto } = subject.regime;
  const memo = emptyMemo();
  return {
    entry: { importInto, date },
    agreement: law.agreement,
    rules: law.rules,
    product: subject.good,
    assumed: new Suppositions(assumed),
    mode: "open",
    thorough: true,
    memo,
    untouched: memo,
  };
}
