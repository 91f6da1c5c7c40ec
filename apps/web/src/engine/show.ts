import { assess, render, sayings } from "@coproduce/assess";
import type { Locale, ProductDocument } from "@coproduce/goods";
import { describer, type Law, lineDoubts, type Regime, ruleWords } from "@coproduce/law";
import type { ShownAssessment, ShownRule } from "./assessment.ts";

/** Assesses a product and says the answer in one language. */
export function showAssessment(document: ProductDocument, regime: Regime, locale: Locale): ShownAssessment {
  const { law } = regime;
  const { product: _, duty: __, ...answer } = assess(document, regime);
  return {
    ...render(answer, sayings(law), locale),
    locale,
    ruleWords: answer.origin.rule === null ? null : showRule(law, answer.origin.rule.line, locale),
    groupNames: Object.fromEntries((law.groups ?? []).map(({ id, names }) => [id, names[locale]])),
  };
}

function showRule(law: Law, id: string, locale: Locale): ShownRule | null {
  for (const file of law.rules.values()) {
    const line = file.rules.find((each) => each.id === id);
    if (line === undefined) continue;
    const { sentence, alternatives } = ruleWords(line, locale, describer(law.descriptions ?? []));
    return {
      sentence,
      alternatives: alternatives.map((alternative) => alternative.sentence),
      doubts: lineDoubts(line, file, locale, law.doubts ?? []),
    };
  }
  return null;
}
