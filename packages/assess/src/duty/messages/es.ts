import type { DutyCatalogue } from "./catalogue.ts";
import { factFamily } from "./fact-words.ts";

const metals: Readonly<Record<string, string>> = { steel: "acero", aluminum: "aluminio", copper: "cobre" };

export const dutySpanish: DutyCatalogue = {
  "duty.base": () => "Arancel base",
  "duty.measure": ({ title }) => title.es,
  "duty.column": ({ column, rate }) => {
    const names = {
      general: "tasa general",
      special: "tasa especial conforme al T-MEC",
      "column-2": "tasa de la columna 2",
      preference: "exento conforme al T-MEC",
    };
    return rate === null ? names[column] : `${names[column]}: ${rate}`;
  },
  "duty.base-replaced": ({ by }) => `La tasa de ${by} sustituye al arancel base.`,
  "duty.no-rate": ({ code }) => `No se tiene aquí la tasa base de ${code}.`,
  "duty.worded": ({ text }) => `La tarifa expresa la tasa con palabras: «${text}».`,
  "duty.applies": ({ heading, rate }) => `Se aplica la partida ${heading}: ${rate}.`,
  "duty.exempt": ({ heading }) => `Exento conforme a ${heading}.`,
  "duty.displaced": ({ by }) => `Cede ante ${by}.`,
  "duty.remainder": ({ by }) => `Se cobra sobre el valor que deja ${by}.`,
  "duty.not-applicable": () => "Alcanza el código, pero no estos bienes.",
  "duty.prohibited": ({ heading }) => `La importación está prohibida (${heading}).`,
  "duty.undecided": ({ heading }) => `Que se aplique ${heading} depende de hechos que no se conocen.`,
  "duty.disputed": ({ until }) => `Las fuentes no coinciden en si está vigente (hasta ${until}).`,
  "duty.usmca-no-exemption": () => "Calificar conforme al T-MEC no exime de ella.",
  "duty.carried-back": ({ first }) =>
    `La tasa base se toma del primer texto de la tarifa disponible (${first}).`,
  "duty.carried-forward": ({ last, economy }) =>
    `La tasa base se toma del último texto de la tarifa disponible (${last})${economy === "US" ? ", cotejada con las líneas de la Revisión 15 de 2026" : ""}.`,
  "duty.fee": ({ fee }) =>
    fee === "merchandise-processing"
      ? "Derecho de procesamiento de mercancías (MPF)"
      : "Derecho de mantenimiento portuario (HMF)",
  "duty.fee.limits": ({ least, most }) =>
    `Al menos ${least} y a lo más ${most} por pedimento (entrada formal).`,
  "duty.fee.limits-carried": ({ until }) => `Los límites se leyeron hasta ${until} y se mantienen.`,
  "duty.fee.usmca": () => "Los bienes que califican conforme al T-MEC no lo pagan.",
  "duty.fee.by-sea-only": () => "Sólo lo paga la carga que se descarga de un buque.",
  "duty.fact": ({ key }) => {
    const { family, name } = factFamily(key);
    switch (family) {
      case "metal-value":
        return `¿Cuál es el valor del ${metals[name] ?? name} en los bienes?`;
      case "metal-country":
        return `¿En qué país se ${{ melt: "fundió y vació", smelt: "fundió (reducción primaria)", cast: "coló por última vez" }[name] ?? name} el metal?`;
      case "weight-share":
        return "¿Qué parte del peso es acero, aluminio y cobre (0 a 1)?";
      case "us-content":
        return "¿Cuál es el valor del contenido hecho en Estados Unidos?";
      case "in-quota":
        return "¿Se importan los bienes dentro de un cupo?";
      case "export-date":
        return "¿Cuándo se exportaron los bienes?";
      case "loaded-on":
        return "¿Cuándo se cargaron los bienes en su último medio de transporte?";
      case "vehicle-age":
        return "¿Cuántos años tiene el vehículo?";
      case "mode":
        return "¿Por qué medio de transporte llegan los bienes?";
      case "hs":
        return "¿En qué fracción de la tarifa se clasifican los bienes?";
      case "claim":
        return `¿Se reclama «${name}»?`;
      case "use":
        return `¿Son los bienes para el uso «${name}»?`;
      case "quantity":
        return `¿Cuál es la cantidad (${name})?`;
      case "other":
        return `¿Cuál es ${name}?`;
    }
  },
  "duty.fact.scope": ({ list }) => `¿Están los bienes entre los que se entienden por «${list}»?`,
  "duty.would-be": ({ low, high }) =>
    high === null
      ? `El total sería de ${low} o más`
      : low === high
        ? `El total sería de ${low}`
        : `El total estaría entre ${low} y ${high}`,
  "duty.presumed": ({ key, value }) => `Se presume que ${key} es ${value}`,
  "duty.presumed.usmca": ({ claimed }) =>
    claimed
      ? "Se presume que los bienes califican conforme al T-MEC, como se reclama"
      : "Se presume que no se reclama la preferencia del T-MEC",
  "duty.presumed.usmca.would-not": () => "El total no cambiaría",
  "duty.note.not-covered": () =>
    "No se incluyen: cuotas antidumping y compensatorias, impuestos especiales ni el grado de uso de los cupos.",
  "duty.note.doubt": ({ title, words }) => `${title.es}: ${words.es}`,
  "duty.note.contested": ({ title }) => `${title.es}: se discute qué dice la ley.`,
  "duty.note.prohibited": () => "Es posible que los bienes no puedan importarse.",
  "duty.note.too-many": () =>
    "Se desconocen demasiados hechos para distinguir los casos; los montos quedan abiertos.",
  "duty.note.partial-tariff": () =>
    "La tarifa de este país se tiene en parte; un código sin datos responde desconocido.",
  "duty.note.customs-origin": () =>
    "Se presume que el origen aduanero es el lugar de producción; indique customsOrigin si no lo es.",
  "duty.note.currency": ({ currency, tariff }) =>
    `Los montos están en ${currency}; las tasas por cantidad y los derechos, que la tarifa fija en ${tariff}, quedan abiertos.`,
  "duty.unavailable.origin": () =>
    "El documento no dice dónde se produjo el bien (producedIn) ni su origen aduanero (customsOrigin).",
  "duty.unavailable.value": () =>
    "El documento no da un valor de transacción del que resulte el valor en aduana.",
  "duty.problem.date": ({ date, first }) => `La fecha es ${date}; los aranceles se conocen desde ${first}.`,
  "duty.problem.origin": ({ given }) =>
    `El origen es «${given}»; debe ser el código de dos letras de un país o territorio aduanero, como MX o CN.`,
  "duty.problem.value": ({ given }) =>
    `El valor es «${given}»; debe ser un monto con seis decimales a lo más, como 1000 u 82.27.`,
  "duty.problem.hs": ({ given }) =>
    `«${given}» no es un código arancelario de seis a diez dígitos, como 8418.10 u 8418.10.00.10.`,
  "duty.problem.hs-unknown": ({ code, date, near }) =>
    near.length === 0
      ? `La tarifa no tiene ${code} el ${date}.`
      : `La tarifa no tiene ${code} el ${date}. Los más cercanos son ${near.join(", ")}.`,
  "duty.problem.fact": ({ key, known }) =>
    `Ningún arancel pregunta por el hecho «${key}». Los hechos son ${known.join(", ")}.`,
  "duty.problem.fact-near": ({ key, near }) =>
    `Ningún arancel pregunta por el hecho «${key}». ¿Quiso decir ${near}?`,
  "duty.problem.fact-value": ({ key, given, kind }) => {
    const right = {
      "yes-no": "yes, no o unknown",
      amount: "un monto con seis decimales a lo más, como 300 u 82.27",
      number: "un número, como 0.12 o 25",
      date: "un día del calendario, como 2025-11-17",
      economy: "el código de dos letras de un país, como US",
      word: "mar, avión, tren, camión, correo, ducto u otro",
    };
    return `El hecho ${key} es «${given}»; debe ser ${right[kind]}.`;
  },
  "duty.problem.unit": ({ key, code, date, known }) =>
    known.length === 0
      ? `Ninguna tasa de ${code} se cobra por cantidad el ${date}. Omita ${key}.`
      : `Ninguna tasa de ${code} se cobra por ${key} el ${date}. Indique ${known.join(" o ")}.`,
  "duty.problem.content": ({ key }) => `${key} es mayor que el valor de los bienes.`,
  "duty.problem.share": () => "metal.weightShare es mayor que 1; es una parte del peso, de 0 a 1.",
};
