import type { HsRange } from "@coproduce/goods";
import { candidates } from "../explain/candidate.ts";
import type { FactValue } from "../normalise/fact-value.ts";
import { type Case, contextOf } from "../origin/evaluate.ts";
import { type FactRef, factAddress, factsOf } from "../origin/fact-ref.ts";
import { evaluateGood } from "../origin/good.ts";
import type { Step } from "../origin/step.ts";
import { fallbackWays, type Place, type Way, waysOf } from "./way.ts";

/** Combinations of unknown facts that are told apart; in further ones the facts count against the good. */
const mostWorlds = 16;

/** More ways than these are not told apart: the evaluation of the whole decides between them. */
const mostWays = 400;

/**
 * The ways to originate where facts of the good are unknown: it originates only if it does whatever they turn
 * out to be, so that a way must be open in each of the worlds that they make.
 */
export function waysInEveryWorld(subject: Case, code: HsRange): readonly Way[] {
  const plain = evaluateIn(subject, new Map(), code);
  const seen = new Set<string>();
  let every: readonly Way[] | null = null;
  for (const world of worlds(openFacts(plain.root))) {
    const { root, place } = evaluateIn(subject, world, code);
    const ways = waysIn(root, place);
    const keys = ways.map(({ key }) => key).join("\n");
    if (seen.has(keys)) continue;
    seen.add(keys);
    every = every === null ? ways : inBoth(every, ways);
  }
  return every ?? [];
}

function evaluateIn(subject: Case, world: World, code: HsRange): { root: Step; place: Place } {
  const context = contextOf(subject, world);
  const { good } = subject;
  return { root: evaluateGood(context, good), place: { context, good, code } };
}

function waysIn(root: Step, place: Place): readonly Way[] {
  const ways = waysOf(root, place);
  const rules = find(root, "rules");
  const isProduced = find(root, "produced-in-region")?.verdict === "yes";
  return rules === null || place.good.set || !isProduced ? ways : [...ways, ...fallbackWays(rules, place)];
}

/** A way of both worlds is one; else one of each is needed. */
function inBoth(these: readonly Way[], those: readonly Way[]): readonly Way[] {
  const known = new Set(those.map(({ key }) => key));
  const common = these.filter(({ key }) => known.has(key));
  const shared = new Set(common.map(({ key }) => key));
  const here = these.filter(({ key }) => !shared.has(key));
  const there = those.filter(({ key }) => !shared.has(key));
  if (here.length * there.length > mostWays) return [...common, ...here];
  const pairs = here.flatMap((one) =>
    there.map((other) => ({
      key: `${one.key} & ${other.key}`,
      limits: [...one.limits, ...other.limits],
    })),
  );
  return [...common, ...pairs];
}

type World = ReadonlyMap<string, FactValue>;

function worlds(facts: readonly FactRef[]): readonly World[] {
  let found: readonly World[] = [new Map()];
  for (const { fact, values } of candidates(facts)) {
    if (values.length === 0 || found.length * values.length > mostWorlds) continue;
    const address = factAddress(fact.subject, fact.key);
    found = found.flatMap((world) => values.map((value) => new Map([...world, [address, value]])));
  }
  return found;
}

/** Facts of the good itself that any step waits for, whatever its materials are. */
function openFacts(root: Step): readonly FactRef[] {
  const found: FactRef[] = [];
  const walk = (step: Step) => {
    if (step.kind === "material-originating") return;
    if (step.below.length === 0 && step.verdict === "unknown") {
      found.push(...factsOf(step.missing).filter(({ subject, kind }) => subject === "" && asked.has(kind)));
    }
    for (const below of step.below) walk(below);
  };
  walk(root);
  return found;
}

const asked: ReadonlySet<FactRef["kind"]> = new Set(["yes-no", "use"]);

function find<K extends Step["kind"]>(step: Step, kind: K): Extract<Step, { kind: K }> | null {
  if (step.kind === kind) return step as Extract<Step, { kind: K }>;
  if (step.kind === "material-originating") return null;
  for (const below of step.below) {
    const inner = find(below, kind);
    if (inner !== null) return inner;
  }
  return null;
}
