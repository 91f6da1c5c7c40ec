import type { ScenarioCatalogue } from "./catalogue.ts";

const meant = (nearest: string | null) => (nearest === null ? "" : ` ¿Quiso decir «${nearest}»?`);

export const es: ScenarioCatalogue = {
  "problem.line": ({ source, line, field, text }) =>
    `${source}, línea ${line}${field === "" ? "" : `, ${field}`}: ${text}`,
  "scenario.syntax": ({ column }) =>
    `A partir de la columna ${column} esto no es YAML. Escriba líneas «nombre: valor» y ponga entre comillas el texto que contenga dos puntos.`,
  "scenario.shape": () =>
    "Esto no es un escenario. Escriba «id», «description» y «patches», cada uno en su propia línea.",
  "scenario.field-missing": ({ name }) => `Falta «${name}» o está vacío.`,
  "scenario.field-unknown": ({ name, nearest }) =>
    `«${name}» no es un campo de un escenario.${meant(nearest)}`,
  "scenario.kind": ({ kinds }) => `«kind» debe ser uno de ${kinds.join(", ")}.`,
  "scenario.choice": ({ name, choices }) => `«${name}» debe ser uno de ${choices.join(", ")}.`,
  "scenario.percent": ({ value }) =>
    `«${value}» no es un porcentaje. Escriba un número de 0 a 100 con dos decimales como máximo, por ejemplo 62.5.`,
  "scenario.goods": ({ value }) =>
    `«${value}» no designa bienes. Escriba disposiciones arancelarias y rangos, por ejemplo 8418.10-8418.21, 8450.`,
  "scenario.goods-partial": ({ goods, target }) =>
    `Una misma regla rige ${target}, y ${goods} es solo una parte. Indique el conjunto o sustituya la regla.`,
  "scenario.no-rvc": ({ goods }) => `Ninguna regla para ${goods} exige un valor de contenido regional.`,
  "scenario.rvc-empty": () => "Falta un umbral. Indique «transaction-value», «net-cost» o ambos.",
  "scenario.measure": ({ measure, nearest }) => `La ley no tiene la medida «${measure}».${meant(nearest)}`,
  "scenario.rate": ({ value }) =>
    `«${value}» no es una tasa. Escriba +25%, total 15% (eleva base y medida juntas), instead 10% o none.`,
  "scenario.origins": ({ value }) =>
    `«${value}» no nombra orígenes. Escriba códigos de dos letras y grupos de países, como CN, eu.`,
  "scenario.rule": ({ rule, reason }) => `«${rule}» no se puede leer como regla (${reason}).`,
  "scenario.line": ({ line, nearest }) => `No existe la regla «${line}».${meant(nearest)}`,
  "scenario.provision": ({ provision, nearest }) =>
    `El tratado no tiene la disposición «${provision}».${meant(nearest)}`,
};
