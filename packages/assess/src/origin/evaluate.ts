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
  return evaluateGood(contextOf(subject, assumed), subject.good);
}

/** The verdict alone, without the search for facts that would settle it: for portfolios and searches. */
export function originVerdict(product: ProductDocument, regime: Regime): Verdict {
  return evaluateCase(prepare(product, regime)).verdict;
}

export function contextOf(subject: Case, assumed: ReadonlyMap<string, FactValue>): Context {
  const { law, date, importInto } = subject.regime;
  return {
    entry: { importInto, date },
    agreement: law.agreement,
    rules: law.rules,
    product: subject.good,
    assumed,
    mode: "open",
    memo: emptyMemo(),
  };
}
