import type { LawCatalogue } from "./catalogue.ts";

const trusts = {
  official: "officielle",
  secondary: "secondaire",
  unverified: "non vérifiée",
  contested: "contestée",
} as const;

export const fr: LawCatalogue = {
  "rule.on": ({ code, date }) => `${code}, importé le ${date}`,
  "rule.more-digits": ({ target }) => `seulement pour ${target}\u00a0: plus de chiffres du code le diraient`,
  "rule.either": () => "l’une quelconque de celles-ci\u00a0:",
  "rule.provisions": () => "À côté des règles",
  "rule.facts": () => "Faits qui en décident",
  "rule.no-facts": () => "Les codes, les valeurs et les poids en décident; aucun autre fait n’est demandé.",
  "rule.fact-of": ({ subject, kind }) =>
    `${subject === "product" ? "du produit" : "d’une matière"}, ${kind === "percent" ? "un pourcentage" : "true ou false"}`,
  "rule.facts-hint": ({ code, count }) =>
    count === 1
      ? `Un fait, outre les codes et les valeurs, en décide\u00a0: coproduce rule ${code} --facts`
      : `${count} faits, outre les codes et les valeurs, en décident\u00a0: coproduce rule ${code} --facts`,
  "rule.notes-hint": ({ count, chapter }) =>
    count === 1
      ? `Le chapitre ${chapter} a une note à côté de ses règles.`
      : `Le chapitre ${chapter} a ${count} notes à côté de ses règles.`,
  "law.trust": ({ trust }) => `fiabilité\u00a0: ${trusts[trust]}`,
  "coverage.title": () => "Règles d’origine spécifiques, par chapitre",
  "coverage.column": ({ column }) =>
    ({
      chapter: "Ch",
      goods: "Produits",
      rules: "Règles",
      evaluated: "Évaluées",
      keyedFact: "Par fait",
      textOnly: "Texte",
      unparsed: "Non lues",
      trust: "Fiabilité",
    })[column],
  "coverage.total": () => "Tous les chapitres",
  "coverage.reserved": () => "réservé",
  "coverage.trust": ({ trust }) => trusts[trust],
  "coverage.legend": () =>
    "Les conditions s’évaluent d’après les codes, les valeurs et les poids; ou aussi d’après un fait du produit qui a une clé; ou restent un texte que rien n’évalue.",
  "coverage.notes": ({ provision, definition, informational, textOnly }) =>
    `Notes de section et de chapitre\u00a0: ${provision} évaluées, ${definition} définitions, ${informational} informatives, ${textOnly} en texte seul.`,
  "coverage.doubts": ({ doubtful, contested }) =>
    `Règles au texte douteux\u00a0: ${doubtful}. Variantes qui figurent dans une seule source\u00a0: ${contested}.`,
  "coverage.without-rule": ({ codes }) => `Sous-positions sans règle\u00a0: ${codes.join(", ")}.`,
};
