import type { Locale } from "@coproduce/goods";
import type { ChangeScope, Condition, ListEntry, RuleLine, Shift } from "../notation/ast.ts";
import { type Describe, describedGood } from "./description.ts";
import { type Clause, type Grammar, grammars } from "./grammar.ts";
import { upperFirst } from "./join.ts";
import { onlyTarget, percentWords, target } from "./line.ts";
import { listWords } from "./provision.ts";

/**
 * One condition of a rule as a sentence, without its full stop: "A change to subheading 8418.50 through
 * 8418.69 from any other heading", "The regional value content is not less than …".
 */
export function conditionWords(
  condition: Condition,
  line: RuleLine,
  locale: Locale,
  describe: Describe,
): string {
  switch (condition.kind) {
    case "shift":
      return upperFirst(changeWords(condition, line, locale, describe, false));
    case "no-shift":
      return upperFirst(noChangeWords(line, locale, describe));
    default:
      return clauseOf(condition, line, locale, describe).says;
  }
}

/** "a change to … from …". A change that stands alone says its two routes as equals. */
export function changeWords(
  shift: Shift,
  line: RuleLine,
  locale: Locale,
  describe: Describe,
  alone: boolean,
): string {
  const grammar = grammars[locale];
  const list = (entries: readonly ListEntry[]) =>
    listWords(entries, grammar.from, locale, describe, onlyTarget(line));
  const except = (entries: readonly ListEntry[]) =>
    entries.length === 0 ? "" : grammar.except(list(entries));
  const from = shift.from.length === 0 ? null : list(shift.from) + except(shift.fromExcept);
  const scope = shift.scope === null ? null : scopeWords(shift.scope, line, grammar);
  const bare = shift.scope === null ? null : grammar.from(grammar.scope[shift.scope]) + except(shift.except);
  // The use stands between commas: in Spanish and French "de" follows it.
  const to = target(line, grammar.to, locale, describe, false) + (line.use === null ? "" : ",");
  if (from === null) return grammar.change(to, (scope ?? "") + except(shift.except));
  if (scope === null || bare === null) return grammar.change(to, from);
  if (!alone) return grammar.change(to, from + grammar.whetherOrNot(bare));
  const comma = shift.except.length > 0 || shift.fromExcept.length > 0 || shift.from.length > 1 ? "," : "";
  return grammar.change(to, `${bare}${comma} ${grammar.orElse} ${from}`);
}

function scopeWords(scope: ChangeScope, line: RuleLine, grammar: Grammar): string {
  const within = isGroup(line, scope) ? grammar.within[scope] : "";
  return grammar.from(grammar.scope[scope]) + within;
}

const digits: Readonly<Record<ChangeScope, number>> = {
  CC: 2,
  CTH: 4,
  CTSH: 6,
  CTI: 8,
  "OUT-H": 4,
  "OUT-S": 6,
  "ANY-H": 4,
};

/** Whether the rule is for more than one provision of the level at which the change is measured. */
function isGroup(line: RuleLine, scope: ChangeScope): boolean {
  const units = line.targets.flatMap(({ range }) => [range.low, range.high]);
  const first = units.map((code) => String(code).padStart(10, "0").slice(0, digits[scope]));
  return new Set(first).size > 1 && line.targets.every(({ text }) => reaches(text, digits[scope]));
}

/** A heading contains several subheadings, but "any other subheading" of a heading's rule means outside it. */
function reaches(text: string, length: number): boolean {
  return text.replace(/-.*/, "").replaceAll(".", "").length >= length;
}

/** "no change in tariff classification is required for a good of …". */
export function noChangeWords(line: RuleLine, locale: Locale, describe: Describe): string {
  const grammar = grammars[locale];
  return grammar.noChange(target(line, (phrase) => phrase, locale, describe, true));
}

/** A condition beside the change. */
export function clauseOf(
  condition: Exclude<Condition, { kind: "shift" | "no-shift" }>,
  line: RuleLine,
  locale: Locale,
  describe: Describe,
): Clause {
  const grammar = grammars[locale];
  const materials = (entries: readonly ListEntry[]) => listWords(entries, grammar.of, locale, describe);
  const words = (text: string) => describedGood(text, locale, describe);
  switch (condition.kind) {
    case "rvc": {
      const { transactionValue, netCost } = condition;
      return grammar.rvc(
        transactionValue === null ? null : percentWords(transactionValue, locale),
        netCost === null ? null : percentWords(netCost, locale),
      );
    }
    case "weight":
      return grammar.weight(percentWords(condition.atLeast, locale), materials(condition.list));
    case "share": {
      const { what, percent, by, comparison } = condition;
      return grammar.share(words(what), percentWords(percent, locale), by, comparison);
    }
    case "process":
      return grammar.stated(words(condition.what));
    case "note":
      return grammar.stated(words(condition.text));
    case "unless-process":
      return grammar.unlessProcess(words(condition.what));
    case "originating":
      return grammar.originating(materials(condition.list));
    case "assembled":
      return isWovenApparel(line) ? grammar.cutAndSewn : grammar.assembled;
    case "at-most-one-of": {
      const groups = condition.groups.map((group) =>
        listWords(group, (phrase) => phrase, locale, describe, onlyTarget(line)),
      );
      return grammar.atMostOneOf(groups);
    }
    case "waives":
      return grammar.waives(condition.provisions, line.id.slice(0, 2));
    case "contested":
      return grammar.contested(grammar.instrument(condition.onlyIn), grammar.instrument(condition.notIn));
  }
}

/** Of chapter 62 only the rule for headings 6201 to 6204 says "or knit to shape" (note 62.assembled). */
function isWovenApparel(line: RuleLine): boolean {
  return line.targets.every(({ text }) => text.startsWith("62") && !text.startsWith("6201"));
}
