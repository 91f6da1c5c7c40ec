import { formatMoney, formatPercent, type Money, type ProductDocument } from "@coproduce/goods";
import type { Regime, Trust } from "@coproduce/law";
import type { Finding } from "../answer/finding.ts";
import type {
  DeMinimisAnswer,
  Lever,
  MissingFact,
  OriginAnswer,
  OriginVerdict,
  RuleAnswer,
  RvcAnswer,
} from "../answer/origin-answer.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import { type Case, evaluateCase, prepare, verdictUnder } from "../origin/evaluate.ts";
import { factAddress, factsOf } from "../origin/fact-ref.ts";
import type { Step, Tolerance } from "../origin/step.ts";
import { agree, type Verdict } from "../verdict/verdict.ts";
import { assumptionsOf } from "./assumptions.ts";
import type { Candidate } from "./candidate.ts";
import { citationOf } from "./citation.ts";
import { electionsOf } from "./elections.ts";
import { explainStep } from "./finding.ts";
import { leversOf } from "./levers.ts";
import { materialStandings } from "./material-standing.ts";
import { missingFacts, subjectsOf } from "./missing.ts";
import { factQuestion } from "./question.ts";
import { amounts, contentRange, shares } from "./range.ts";
import { settle } from "./settle.ts";
import { choose, own, type Shown } from "./shown.ts";
import { vehicleAnswer } from "./vehicle.ts";

/**
 * The evaluate and explain passes for the origin of a product: the verdict with its whole proof, and the
 * facts that would settle it.
 */
export function assessOrigin(subject: Case): OriginAnswer {
  const step = evaluateCase(subject);
  const evaluate = (assumed: ReadonlyMap<string, FactValue>) => verdictUnder(subject, assumed);
  const settlement =
    step.verdict === "unknown"
      ? settle(factsOf(step.missing), evaluate)
      : { verdict: step.verdict, cases: [], facts: [], complete: true };
  const root = settlement.cases.length === 0 ? step : byCases(subject, settlement.cases);
  const decisive = settlement.cases.length === 0 ? step : firstCase(root);
  const missing = missingFacts(subject.good, settlement, evaluate);
  const levers = leversOf(subject.good, decisive, settlement.verdict, evaluate);
  return answer(subject, root, decisive, settlement.verdict, missing, levers);
}

/**
 * Whether a product originates as documented, without proof or levers: what {@link assessOrigin} says in
 * `asDocumented`, for searches over many products.
 */
export function originatesAsDocumented(product: ProductDocument, regime: Regime): boolean {
  const subject = prepare(product, regime);
  const verdict = verdictUnder(subject);
  if (verdict !== "unknown") return verdict === "yes";
  const evaluate = (assumed: ReadonlyMap<string, FactValue>) => verdictUnder(subject, assumed);
  return settle(factsOf(evaluateCase(subject).missing), evaluate).verdict === "yes";
}

function answer(
  subject: Case,
  root: Step,
  step: Step,
  verdict: Verdict,
  missing: readonly MissingFact[],
  levers: readonly Lever[],
): OriginAnswer {
  const shown = choose(step);
  const trustOf = (chapter: string): Trust => subject.regime.law.rules.get(chapter)?.trust ?? "secondary";
  const because: readonly Finding[] = [explainStep(root, trustOf)];
  const met = shown.criterion?.verdict === "yes" ? shown.criterion : null;
  return {
    verdict: names[verdict],
    asDocumented: verdict === "yes" ? "originating" : "non-originating",
    criterion: verdict === "yes" ? (met?.criterion ?? null) : null,
    basis: verdict === "yes" ? (met === null ? null : basisOf(met)) : null,
    rule: ruleAnswer(shown, trustOf),
    rvc: rvcAnswers(shown),
    deMinimis: deMinimisAnswer(shown),
    vehicle: vehicleAnswer(step),
    elections: verdict === "no" ? [] : electionsOf(shown, step),
    assumptions: assumptionsOf(subject, shown),
    because,
    missing,
    levers,
    materials: materialStandings(subject.good, step, shown),
  };
}

const names: Readonly<Record<Verdict, OriginVerdict>> = {
  yes: "originating",
  no: "non-originating",
  unknown: "undetermined",
};

