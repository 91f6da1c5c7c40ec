import type { FactValue } from "../normalise/fact-value.ts";
import { type FactRef, factAddress } from "../origin/fact-ref.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { type Candidate, candidates } from "./candidate.ts";

/** What the facts that are not known would do to the verdict. */
export interface Settlement {
  /** The verdict, known also where every value of some missing facts leads to the same one. */
  readonly verdict: Verdict;
  /** Where the verdict is known only by cases: the facts over which the cases run. */
  readonly cases: readonly Candidate[];
  readonly facts: readonly SettledFact[];
  /** False where the search hit its bound. */
  readonly complete: boolean;
}

export interface SettledFact {
  readonly fact: FactRef;
  readonly settles: "alone" | "together" | "contributes";
  /** The other facts of the smallest set that settles the verdict. */
  readonly with: readonly FactRef[];
  /** Values that lead to an originating good: alone, or within the set. */
  readonly yes: readonly FactValue[];
  readonly no: readonly FactValue[];
  /** Whether a value of this fact settles the verdict without the others. */
  readonly decisive: boolean;
}

/** Combinations of values that one search may look at. */
const bound = 2_000;

type Evaluate = (assumed: ReadonlyMap<string, FactValue>) => Verdict;

/**
 * Searches which missing facts settle an unknown verdict: each alone, then the smallest sets (DESIGN,
 * Answers). A verdict that comes out the same whatever a fact turns out to be is known.
 */
export function settle(missing: readonly FactRef[], evaluate: Evaluate): Settlement {
  const search = new Search(evaluate);
  const open = candidates(missing);
  const alone = open.map((candidate) => search.outcomes([candidate]));
  for (const [index, outcomes] of alone.entries()) {
    const agreed = agreedVerdict(outcomes);
    if (agreed !== null)
      return { verdict: agreed, cases: open.slice(index, index + 1), facts: [], complete: true };
  }
  const sets = open.map(() => null as readonly number[] | null);
  const searched = open.flatMap((candidate, index) =>
    candidate.values.length > 0 && !settles(alone[index]) ? [index] : [],
  );
  for (const size of [2, 3]) {
    for (const set of combinations(searched, size)) {
      if (search.spent(set.map((index) => open[index]))) break;
      if (set.every((index) => sets[index] !== null)) continue;
      const outcomes = search.settling(members(open, set));
      if (outcomes === null) continue;
      const agreed = agreedVerdict(outcomes);
      if (agreed !== null) return { verdict: agreed, cases: members(open, set), facts: [], complete: true };
      for (const index of set) sets[index] ??= set;
    }
  }
  const everything = search.everything(open);
  if (everything !== null) return { verdict: everything, cases: open, facts: [], complete: true };
  const facts = open.map((candidate, index) =>
    describe(candidate, alone[index] ?? [], sets[index] ?? null, open, search),
  );
  return { verdict: "unknown", cases: [], facts, complete: !search.exhausted };
}

interface Outcome {
  readonly values: readonly FactValue[];
  readonly verdict: Verdict;
}

class Search {
  private evaluations = 0;
  exhausted = false;
  private readonly evaluate: Evaluate;

  constructor(evaluate: Evaluate) {
    this.evaluate = evaluate;
  }

  /** The verdict for every combination of the values of some facts. */
  outcomes(facts: readonly Candidate[]): readonly Outcome[] {
    const every = assignments(facts);
    this.evaluations += every.length;
    return every.map((values) => this.outcome(facts, values));
  }

  /** The outcomes of facts that settle the verdict; null as soon as a combination of values leaves it open. */
  settling(facts: readonly Candidate[]): readonly Outcome[] | null {
    const every = assignments(facts);
    this.evaluations += every.length;
    const outcomes: Outcome[] = [];
    for (const values of every) {
      const outcome = this.outcome(facts, values);
      if (outcome.verdict === "unknown") return null;
      outcomes.push(outcome);
    }
    return outcomes;
  }

  private outcome(facts: readonly Candidate[], values: readonly FactValue[]): Outcome {
    const assumed = new Map(
      facts.map(({ fact }, at) => [factAddress(fact.subject, fact.key), values[at] ?? false]),
    );
    return { values, verdict: this.evaluate(assumed) };
  }

  spent(facts: readonly (Candidate | undefined)[]): boolean {
    const cost = facts.reduce((product, candidate) => product * (candidate?.values.length ?? 1), 1);
    if (this.evaluations + cost > bound) this.exhausted = true;
    return this.exhausted;
  }

  /** The common verdict over all values of all facts, where they are few enough to try them all. */
  everything(facts: readonly Candidate[]): Verdict | null {
    const enumerable = facts.filter((candidate) => candidate.values.length > 0);
    if (enumerable.length < 4 || enumerable.length > 8 || this.spent(enumerable)) return null;
    return agreedVerdict(this.settling(enumerable) ?? []);
  }
}

function describe(
  candidate: Candidate,
  alone: readonly Outcome[],
  set: readonly number[] | null,
  open: readonly Candidate[],
  search: Search,
): SettledFact {
  const { fact } = candidate;
  const yes = alone.filter((outcome) => outcome.verdict === "yes").flatMap((outcome) => outcome.values);
  const no = alone.filter((outcome) => outcome.verdict === "no").flatMap((outcome) => outcome.values);
  const decisive = yes.length + no.length > 0;
  if (settles(alone)) return { fact, settles: "alone", with: [], yes, no, decisive };
  if (set === null)
    return { fact, settles: decisive ? "together" : "contributes", with: [], yes, no, decisive };
  const others = set.map((index) => open[index]).filter((each) => each !== undefined && each !== candidate);
  const inSet = search.outcomes([candidate, ...others.filter((each) => each !== undefined)]);
  const leading = (verdict: Verdict) => [
    ...new Set(
      inSet.filter((outcome) => outcome.verdict === verdict).flatMap((outcome) => outcome.values.slice(0, 1)),
    ),
  ];
  return {
    fact,
    settles: "together",
    with: others.flatMap((each) => (each === undefined ? [] : [each.fact])),
    yes: yes.length > 0 ? yes : leading("yes"),
    no: no.length > 0 ? no : leading("no"),
    decisive,
  };
}

function settles(outcomes: readonly Outcome[] | undefined): boolean {
  return (
    outcomes !== undefined &&
    outcomes.length > 0 &&
    outcomes.every((outcome) => outcome.verdict !== "unknown")
  );
}

function agreedVerdict(outcomes: readonly Outcome[]): Verdict | null {
  const [first] = outcomes;
  if (first === undefined || first.verdict === "unknown") return null;
  return outcomes.every((outcome) => outcome.verdict === first.verdict) ? first.verdict : null;
}

function members(open: readonly Candidate[], set: readonly number[]): readonly Candidate[] {
  return set.flatMap((index) => open[index] ?? []);
}

function assignments(facts: readonly Candidate[]): readonly (readonly FactValue[])[] {
  return facts.reduce<readonly (readonly FactValue[])[]>(
    (partial, { values }) => partial.flatMap((before) => values.map((value) => [...before, value])),
    facts.some((candidate) => candidate.values.length === 0) ? [] : [[]],
  );
}

function* combinations(items: readonly number[], size: number, from = 0): Iterable<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= items.length - size; at++) {
    const first = items[at];
    if (first === undefined) return;
    for (const rest of combinations(items, size - 1, at + 1)) yield [first, ...rest];
  }
}
