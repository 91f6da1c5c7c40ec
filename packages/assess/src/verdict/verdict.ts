/** Three-valued: a verdict is known only if it holds whatever the missing facts turn out to be. */
export type Verdict = "yes" | "no" | "unknown";

/** Yes if all are; no if any is no. */
export function all(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict = "yes";
  for (const verdict of verdicts) {
    if (verdict === "no") return "no";
    if (verdict === "unknown") result = "unknown";
  }
  return result;
}

/** Yes if any is; no if all are no. */
export function any(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict = "no";
  for (const verdict of verdicts) {
    if (verdict === "yes") return "yes";
    if (verdict === "unknown") result = "unknown";
  }
  return result;
}

/** Exactly one of the cases holds and it is not known which: known only if they agree. */
export function agree(verdicts: Iterable<Verdict>): Verdict {
  let common: Verdict | undefined;
  for (const verdict of verdicts) {
    if (common !== undefined && verdict !== common) return "unknown";
    common = verdict;
  }
  return common ?? "unknown";
}

export function negate(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "yes" ? "no" : "yes";
}

export function verdictOf(holds: boolean | undefined): Verdict {
  if (holds === undefined) return "unknown";
  return holds ? "yes" : "no";
}
