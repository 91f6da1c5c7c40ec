import type { LawCatalogue } from "./catalogue.ts";

export const es: LawCatalogue = {
  "rule.on": ({ code, date }) => `${code}, importado el ${date}`,
  "rule.more-digits": ({ target }) => `solo para ${target}: se sabría con más dígitos del código`,
  "rule.either": () => "cualquiera de estas:",
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
  "law.trust": ({ trust }) =>
    `confianza: ${{ official: "oficial", secondary: "secundaria", unverified: "sin verificar", contested: "controvertida" }[trust]}`,
};
