import type { Grammar } from "./grammar.ts";
import { joined, lettered, upperFirst } from "./join.ts";

const months = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

const mark = (letter: string) => `(${letter})`;

/** A good named in several parts takes its preposition before each: de una mezcla o de un hilado. */
const parts = /(?<= o )(?=una? )/;

const of = (phrase: string) =>
  phrase
    .split(parts)
    .map((part) => (part.startsWith("el ") ? `del ${part.slice(3)}` : `de ${part}`))
    .join("");

/** "u" before the sound o, also before figures read as ocho or ochenta: 7408 u 8501. */
const or = (next: string) => (/^(?:h?o|8)/i.test(next) ? "u" : "o");

const bases = { weight: "en peso", volume: "en volumen", value: "en valor" };

/** Spanish as the T-MEC writes its Annex 4-B. */
export const es: Grammar = {
  nouns: {
    chapter: "el capítulo",
    heading: "la partida",
    subheading: "la subpartida",
    item: "la fracción arancelaria",
    "us-item": "la fracción arancelaria estadounidense",
  },
  range: (first, last) => `${first} a ${last}`,
  or: (items) => joined(items, or),
  of,
  to: (phrase) => (phrase.startsWith("el ") ? `al ${phrase.slice(3)}` : `a ${phrase}`),
  from: of,
  repeats: true,
  quote: (text) => `“${text}”`,
  good: "una mercancía",
  anyOther: {
    anyGoodOf: (provisions) => `cualquier mercancía ${of(provisions)}`,
    goodOf: (provisions) => `cualquier otra mercancía ${of(provisions)}`,
    goodOfSameSubheading: "cualquier otra mercancía de la misma subpartida",
    goodInSameSubheading: "cualquier mercancía de la misma subpartida",
    subheadingWithin: (provision) => `cualquier otra subpartida ${of(provision)}`,
    subheadingOfGroup: "cualquier otra subpartida dentro del grupo",
    headingWithin: (provision) => `cualquier otra partida ${of(provision)}`,
  },
  scope: {
    CC: "cualquier otro capítulo",
    CTH: "cualquier otra partida",
    CTSH: "cualquier otra subpartida",
    CTI: "cualquier otra fracción arancelaria",
    "OUT-H": "cualquier partida fuera del grupo",
    "OUT-S": "cualquier subpartida fuera del grupo",
    "ANY-H": "cualquier partida",
  },
  within: {
    CC: ", incluido otro capítulo dentro del grupo",
    CTH: ", incluida otra partida dentro del grupo",
    CTSH: ", incluida otra subpartida dentro del grupo",
    CTI: ", incluida otra fracción arancelaria dentro del grupo",
    "OUT-H": "",
    "OUT-S": "",
    "ANY-H": "",
  },
  change: (to, from) => `un cambio ${to} ${from}`,
  except: (from) => `, excepto ${from}`,
  whetherOrNot: (from) => `, habiendo o no también un cambio ${from}`,
  noChange: (target) => `no se requiere un cambio de clasificación arancelaria para ${target}`,
  rvc: (transactionValue, netCost) => {
    const parts = [
      ...(transactionValue === null
        ? []
        : [`${transactionValue} conforme al método de valor de transacción`]),
      ...(netCost === null ? [] : [`${netCost} conforme al método de costo neto`]),
    ];
    const measure = parts.length < 2 ? parts.join("") : `(a) ${parts[0]}, o (b) ${parts[1]}`;
    return {
      provided: `siempre que se cumpla con un valor de contenido regional no menor a ${measure}`,
      says: `El valor de contenido regional no es menor a ${measure}`,
    };
  },
  weight: (percent, materials) => ({
    provided: `siempre que al menos el ${percent} en peso de los materiales ${materials} sea originario`,
    says: `Al menos el ${percent} en peso de los materiales ${materials} es originario`,
  }),
  share: (what, percent, by, comparison) => {
    const limit = `${percent} ${bases[by]}`;
    return comparison === "at-least"
      ? {
          provided: `siempre que ${what} sea de al menos el ${limit}`,
          says: upperFirst(`${what} es de al menos el ${limit}`),
        }
      : {
          provided: `siempre que ${what} no exceda del ${limit}`,
          says: upperFirst(`${what} no excede del ${limit}`),
        };
  },
  stated: (statement) => ({
    provided: `siempre que se cumpla lo siguiente: ${statement}`,
    says: upperFirst(statement),
  }),
  unlessProcess: (process) => ({
    provided: `siempre que el cambio no resulte únicamente ${of(process)}`,
    says: `El cambio no resulta únicamente ${of(process)}`,
  }),
  originating: (materials) => ({
    provided: `siempre que los materiales ${materials} sean originarios`,
    says: `Los materiales ${materials} son originarios`,
  }),
  assembled: {
    provided:
      "siempre que la mercancía esté tanto cortada (o tejida a forma) como cosida o de alguna otra manera ensamblada en el territorio de una o más de las Partes",
    says: "La mercancía está tanto cortada (o tejida a forma) como cosida o de alguna otra manera ensamblada en el territorio de una o más de las Partes",
  },
  cutAndSewn: {
    provided:
      "siempre que la mercancía esté tanto cortada como cosida o de alguna otra manera ensamblada en el territorio de una o más de las Partes",
    says: "La mercancía está tanto cortada como cosida o de alguna otra manera ensamblada en el territorio de una o más de las Partes",
  },
  atMostOneOf: (groups) => ({
    provided: `excepto de más de uno de los siguientes grupos: ${lettered(groups, mark)}`,
    says: `Los materiales no originarios provienen de no más de uno de los siguientes grupos: ${lettered(groups, mark)}`,
  }),
  waives: (rules, chapter) => {
    const says =
      rules.length < 2
        ? `la regla ${rules[0]} del capítulo ${chapter} no se aplica`
        : `las reglas ${rules[0]} a ${rules.at(-1)} del capítulo ${chapter} no se aplican`;
    return { provided: `; ${says}`, says: upperFirst(says) };
  },
  contested: (onlyIn, notIn) => ({
    provided: ` (esta alternativa figura en ${onlyIn}, no en ${notIn})`,
    says: `Esta alternativa figura en ${onlyIn}, no en ${notIn}`,
  }),
  andAlso: "y",
  orElse: "o",
  instrument: (text) =>
    text
      .replace("GN 11", "la Nota General 11")
      .replace("SOR/", "el reglamento canadiense SOR/")
      .replace(/\)$/, ") del HTSUS")
      .replace("Schedule", "anexo")
      .replace(/ s\.\s?/, ", art. ")
      .replace(" example ", ", ejemplo "),
  percent: (decimal) => `${decimal} por ciento`,
  use: {
    "passenger-vehicle-or-light-truck": "para uso en un vehículo de pasajeros o camión ligero",
    "light-truck": "para uso en un camión ligero",
    "heavy-truck": "para uso en un camión pesado",
    "original-equipment-passenger-vehicle-or-light-truck":
      "para uso como equipo original en un vehículo de pasajeros o camión ligero",
    "original-equipment-heavy-truck": "para uso como equipo original en un camión pesado",
    "other-vehicle-or-aftermarket":
      "para uso como equipo original en cualquier otro vehículo o como parte de repuesto",
    other: "para cualquier otro uso",
  },
  listedVehicle: (vehicles) => `del tipo utilizado en un vehículo automotor ${vehicles}`,
  parties: {
    "CA-US": "para el comercio entre Canadá y Estados Unidos",
    "MX-US": "para el comercio entre México y Estados Unidos",
    other: "para todo otro comercio entre las Partes",
  },
  date: (date) => {
    const [year, month, day] = date.split("-");
    return `${Number(day)} de ${months[Number(month) - 1]} de ${year}`;
  },
  since: (from) => `a partir del ${from}`,
  between: (from, until) => `del ${from} al ${until}`,
  automotive:
    "Las disposiciones automotrices (Nota General 11(k) del HTSUS) también pueden aplicarse a una mercancía para uso en un vehículo automotor del capítulo 87",
  asks: {
    isGood: (description) => `¿La mercancía es ${description}?`,
    isMaterial: (description) =>
      `¿El material es ${description.replace(/^cualquier (?=otra )/, "").replace(/^cualquier /, "una ")}?`,
    isItem: (asked, item) =>
      `¿${asked === "product" ? "La mercancía" : "El material"} se clasifica en ${item}?`,
    isRemainder: (provisions) =>
      `¿El material es una mercancía ${provisions} distinta de las que la regla describe por separado?`,
    isOtherGood: "¿El material es una mercancía distinta de la que se produce?",
    resultsOnlyFrom: (process) => `¿El cambio resulta únicamente ${of(process)}?`,
    share: (what, by) => `¿Cuál es ${what}, en porcentaje ${bases[by]}?`,
    assembled:
      "¿La mercancía está tanto cortada (o tejida a forma) como cosida o de alguna otra manera ensamblada en el territorio de una o más de las Partes?",
  },
  cites: {
    generalNote: "HTSUS, Nota General 11(o)",
    nafta: "TLCAN, Anexo 401",
    chapter: (chapter) => `capítulo ${chapter}`,
    rule: (number) => `regla ${number}`,
    scenario: (id) => `escenario «${id}»`,
    and: (citation, instrument) => `${citation}; ${instrument}`,
    indicative:
      "Solo indicativa: no se dispuso del texto del tratado para este capítulo y en su lugar figura la regla del Anexo 401 del TLCAN",
  },
};
