import { formatMoney, type Money } from "@coproduce/goods";
import type { FactSubject, MissingFact } from "../answer/origin-answer.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { type FactRef, factAddress, subjectOf } from "../origin/fact-ref.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { factQuestion } from "./question.ts";
import type { SettledFact, Settlement } from "./settle.ts";
import { thresholds } from "./threshold.ts";

/**
 * The missing facts in the order of what they would settle: alone, the smallest sets, value at stake,
 * document order (DESIGN, Answers).
 */
export function missingFacts(
  good: Good,
  settlement: Settlement,
  evaluate: (assumed: ReadonlyMap<string, FactValue>) => Verdict,
): readonly MissingFact[] {
  const subjects = subjectsOf(good);
  const position = new Map([...subjects.keys()].map((path, index) => [path, index]));
  return settlement.facts
    .map((settled) => ({ settled, fact: missingFact(settled, subjects, good, evaluate) }))
    .sort(
      (one, other) =>
        priority(one.settled) - priority(other.settled) ||
        compareValue(stake(other.settled.fact, subjects, good), stake(one.settled.fact, subjects, good)) ||
        (position.get(one.settled.fact.subject) ?? 0) - (position.get(other.settled.fact.subject) ?? 0),
    )
    .map(({ fact }) => fact);
}

function missingFact(
  settled: SettledFact,
  subjects: ReadonlyMap<string, Good | Material>,
  good: Good,
  evaluate: (assumed: ReadonlyMap<string, FactValue>) => Verdict,
): MissingFact {
  const { fact } = settled;
  const subject = subjects.get(fact.subject) ?? good;
  return {
    key: fact.key,
    subject: factSubject(subject),
    kind: fact.kind,
    of: { key: "ask", params: factQuestion(fact, subject) },
    settles: settled.settles,
    with: settled.with.map((other) => address(other)),
    ...values(settled, evaluate),
    valueAtStake: formatMoney(stake(fact, subjects, good)),
  };
}

function values(
  settled: SettledFact,
  evaluate: (assumed: ReadonlyMap<string, FactValue>) => Verdict,
): Pick<MissingFact, "yes" | "no"> {
  const { fact } = settled;
  if (fact.kind !== "amount" && fact.kind !== "weight" && fact.kind !== "percent") {
    return { yes: settled.yes.map(text), no: settled.no.map(text) };
  }
  if (!settled.decisive) return { yes: needed(fact), no: [] };
  const found = thresholds((value) => evaluate(new Map([[factAddress(fact.subject, fact.key), value]])));
  const leading = (verdict: Verdict) =>
    found
      .filter((threshold) => threshold.verdict === verdict)
      .map(({ comparison, value }) => `${comparison} ${formatMoney(value as Money)}`);
  return { yes: leading("yes"), no: leading("no") };
}

function needed(fact: FactRef): readonly string[] {
  if (fact.atLeast !== undefined) return [`>= ${formatMoney(fact.atLeast as Money)}`];
  return fact.atMost === undefined ? [] : [`<= ${formatMoney(fact.atMost as Money)}`];
}

function text(value: FactValue): string {
  if (typeof value === "bigint") return formatMoney(value as Money);
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

function priority(settled: SettledFact): number {
  if (settled.settles === "alone") return 0;
  if (settled.decisive) return 1;
  return settled.settles === "together" ? 1 + settled.with.length : 9;
}

function stake(fact: FactRef, subjects: ReadonlyMap<string, Good | Material>, good: Good): Money {
  const subject = subjects.get(fact.subject) ?? good;
  return subject.kind === "material"
    ? subject.value
    : (subject.transactionValue ?? subject.costs?.net ?? (0n as Money));
}

function compareValue(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The good and every material in it, by path, in document order. */
export function subjectsOf(good: Good): ReadonlyMap<string, Good | Material> {
  const subjects = new Map<string, Good | Material>([[good.path, good]]);
  const add = (materials: readonly Material[]) => {
    for (const material of materials) {
      subjects.set(subjectOf(material), material);
      add(material.materials);
      add(material.supplierStatement?.materials ?? []);
    }
  };
  add(good.materials);
  return subjects;
}

function factSubject(subject: Good | Material): FactSubject {
  if (subject.kind === "good" && subject.path === "") return { kind: "product" };
  return { kind: "material", id: subject.id, name: subject.name };
}

function address(fact: FactRef): string {
  return fact.subject === "" ? fact.key : `${fact.subject}:${fact.key}`;
}