/** A product-specific rule met by a process rule of its chapter says so. */
function basisOf(criterion: Extract<Step, { kind: "criterion" }>): OriginAnswer["basis"] {
  if (criterion.basis !== "product-specific-rule") return criterion.basis;
  const met = criterion.below.find((below) => below.verdict === "yes");
  return met?.kind === "provision" ? "process-rule" : criterion.basis;
}

/** The proof of a verdict that every value of some missing facts leads to: one case for each. */
function byCases(subject: Case, over: readonly Candidate[]): Step {
  const subjects = subjectsOf(subject.good);
  const split = (left: readonly Candidate[], assumed: ReadonlyMap<string, FactValue>): Step => {
    const [first, ...more] = left;
    if (first === undefined) return evaluateCase(subject, assumed);
    const question = factQuestion(first.fact, subjects.get(first.fact.subject) ?? subject.good);
    const cases = first.values.map((value): Step => {
      const below = split(
        more,
        new Map([...assumed, [factAddress(first.fact.subject, first.fact.key), value]]),
      );
      const text =
        typeof value === "bigint"
          ? formatMoney(value as Money)
          : value === true
            ? "yes"
            : value === false
              ? "no"
              : value;
      return {
        kind: "assumed",
        question,
        value: text,
        verdict: below.verdict,
        reasoning: "all",
        below: [below],
        missing: [],
      };
    });
    return {
      kind: "cases",
      verdict: agree(cases.map((each) => each.verdict)),
      reasoning: "cases",
      below: cases,
      missing: [],
    };
  };
  return split(
    over.filter((candidate) => candidate.values.length > 0),
    new Map(),
  );
}

/** The evaluation of the first case, in whose terms the answer is given. */
function firstCase(step: Step): Step {
  const [first] = step.below;
  return (step.kind === "cases" || step.kind === "assumed") && first !== undefined ? firstCase(first) : step;
}

function ruleAnswer(shown: Shown, trustOf: (chapter: string) => Trust): RuleAnswer | null {
  const { entry, alternative } = shown;
  if (entry === null) return null;
  const cited = shown.line === null ? null : citationOf(shown.line, trustOf);
  return {
    target: entry.target,
    text: entry.line.text,
    citation: cited?.text ?? "",
    trust: trustOf(entry.line.id.slice(0, 2)),
    alternative: alternative?.index ?? 0,
    line: entry.line.id,
  };
}

/** Value content of the alternative shown; without one, of the criterion that holds or may hold. */
function rvcAnswers(shown: Shown): OriginAnswer["rvc"] {
  const from = shown.criterion?.criterion === "D" ? shown.criterion : (shown.alternative ?? shown.criterion);
  if (from === null) return {};
  const steps = [...own(from, "rvc-method")];
  const found = (method: "transaction-value" | "net-cost") =>
    steps.find((step) => step.method.method === method);
  const transactionValue = found("transaction-value");
  const netCost = found("net-cost");
  return {
    ...(transactionValue === undefined ? {} : { transactionValue: rvcAnswer(transactionValue) }),
    ...(netCost === undefined ? {} : { netCost: rvcAnswer(netCost) }),
  };
}

function rvcAnswer(step: Extract<Step, { kind: "rvc-method" }>): RvcAnswer {
  const { base, vnm, threshold } = step.method;
  const content = contentRange(step.method);
  return {
    low: content?.low ?? null,
    high: content?.high ?? null,
    threshold: formatPercent(threshold),
    met: step.verdict,
    base: base === null ? null : formatMoney(base),
    vnm: amounts(vnm),
  };
}

function deMinimisAnswer(shown: Shown): DeMinimisAnswer | null {
  const from = shown.alternative ?? shown.criterion;
  const step = from === null ? undefined : (own(from, "de-minimis")[0] ?? own(from, "set")[0]);
  return step === undefined ? null : toleranceAnswer(step.tolerance, step.verdict);
}

function toleranceAnswer(tolerance: Tolerance, met: Verdict): DeMinimisAnswer {
  const { base, failing } = tolerance;
  return {
    kind: tolerance.measure,
    failing: amounts(failing),
    base: base === null ? null : formatMoney(base),
    share: base === null ? null : shares(failing, base),
    limit: formatPercent(tolerance.limit),
    met,
    materials: tolerance.materials.map((material) => material.id),
    barred: tolerance.barred.map((material) => material.id),
  };
}
