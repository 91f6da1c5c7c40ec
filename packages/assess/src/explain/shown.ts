import type { ApplicableLine } from "@coproduce/law";
import type { Step } from "../origin/step.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** The part of an evaluation that the answer puts forward: the way that decides, or comes nearest. */
export interface Shown {
  readonly criterion: Extract<Step, { kind: "criterion" }> | null;
  readonly line: Extract<Step, { kind: "line" }> | null;
  readonly alternative: Extract<Step, { kind: "alternative" }> | null;
  readonly entry: ApplicableLine | null;
}

const rank: Readonly<Record<Verdict, number>> = { yes: 2, unknown: 1, no: 0 };

/**
 * Chooses what to show: the first criterion that holds in the order A, C, B, D, else the one that may hold;
 * for a product-specific rule the alternative with the best verdict, then the one with the fewest conditions
 * that fail.
 */
export function choose(root: Step): Shown {
  const [imported] = root.below.filter((step) => isKind(step, "criterion"));
  const criteria = imported?.verdict === "yes" && !isProduced(root) ? [imported] : own(root, "criterion");
  const criterion = best(criteria);
  const ruled =
    criterion?.criterion === "B" || criterion?.verdict !== "yes" ? criteria.find(isRule) : undefined;
  const lines = ruled === undefined ? [] : own(ruled, "line");
  const line = best(narrowestFirst(lines)) ?? null;
  const alternatives = line === null ? [] : own(line, "alternative");
  const alternative = nearest(alternatives);
  return { criterion: criterion ?? null, line, alternative, entry: line?.entry ?? null };
}

type LineStep = Extract<Step, { kind: "line" }>;

/** A rule for the good's subheading says more of it than one for its whole chapter. */
function narrowestFirst(lines: readonly LineStep[]): readonly LineStep[] {
  const width = ({ entry }: LineStep) =>
    Math.min(...entry.line.targets.map(({ range }) => range.high - range.low));
  return lines.toSorted((a, b) => width(a) - width(b));
}

/** Whether the good originates by its production, and not only by importation (Schedule 2). */
function isProduced(root: Step): boolean {
  return root.below.some((step) => step.kind === "production" && step.verdict === "yes");
}

function isRule(step: Extract<Step, { kind: "criterion" }>): boolean {
  return step.basis === "product-specific-rule";
}

/** Steps of a kind in this evaluation, without those of a material's own evaluation. */
export function own<K extends Step["kind"]>(step: Step, kind: K): readonly Extract<Step, { kind: K }>[] {
  const found: Extract<Step, { kind: K }>[] = [];
  collect(step, kind, found);
  return found;
}

function collect<K extends Step["kind"]>(step: Step, kind: K, found: Extract<Step, { kind: K }>[]): void {
  for (const below of step.below) {
    if (isKind(below, kind)) found.push(below);
    else if (below.kind !== "material-originating") collect(below, kind, found);
  }
}

function isKind<K extends Step["kind"]>(step: Step, kind: K): step is Extract<Step, { kind: K }> {
  return step.kind === kind;
}

/** The first of those with the best verdict. */
function best<S extends Step>(steps: readonly S[]): S | undefined {
  return steps.reduce<S | undefined>(
    (chosen, step) => (chosen === undefined || rank[step.verdict] > rank[chosen.verdict] ? step : chosen),
    undefined,
  );
}

/** The best verdict, then the fewest conditions that fail, then the most that hold. */
function nearest<S extends Step>(steps: readonly S[]): S | null {
  const count = (step: S, verdict: Verdict) => step.below.filter((below) => below.verdict === verdict).length;
  return steps.reduce<S | null>((chosen, step) => {
    if (chosen === null) return step;
    if (chosen.verdict === "yes") return chosen;
    const better =
      rank[step.verdict] - rank[chosen.verdict] ||
      count(chosen, "no") - count(step, "no") ||
      count(step, "yes") - count(chosen, "yes");
    return better > 0 ? step : chosen;
  }, null);
}
