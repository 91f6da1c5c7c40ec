import type { Finding, Rendered, Verdict } from "@coproduce/assess";

/** A step of the proof with what decides it, and how many steps below it were left out. */
export interface CondensedStep {
  readonly finding: Rendered<Finding>;
  readonly below: readonly CondensedStep[];
  readonly leftOut: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/**
 * Leaves out of the proof what does not decide its verdict: under "all", what holds beside what fails; under
 * "any", what fails beside what holds. A step that only passes on the one below it gives way to it. Re-
 * evaluating what is left gives the same verdict.
 */
export function condense(finding: Rendered<Finding>): CondensedStep {
  const below = decidingBelow(finding);
  const leftOut = (["yes", "no", "unknown"] as const)
    .map((verdict) => ({ verdict, count: count(finding.because, verdict) - count(below, verdict) }))
    .filter((left) => left.count > 0);
  const [only] = below;
  const passesOn = finding.reasoning === "any" && finding.citation === null && below.length === 1;
  if (passesOn && only !== undefined && finding.because.length > 1 && finding.verdict === "yes")
    return condense(only);
  return { finding, below: below.map(condense), leftOut };
}

function decidingBelow({ reasoning, verdict, because }: Rendered<Finding>): readonly Rendered<Finding>[] {
  switch (reasoning) {
    case "all":
      return verdict === "yes" ? because : because.filter((step) => step.verdict === verdict);
    case "any": {
      if (verdict === "no") return because;
      const deciding = because.filter((step) => step.verdict === verdict);
      return verdict === "yes" ? deciding.slice(0, 1) : deciding;
    }
    case "cases":
    case "not":
    case "fact":
      return because;
  }
}

function count(findings: readonly Rendered<Finding>[], verdict: Verdict): number {
  return findings.filter((finding) => finding.verdict === verdict).length;
}
