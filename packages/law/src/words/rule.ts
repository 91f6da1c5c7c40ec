import type { Locale } from "@coproduce/goods";
import type { Alternative, Condition, RuleLine, Shift } from "../notation/ast.ts";
import { changeWords, clauseOf, conditionWords, noChangeWords } from "./condition.ts";
import type { Describe } from "./description.ts";
import { grammars } from "./grammar.ts";
import { upperFirst } from "./join.ts";
import { partiesWords, targetWords, useWords, windowWords } from "./line.ts";

/** One way to meet a rule, as a sentence and as a list. */
export interface AlternativeWords {
  /** The whole alternative, with its full stop. */
  readonly sentence: string;
  /** Its conditions one by one, in the order of the syntax tree, without full stops. */
  readonly conditions: readonly string[];
}

/** What a rule asks, in words. */
export interface RuleWords {
  /** The good: "a split-system of subheading 8415.10". */
  readonly target: string;
  /** What the rule is limited to within its provisions: "a split-system". */
  readonly description: string | null;
  readonly use: string | null;
  readonly parties: string | null;
  readonly window: string | null;
  /** That the automotive provisions may apply beside the rule. */
  readonly automotive: string | null;
  /** One for each alternative of the syntax tree, in its order. */
  readonly alternatives: readonly AlternativeWords[];
  /** The whole rule as the agreement writes it. An alternative that another one contains is left out. */
  readonly sentence: string;
}

/**
 * Says a rule in words, as the agreement writes it.
 *
 * @param describe finds the words of a described good, process, share or note; one that is not found stands
 *   as written, in quotation marks.
 * @example "A change to subheading 8418.50 through 8418.69 from any other heading; or a change to …"
 */
export function ruleWords(line: RuleLine, locale: Locale, describe: Describe): RuleWords {
  const grammar = grammars[locale];
  const said = line.alternatives.map((alternative) => alternativeWords(alternative, line, locale, describe));
  const needed = said.filter((_, index) => !isContained(line.alternatives, index));
  const limits = [windowWords(line, locale), line.parties && partiesWords(line.parties, locale)];
  const lead = limits.filter((limit) => limit !== null).join(", ");
  const whole = needed.join(`; ${grammar.orElse} `);
  return {
    target: targetWords(line, locale, describe),
    description: line.description && (describe(line.description)?.words[locale] ?? line.description),
    use: line.use && useWords(line.use, locale),
    parties: line.parties && partiesWords(line.parties, locale),
    window: windowWords(line, locale),
    automotive: line.automotive ? grammar.automotive : null,
    alternatives: line.alternatives.map(({ conditions }, index) => ({
      sentence: `${upperFirst(said[index] ?? "")}.`,
      conditions:
        conditions.length === 1
          ? [upperFirst(said[index] ?? "")]
          : conditions.map((condition) => conditionWords(condition, line, locale, describe)),
    })),
    sentence: `${upperFirst(lead === "" ? whole : `${lead}, ${whole}`)}.`,
  };
}

function alternativeWords(
  { conditions }: Alternative,
  line: RuleLine,
  locale: Locale,
  describe: Describe,
): string {
  const grammar = grammars[locale];
  const shift = conditions.find((condition) => condition.kind === "shift");
  const lead =
    shift === undefined
      ? noChangeWords(line, locale, describe)
      : changeWords(shift, line, locale, describe, !conditions.some(isProviso));
  const clauses = (kept: (condition: Beside) => boolean) =>
    conditions
      .filter((condition) => condition.kind !== "shift" && condition.kind !== "no-shift")
      .filter(kept)
      .map((condition) => clauseOf(condition, line, locale, describe).provided);
  const and = shift !== undefined && shift.except.length > 0 ? `${grammar.andAlso} ` : "";
  const exceptions = clauses(({ kind }) => kind === "at-most-one-of").map((clause) => and + clause);
  const provisos = clauses(isProviso).map((clause, index) =>
    index === 0 ? clause : `${grammar.andAlso} ${clause}`,
  );
  const tail = clauses(({ kind }) => kind === "contested" || kind === "waives").join("");
  return [lead, ...exceptions, ...provisos].join(", ") + tail;
}

type Beside = Exclude<Condition, { kind: "shift" | "no-shift" }>;

/** A condition that follows the change as "provided that …". */
function isProviso({ kind }: Condition): boolean {
  switch (kind) {
    case "shift":
    case "no-shift":
    case "at-most-one-of":
    case "contested":
    case "waives":
      return false;
    default:
      return true;
  }
}

/** Whether another alternative is the same bare change with further materials: `CTH | from 7404 +CTH`. */
function isContained(alternatives: readonly Alternative[], index: number): boolean {
  const change = bareChange(alternatives[index]);
  if (change === undefined || change.from.length > 0) return false;
  return alternatives.some((other) => {
    const wider = bareChange(other);
    return (
      wider !== undefined &&
      wider.from.length > 0 &&
      wider.scope === change.scope &&
      JSON.stringify(wider.except) === JSON.stringify(change.except)
    );
  });
}

function bareChange(alternative: Alternative | undefined): Shift | undefined {
  const [only, ...others] = alternative?.conditions ?? [];
  return only?.kind === "shift" && others.length === 0 ? only : undefined;
}
