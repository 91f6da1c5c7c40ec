import type { Trust } from "@coproduce/law";
import type { Message } from "../messages/message.ts";
import { agree, all, any, negate, type Verdict } from "../verdict/verdict.ts";

export type { Verdict } from "../verdict/verdict.ts";

/**
 * How a finding follows from those below it.
 *
 * - `all`: yes if all are; no if any is no.
 * - `any`: yes if any is; no if all are no.
 * - `cases`: exactly one of the cases holds and it is not known which: yes or no only if all cases agree.
 * - `not`: the opposite of the one below.
 * - `fact`: rests on facts and numbers of the goods; nothing stands below it, or only what explains it.
 */
export type Reasoning = "all" | "any" | "cases" | "not" | "fact";

export interface FindingCitation {
  /** Instrument and place, as the reader's language names them or as the law file does. */
  readonly text: Message | string;
  readonly trust: Trust;
}

/** A number or statement that a finding used, as text, with its name. */
export interface UsedFact {
  readonly name: Message;
  readonly value: string;
  /** Material id, when the fact is one of a material's. */
  readonly material?: string;
}

/** One step of the proof. */
export interface Finding {
  readonly verdict: Verdict;
  readonly of: Message;
  readonly reasoning: Reasoning;
  readonly citation: FindingCitation | null;
  readonly facts: readonly UsedFact[];
  readonly because: readonly Finding[];
  /** Keys of the missing facts on which this step rests. */
  readonly missing: readonly string[];
}

/** What a finding's verdict must be, given those below it; a fact stands for itself. */
export function replay(finding: Finding): Verdict {
  if (finding.reasoning === "fact") return finding.verdict;
  const below = finding.because.map(replay);
  switch (finding.reasoning) {
    case "all":
      return all(below);
    case "any":
      return any(below);
    case "cases":
      return agree(below);
    case "not":
      return negate(below[0] ?? "unknown");
  }
}
