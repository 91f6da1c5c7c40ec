import type { Locale, Percent } from "@coproduce/goods";
import { formatPercent } from "@coproduce/goods";
import type { Provision, RuleLine, UseCondition } from "../notation/ast.ts";
import { readList } from "../notation/list.ts";
import { type Describe, describedGood } from "./description.ts";
import { grammars } from "./grammar.ts";
import { listWords } from "./provision.ts";

/** Motor vehicles of chapter 40's rules for hoses (General Note 11(o), note "40.hose" of the rule file). */
const listedVehicles = readList(
  "8702.10.60@US, 8702.90.30@US, 8702.90.60@US, 8703.21-8703.90, 8704.21, 8704.31, 8711",
);

/** The use that a rule is limited to: "for use as original equipment in a heavy truck". */
export function useWords(use: UseCondition, locale: Locale): string {
  const grammar = grammars[locale];
  if (use !== "listed-vehicle") return grammar.use[use];
  return grammar.listedVehicle(listWords(listedVehicles, grammar.of, locale, () => undefined));
}

/** The trade that a rule is limited to: "for trade between Canada and the United States". */
export function partiesWords(parties: NonNullable<RuleLine["parties"]>, locale: Locale): string {
  return grammars[locale].parties[parties];
}

/** The days on which a rule holds: "from July 1, 2020 through June 30, 2021"; null where it is not dated. */
export function windowWords(line: Pick<RuleLine, "from" | "until">, locale: Locale): string | null {
  const { date, since, between } = grammars[locale];
  if (line.from === null) return null;
  return line.until === null ? since(date(line.from)) : between(date(line.from), date(line.until));
}

/** The good of a rule: "a split-system of subheading 8415.10", "subheading 8418.10 through 8418.21". */
export function targetWords(line: RuleLine, locale: Locale, describe: Describe): string {
  return target(line, (phrase) => phrase, locale, describe, false);
}

/** The good of a rule after "a change to", or as a good of its provision. */
export function target(
  line: RuleLine,
  preposition: (phrase: string) => string,
  locale: Locale,
  describe: Describe,
  asGood: boolean,
): string {
  const grammar = grammars[locale];
  const of = () => listWords(line.targets, grammar.of, locale, describe);
  const good =
    line.description !== null
      ? `${preposition(describedGood(line.description, locale, describe))} ${of()}`
      : asGood
        ? `${preposition(grammar.good)} ${of()}`
        : listWords(line.targets, preposition, locale, describe);
  return line.use === null ? good : `${good}, ${useWords(line.use, locale)}`;
}

/** The one provision of a rule, where it has one. */
export function onlyTarget(line: RuleLine): Provision | null {
  return line.targets.length === 1 ? (line.targets[0] ?? null) : null;
}

export function percentWords(percent: Percent, locale: Locale): string {
  return grammars[locale].percent(formatPercent(percent));
}
