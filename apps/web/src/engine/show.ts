import { assess, type Catalogue, type Finding, render, sayings } from "@coproduce/assess";
import type { Locale, ProductDocument, Translations } from "@coproduce/goods";
import { type Describe, describer, type Law, lineDoubts, type Regime, ruleWords } from "@coproduce/law";
import type { ShownAssessment, ShownFinding, ShownRule } from "./assessment.ts";

/** Assesses a product and says the answer in one language. */
export function showAssessment(document: ProductDocument, regime: Regime, locale: Locale): ShownAssessment {
  const { law } = regime;
  const { origin, regime: under, exposure } = assess(document, regime);
  const said = sayings(law);
  const describe = describer(law.descriptions ?? []);
  return {
    ...render({ regime: under, exposure }, said, locale),
    origin: {
      ...render({ ...origin, because: [] }, said, locale),
      because: origin.because.map((finding) => showFinding(finding, said, describe, locale)),
    },
    locale,
    ruleWords: origin.rule === null ? null : showRule(law, origin.rule.line, locale),
    groupNames: Object.fromEntries((law.groups ?? []).map(({ id, names }) => [id, names[locale]])),
  };
}

/** A step in words, with the rule or provision that it tests, which the sentence of the step only names. */
function showFinding(
  finding: Finding,
  said: Translations<Catalogue>,
  describe: Describe,
  locale: Locale,
): ShownFinding {
  const { because, ...step } = finding;
  return {
    ...render({ ...step, because: [] }, said, locale),
    text: testedText(finding, describe, locale),
    because: because.map((below) => showFinding(below, said, describe, locale)),
  };
}

function testedText({ of }: Finding, describe: Describe, locale: Locale): string | null {
  switch (of.key) {
    case "origin.line":
      return ruleWords(of.params.line, locale, describe).sentence;
    case "origin.provision":
      return of.params.provision.words[locale];
    default:
      return null;
  }
}

function showRule(law: Law, id: string, locale: Locale): ShownRule | null {
  for (const file of law.rules.values()) {
    const line = file.rules.find((each) => each.id === id);
    if (line === undefined) continue;
    const { alternatives } = ruleWords(line, locale, describer(law.descriptions ?? []));
    return {
      alternatives: alternatives.map(({ sentence }) => sentence),
      doubts: lineDoubts(line, file, locale, law.doubts ?? []),
    };
  }
  return null;
}
