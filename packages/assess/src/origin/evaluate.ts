import type { ProductDocument } from "@coproduce/goods";
import type { Regime } from "@coproduce/law";
import { classifier } from "../normalise/classify.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import type { Good } from "../normalise/good.ts";
import { normaliseProduct } from "../normalise/product.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { type Context, emptyMemo } from "./context.ts";
import { evaluateGood } from "./good.ts";
import type { Step } from "./step.ts";

/** A product ready to be evaluated under a regime, as often as needed under different suppositions. */
export interface Case {
  readonly good: Good;
  readonly regime: Regime;
}

/** The normalise and resolve passes for one product. */
export function prepare(product: ProductDocument, regime: Regime): Case {
  return { good: normaliseProduct(product, classifier(regime.law)), regime };
}

const nothingAssumed: ReadonlyMap<string, FactValue> = new Map();

/**
 * The evaluate pass: the whole evaluation of a product, with facts supposed for the sake of the argument
 * beside those that the document states.
 */
export function evaluateCase(subject: Case, assumed: ReadonlyMap<string, FactValue> = nothingAssumed): Step {
  return evaluateGood(contextOf(subject, assumed, true), subject.good);
}

/** The verdict of {@link evaluateCase}, with no more evaluated than decides it. */
export function verdictUnder(
  subject: Case,
  assumed: ReadonlyMap<string, FactValue> = nothingAssumed,
): Verdict {
  return evaluateGood(contextOf(subject, assumed, false), subject.good).verdict;
}

/**
 * The verdict alone, for portfolios and searches. It is that of the facts as stated: where `assess` finds that
 * every value of a missing fact leads to the same verdict, this one is still unknown.
 */
export function originVerdict(product: ProductDocument, regime: Regime): Verdict {
  return verdictUnder(prepare(product, regime));
}

/** What an evaluation of the case stands on. */
export function contextOf(
  subject: Case,
  assumed: ReadonlyMap<string, FactValue>,
  thorough: boolean,
): Context {
  const { law, date, importInto } = subject.regime;
  return {
    entry: { importInto, date },
    agreement: law.agreement,
    rules: law.rules,
    product: subject.good,
    assumed,
    mode: "open",
    thorough,
    memo: emptyMemo(),
  };
}
