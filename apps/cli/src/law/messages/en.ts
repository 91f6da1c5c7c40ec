import type { LawCatalogue } from "./catalogue.ts";

export const en: LawCatalogue = {
  "rule.on": ({ code, date }) => `${code}, entered on ${date}`,
  "rule.more-digits": ({ target }) => `only for ${target}: more digits of the code would tell`,
  "rule.either": () => "any one of these:",
  "rule.provisions": () => "Beside the rules",
  "rule.facts": () => "Facts that decide it",
  "rule.no-facts": () => "The codes, values and weights decide it; no further fact is asked.",
  "rule.fact-of": ({ subject, kind }) =>
    `${subject === "product" ? "of the good" : "of a material"}, ${kind === "percent" ? "a percentage" : "true or false"}`,
  "rule.facts-hint": ({ code, count }) =>
    count === 1
      ? `One fact beyond codes and values decides it: coproduce rule ${code} --facts`
      : `${count} facts beyond codes and values decide it: coproduce rule ${code} --facts`,
  "rule.notes-hint": ({ count, chapter }) =>
    count === 1
      ? `Chapter ${chapter} has one note beside its rules.`
      : `Chapter ${chapter} has ${count} notes beside its rules.`,
  "law.trust": ({ trust }) => `trust: ${trust}`,
  "coverage.title": () => "Product-specific rules of origin, by chapter",
  "coverage.column": ({ column }) =>
    ({
      chapter: "Ch",
      goods: "Goods",
      rules: "Rules",
      evaluated: "Evaluated",
      keyedFact: "By fact",
      textOnly: "Text",
      unparsed: "Unparsed",
      trust: "Trust",
    })[column],
  "coverage.total": () => "All chapters",
  "coverage.reserved": () => "reserved",
  "coverage.trust": ({ trust }) => trust,
  "coverage.legend": () =>
    "Conditions are evaluated from codes, values and weights; or also by a fact of the goods that has a key; or stand as text that nothing evaluates.",
  "coverage.notes": ({ provision, definition, informational, textOnly }) =>
    `Section and chapter notes: ${provision} evaluated, ${definition} definitions, ${informational} informational, ${textOnly} text only.`,
  "coverage.doubts": ({ doubtful, contested }) =>
    `Rules with a doubtful text: ${doubtful}. Alternatives that stand in one source only: ${contested}.`,
  "coverage.without-rule": ({ codes }) => `Subheadings without a rule: ${codes.join(", ")}.`,
};
