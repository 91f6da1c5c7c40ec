import { containment, type HsCode, type Locale, rangeBetween } from "@coproduce/goods";
import type { RuleFile, RuleLine } from "../notation/ast.ts";
import { grammars } from "./grammar.ts";

/**
 * Where a rule stands: "HTSUS General Note 11(o), chapter 84, rule 60", without the rule where the file does
 * not number it; and the Canadian regulations where a figure or step comes from them. A line that a scenario
 * wrote or changed stands in the scenario.
 */
export function lineCitation(
  line: RuleLine,
  file: Pick<RuleFile, "chapter" | "trust">,
  locale: Locale,
): string {
  const { cites, instrument } = grammars[locale];
  if (line.scenario !== undefined) return cites.scenario(line.scenario);
  const number = ruleNumber(line);
  const citation = [
    file.trust === "unverified" ? cites.nafta : cites.generalNote,
    cites.chapter(file.chapter),
    ...(number === null ? [] : [cites.rule(number)]),
  ].join(", ");
  const further = furtherSource(line);
  return further === null ? citation : cites.and(citation, instrument(further));
}

/** The number in General Note 11(o) that a remark names: "r60", "r58 A, B; …", "rule 2(B)". */
function ruleNumber({ remark }: RuleLine): string | null {
  const [, short, parts, long] =
    /^r(\d+)(?: ([A-Z](?:, ?[A-Z])*))?\b|^rule (\S+?);?(?:\s|$)/.exec(remark ?? "") ?? [];
  if (short !== undefined) return parts === undefined ? short : `${short} (${parts.replace(/, ?/g, ", ")})`;
  return long ?? null;
}

/** Headings 8701 to 8708, whose windows and uses are those of the Canadian regulations (note 87.1). */
const vehicles = rangeBetween("8701" as HsCode, "8708" as HsCode);

function furtherSource(line: RuleLine): string | null {
  const steps = /steps from (SOR\/2020-155 s\.[\d()]+)/.exec(line.remark ?? "")?.[1];
  if (steps !== undefined) return steps;
  const automotive = line.targets.every(({ range }) => containment(range, vehicles) === "inside");
  return automotive && line.from !== null ? "SOR/2020-155 s.13" : null;
}
