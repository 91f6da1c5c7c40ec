import type { LawCatalogue } from "./catalogue.ts";

const trusts = {
  official: "oficial",
  secondary: "secundaria",
  unverified: "sin verificar",
  contested: "controvertida",
} as const;

export const es: LawCatalogue = {
  "rule.on": ({ code, date }) => `${code}, importado el ${date}`,
  "rule.more-digits": ({ target }) => `solo para ${target}: se sabría con más dígitos del código`,
  "rule.either": () => "cualquiera de estas:",
  "rule.provisions": () => "Junto a las reglas",
  "rule.facts": () => "Hechos que la deciden",
  "rule.no-facts": () => "La deciden los códigos, los valores y los pesos; no se pide ningún otro hecho.",
  "rule.fact-of": ({ subject, kind }) =>
    `${subject === "product" ? "del bien" : "de un material"}, ${kind === "percent" ? "un porcentaje" : "true o false"}`,
  "rule.facts-hint": ({ code, count }) =>
    count === 1
      ? `La decide un hecho además de códigos y valores: coproduce rule ${code} --facts`
      : `La deciden ${count} hechos además de códigos y valores: coproduce rule ${code} --facts`,
  "rule.notes-hint": ({ count, chapter }) =>
    count === 1
      ? `El capítulo ${chapter} tiene una nota junto a sus reglas.`
      : `El capítulo ${chapter} tiene ${count} notas junto a sus reglas.`,
  "law.trust": ({ trust }) => `confianza: ${trusts[trust]}`,
  "coverage.title": () => "Reglas específicas de origen, por capítulo",
  "coverage.column": ({ column }) =>
    ({
      chapter: "Cap",
      goods: "Bienes",
      rules: "Reglas",
      evaluated: "Evaluadas",
      keyedFact: "Por hecho",
      textOnly: "Texto",
      unparsed: "Sin leer",
      trust: "Confianza",
    })[column],
  "coverage.total": () => "Todos los capítulos",
  "coverage.reserved": () => "reservado",
  "coverage.trust": ({ trust }) => trusts[trust],
  "coverage.legend": () =>
    "Las condiciones se evalúan con códigos, valores y pesos; o además con un hecho del bien que tiene clave; o quedan como texto que nada evalúa.",
  "coverage.notes": ({ provision, definition, informational, textOnly }) =>
    `Notas de sección y de capítulo: ${provision} evaluadas, ${definition} definiciones, ${informational} informativas, ${textOnly} solo texto.`,
  "coverage.doubts": ({ doubtful, contested }) =>
    `Reglas de texto dudoso: ${doubtful}. Alternativas que constan en una sola fuente: ${contested}.`,
  "coverage.without-rule": ({ codes }) => `Subpartidas sin regla: ${codes.join(", ")}.`,
};
