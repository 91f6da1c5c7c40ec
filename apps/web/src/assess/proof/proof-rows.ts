import type { ShownFinding } from "../../engine/assessment.ts";
import type { TreeRow } from "../../tree/tree-keys.ts";

/** A finding with its place in the proof: "0.2.1" is the second step of the third step of the first. */
export interface ProofRow extends TreeRow {
  readonly finding: ShownFinding;
}

/** Whether there is anything to open: steps below, the source, or the facts used. */
export function opens(finding: ShownFinding): boolean {
  return (
    finding.because.length > 0 ||
    finding.citation !== null ||
    finding.text !== null ||
    finding.facts.length > 0
  );
}

export function childId(parent: string | null, index: number): string {
  return parent === null ? String(index) : `${parent}.${index}`;
}

/** The rows that are seen, in order. */
export function proofRows(findings: readonly ShownFinding[], open: ReadonlySet<string>): readonly ProofRow[] {
  const below = (steps: readonly ShownFinding[], parent: string | null, level: number): ProofRow[] =>
    steps.flatMap((finding, index) => {
      const id = childId(parent, index);
      const isOpen = open.has(id);
      const row = { id, parent, level, open: isOpen, hasChildren: opens(finding), finding };
      return isOpen ? [row, ...below(finding.because, id, level + 1)] : [row];
    });
  return below(findings, null, 1);
}

/**
 * The steps that are open at first: from the conclusion down along the steps that decide it, which are those
 * with its own verdict. Beyond `depth` the reader opens what is wanted.
 */
export function decidingSteps(findings: readonly ShownFinding[], depth: number): ReadonlySet<string> {
  const open = new Set<string>();
  const walk = (finding: ShownFinding, id: string, left: number) => {
    if (left === 0 || finding.because.length === 0) return;
    open.add(id);
    finding.because.forEach((step, index) => {
      if (step.verdict === finding.verdict) walk(step, childId(id, index), left - 1);
    });
  };
  findings.forEach((finding, index) => {
    walk(finding, childId(null, index), depth);
  });
  return open;
}

/** Every step that can be opened. */
export function allSteps(findings: readonly ShownFinding[]): ReadonlySet<string> {
  const ids = (steps: readonly ShownFinding[], parent: string | null): string[] =>
    steps.flatMap((step, index) => {
      const id = childId(parent, index);
      return [...(opens(step) ? [id] : []), ...ids(step.because, id)];
    });
  return new Set(ids(findings, null));
}

/** The open steps, with those that the reader opened or closed turned over. */
export function turnedOver(open: ReadonlySet<string>, toggled: ReadonlySet<string>): ReadonlySet<string> {
  const result = new Set(open);
  for (const id of toggled) {
    if (!result.delete(id)) result.add(id);
  }
  return result;
}
