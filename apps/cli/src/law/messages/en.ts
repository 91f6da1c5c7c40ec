import type { LawCatalogue } from "./catalogue.ts";

export const en: LawCatalogue = {
  "rule.on": ({ code, date }) => `${code}, entered on ${date}`,
  "rule.more-digits": ({ target }) => `only for ${target}: more digits of the code would tell`,
  "rule.either": () => "any one of these:",
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
};
