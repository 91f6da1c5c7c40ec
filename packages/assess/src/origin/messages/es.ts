import { type CorePart, coreParts } from "@coproduce/goods";
import {
  conditionQuestion,
  conditionWords,
  type Describe,
  describedWords,
  lineCitation,
  provisionWords,
  targetWords,
} from "@coproduce/law";
import type { Range } from "../../explain/range.ts";
import type { AskParams, OriginCatalogue } from "./catalogue.ts";
import { economyName } from "./economy-name.ts";

const locale = "es";

/** La respuesta de origen en español. */
export function spanish(describe: Describe): OriginCatalogue {
  return {
    "origin.good": ({ name }) => `${name} es originaria`,
    "origin.production": () => "Se produce en la región y cumple un criterio",
    "origin.criteria": () => "Se cumple uno de los criterios",
    "origin.produced-in-region": ({ economy }) =>
      economy === null
        ? "Producida enteramente en la región (no se indica el lugar de producción)"
        : `Producida enteramente en la región: hecha en ${economyName(economy, locale)}`,
    "origin.criterion": ({ criterion, basis }) => {
      if (basis === "schedule-2") return "Anexo 2: es originaria por importarse desde una Parte";
      if (basis === "set")
        return "Juego o surtido: sus mercancías son originarias, o las que no lo son caben en la tolerancia";
      const names = {
        A: "Criterio A: totalmente obtenida o producida en la región",
        B: "Criterio B: cumple su regla específica de origen",
        C: "Criterio C: hecha solo con materiales originarios",
        D: "Criterio D: no puede cambiar de clasificación, pero tiene el valor de contenido regional",
      };
      return criterion === null ? "Cumple un criterio" : names[criterion];
    },
    "origin.wholly-obtained": () => "Totalmente obtenida o producida en la región",
    "origin.exclusively-originating": ({ listed }) =>
      listed
        ? "Todos los materiales son originarios"
        : "Todos los materiales son originarios (no se indica ninguno)",
    "origin.material": ({ name, origin, ground }) => {
      const place = origin === null ? "" : economyName(origin, locale);
      const reasons = {
        stated: "según lo declarado",
        indirect: "un material indirecto se considera originario",
        "made-outside": `hecho en ${place}, fuera de la región`,
        recovered: "material recuperado en una mercancía remanufacturada",
        "own-rule": "por la regla de su propia clasificación",
        "made-in-region": `hecho en ${place || "la región"}, sin prueba de origen`,
        "origin-unknown": "no se indica dónde se hizo",
      };
      return `${name} es originario: ${reasons[ground]}`;
    },
    "origin.rules": ({ code }) => `Se cumple una regla para ${code}`,
    "origin.line": ({ line }) => `Se cumple la regla para ${targetWords(line, locale, describe)}`,
    "origin.line-applies": ({ line, because }) => {
      const target = targetWords(line, locale, describe);
      if (because === "parties") return `La regla es para el comercio entre estas Partes: ${target}`;
      return because === "use" ? "La mercancía tiene el uso de esta regla" : `La mercancía es ${target}`;
    },
    "origin.alternatives": ({ count }) =>
      count === 1 ? "Se cumple lo que pide la regla" : "Se cumple una alternativa de la regla",
    "origin.alternative": ({ index, count }) =>
      count === 1
        ? "Se cumplen todas las condiciones de la regla"
        : `Se cumplen todas las condiciones de la alternativa ${index + 1}`,
    "origin.condition": ({ condition, line }) => conditionWords(condition, line, locale, describe),
    "origin.every-material-shifts": () => "Todo material no originario hace el cambio",
    "origin.material-shift": ({ name }) => `${name} es originario o hace el cambio`,
    "origin.code-change": ({ name, code, verdict, reason }) => {
      if (code === null) return `${name}: no se indica su fracción arancelaria`;
      if (verdict === "yes") return `${name}, ${code}, hace el cambio`;
      if (verdict === "unknown") return `${name}, ${code}, podría hacer el cambio`;
      if (reason.kind === "stays") {
        const level = {
          chapter: "el capítulo",
          heading: "la partida",
          subheading: "la subpartida",
          item: "la fracción arancelaria",
          group: "el grupo",
        }[reason.level];
        return `${name}, ${code}, se queda en ${level} ${reason.code}`;
      }
      return reason.kind === "excepted"
        ? `${name}, ${code}, está exceptuado del cambio`
        : `${name}, ${code}, no está entre las disposiciones señaladas`;
    },
    "origin.inner-materials-shift": ({ name }) => `Los materiales dentro de ${name} hacen el cambio`,
    "origin.de-minimis": ({ measure, failing, base, baseIs, share, limit, names, barred }) => {
      const what = names.join(", ");
      if (barred.length > 0) return `La tolerancia no está abierta para ${barred.join(", ")}`;
      if (base === null || share === null) {
        return `Los materiales que no hacen el cambio (${what}) caben en el ${limit} % ${bases[baseIs]}, que no se conoce`;
      }
      const unit = measure === "weight" ? " kg" : "";
      return `Materiales que no hacen el cambio (${what}): ${range(failing)}${unit} de ${base}${unit} ${bases[baseIs]} es ${range(share)} %, límite ${limit} %`;
    },
    "origin.rvc": ({ transactionValue, netCost }) =>
      `Valor de contenido regional no menor a ${methods(transactionValue, netCost)}`,
    "origin.rvc-method": ({ method, base, vnm, rvc, threshold }) => {
      const name = method === "net-cost" ? "Costo neto" : "Valor de transacción";
      if (base === null || rvc === null) {
        return `${name} sin indicar; materiales no originarios ${range(vnm)}; se requiere ${threshold} %`;
      }
      return `${name} ${base} menos materiales no originarios ${range(vnm)} da ${range(rvc)} %; se requiere ${threshold} %`;
    },
    "origin.rvc-waiver": ({ failing, base, share, limit }) =>
      base === null || share === null
        ? `Todos los materiales no originarios caben en el ${limit} %, de modo que no se requiere valor de contenido regional`
        : `Todos los materiales no originarios suman ${range(failing)}, ${range(share)} %: hasta ${limit} % no se requiere valor de contenido regional`,
    "origin.weight-share": ({ share, atLeast }) =>
      share === null
        ? `Al menos ${atLeast} % en peso de los materiales señalados es originario; faltan pesos`
        : `${range(share)} % en peso de los materiales señalados es originario; se requiere ${atLeast} %`,
    "origin.materials-originate": () => "Los materiales que señala la regla son originarios",
    "origin.at-most-one-group": ({ groups }) =>
      `Los materiales no originarios vienen a lo más de uno de los grupos señalados (hay ${groups})`,
    "origin.no-shift": () => "No se requiere cambio de clasificación arancelaria",
    "origin.contested-source": ({ onlyIn, notIn }) => `Esta alternativa está en ${onlyIn} y no en ${notIn}`,
    "origin.contested-reading": () => "Hay dos lecturas de la regla; deben coincidir",
    "origin.reading": ({ reading }) =>
      reading === "letter"
        ? "Según la letra: solo materiales de las disposiciones señaladas"
        : "Según su propósito: junto con materiales de otras partidas",
    "origin.provision": ({ provision, material }) =>
      material === null ? provision.words.es : `${material}: ${provision.words.es}`,
    "origin.provisions": () => "Se cumplen las notas de sección y de capítulo",
    "origin.fallback-ground": () => "La clasificación no distingue la mercancía de sus materiales",
    "origin.fallback-same-provision": ({ names }) =>
      `Todo material que no hace el cambio comparte la subpartida de la mercancía: ${names.join(", ")}`,
    "origin.unassembled": () => "Importada sin ensamblar y clasificada como ensamblada",
    "origin.schedule-two": () => "Mercancía del Anexo 2",
    "origin.imported-from-party": ({ economy }) =>
      economy === null
        ? "Importada desde el territorio de una Parte"
        : `Importada desde el territorio de una Parte (hecha en ${economyName(economy, locale)})`,
    "origin.set": ({ failing, share, limit }) =>
      share === null
        ? `Las mercancías no originarias del juego caben en el ${limit} % de su valor`
        : `Las mercancías no originarias del juego suman ${range(failing)}, ${range(share)} % de su valor; límite ${limit} %`,
    "origin.no-rule": ({ code }) => `No hay regla específica registrada para ${code}`,
    "origin.materials-not-stated": () => "No se indica de qué se hace la mercancía",
    "origin.under-table": ({ table, holds }) =>
      holds
        ? `Equipo original de la ${table.words.es}`
        : "No es equipo original de un vehículo según las tablas de partes",
    "vehicle.category": () => "Qué tipo de vehículo es, para los requisitos automotrices",
    "vehicle.tests": ({ staged }) =>
      staged
        ? "Se cumplen los requisitos de su régimen de transición alternativo"
        : "Se cumplen los requisitos automotrices además de la regla",
    "vehicle.core-parts": () =>
      "Las partes esenciales son originarias, una por una o como superparte esencial",
    "vehicle.every-core-part": () => "Cada parte esencial es originaria",
    "vehicle.core-part": ({ part, content, threshold }) => {
      const name = corePartNames[part];
      return content === null
        ? `${name}: es originaria`
        : `${name}: ${content} % del costo neto; se requiere ${threshold} %`;
    },
    "vehicle.super-core": ({ listed, content, threshold }) => {
      const basis = listed
        ? "contando los componentes de la lista"
        : "contando todos los materiales no originarios";
      return content === null
        ? `Superparte esencial, ${basis}: faltan montos de alguna parte`
        : `Superparte esencial, ${basis}: ${content} % del costo neto; se requiere ${threshold} %`;
    },
    "vehicle.labor-value": ({ content, total, highWage }) =>
      content === null
        ? `Valor de contenido laboral de al menos ${total ?? "?"} %, con ${highWage ?? "?"} % de materiales y mano de obra de salario alto`
        : `Valor de contenido laboral ${content.total} % (materiales y mano de obra de salario alto ${content.highWage}, tecnología ${content.technology}, ensamble ${content.assembly}); se requiere ${total} %, con ${highWage} % de salario alto`,
    "vehicle.metals": () =>
      "Las compras de acero y aluminio son originarias, según las dos lecturas de la norma",
    "vehicle.metals-apart": () => "Cada metal por separado",
    "vehicle.metal-share": ({ metal, share, threshold }) => {
      const name = metal === null ? "Acero y aluminio juntos" : metal === "steel" ? "Acero" : "Aluminio";
      return share === null
        ? `${name}: al menos ${threshold} % de las compras es originario`
        : `${name}: ${share} % de las compras es originario; se requiere ${threshold} %`;
    },
    "origin.cases": () => "Cualesquiera que resulten los datos que faltan, el resultado es el mismo",
    "origin.assumed": ({ question, value }) =>
      `Si la respuesta es ${answers[value] ?? value}: ${ask(question, describe)}`,

    "cite.uniform": ({ section }) => `Reglamentaciones Uniformes, art. ${section}`,
    "cite.rule": ({ line, chapter, trust }) => lineCitation(line, { chapter, trust }, locale),

    "fact.value": () => "Valor",
    "fact.net-cost": () => "Costo neto",
    "fact.transaction-value": () => "Valor de transacción ajustado",
    "fact.vnm": () => "Valor de los materiales no originarios",
    "fact.failing": () => "Cuenta contra el límite",
    "fact.tolerance-base": ({ baseIs }) => baseNames[baseIs],
    "fact.stated": () => "Declarado",

    ask: (params) => ask(params, describe),

    "election.alternative": ({ index }) => `Alternativa ${index + 1} de la regla`,
    "election.method": ({ method }) =>
      method === "net-cost" ? "Método de costo neto" : "Método de valor de transacción",
    "election.designation": ({ name }) => `${name} se designa como material intermedio`,
    "election.accumulation": ({ name }) =>
      `Se acumula la producción de ${name} con la declaración de su productor`,
    "election.self-produced-as-material": ({ name }) =>
      `${name}, de fabricación propia, se toma como el material que debe cambiar`,
    "election.de-minimis": ({ names, share }) =>
      `Se usa la tolerancia para ${names.join(", ")}${share === null ? "" : ` (${range(share)} %)`}`,
    "election.waiver": ({ share }) =>
      `No se requiere valor de contenido regional${share === null ? "" : `: los materiales no originarios son ${range(share)} %`}`,

    "lever.material": ({ name, origin }) =>
      `Hacer o comprar ${name} como material originario${origin === null ? "" : ` (hoy ${economyName(origin, locale)})`}`,
    "lever.process": ({ condition, line }) =>
      `Realizar en la región: ${conditionWords(condition, line, locale, describe)}`,
    "lever.value": ({ value, method }) =>
      `Trasladar a la región ${value} de valor no originario (método de ${method === "net-cost" ? "costo neto" : "valor de transacción"})`,

    "assumption.presumed": ({ fact }) => (fact.presumed ? fact.words.es : `No es el caso: ${fact.words.es}`),
    "assumption.presumed.would": ({ provision }) => `${provision.words.es} (${provision.citation.text})`,
    "assumption.transaction-value": () => "La aduana acepta los valores de transacción",
    "assumption.transaction-value.would": () =>
      "De lo contrario se valora según los Anexos 3 y 6, o se usa el costo neto (art. 7(7))",
    "assumption.bill-complete": () => "La lista de materiales está completa",
    "assumption.bill-complete.would": () => "Un material que no figura podría no cumplir la regla",
    "assumption.costs-complete": () => "Los costos declarados son todos; los que no figuran son cero",
    "assumption.costs-complete.would": () => "Costos excluidos sin declarar bajarían el costo neto",
    "assumption.total-cost": () =>
      "La tolerancia se mide sobre el valor de transacción; no se indica el costo total",
    "assumption.total-cost.would": ({ atLeast }) =>
      `La tolerancia se cumpliría con un costo total de al menos ${atLeast}`,
    "assumption.parts": () =>
      "Los materiales que comparten la clasificación de la mercancía están previstos como sus partes (dato provided-for-as-part)",
    "assumption.parts.would": () => "El criterio D no estaría abierto a la mercancía",
    "assumption.national-items": () =>
      "Los códigos de más de seis dígitos son de la tarifa de la Parte importadora",
    "assumption.national-items.would": () =>
      "Una regla por fracción arancelaria podría alcanzar a otros materiales",
    "assumption.material-use": () =>
      "Los materiales con su propia lista de materiales no son para un vehículo",
    "assumption.material-use.would": () =>
      "Como equipo original de un vehículo, una parte tiene los umbrales de su tabla",
    "assumption.hs-unchanged": ({ codes }) =>
      `Los bienes de ${codes.join(", ")} no son de los que una edición posterior del SA trasladó ahí (circuitos integrados multicomponente; partes de módulos de visualización de pantalla plana)`,
    "assumption.hs-unchanged.would": () =>
      "Estaban en otra subpartida del SA 2012, a la que se aplica otra regla",
    "assumption.unverified-rule": () =>
      "La regla registrada es la del Anexo 401 del TLCAN y solo es indicativa",
    "assumption.unverified-rule.would": () => "El texto del T-MEC puede pedir otra cosa",
  };
}

const bases = {
  "transaction-value": "del valor de transacción",
  "total-cost": "del costo total",
  weight: "del peso",
  "set-value": "del valor del juego",
} as const;

const baseNames = {
  "transaction-value": "Valor de transacción",
  "total-cost": "Costo total",
  weight: "Peso",
  "set-value": "Valor del juego",
} as const;

const answers: Readonly<Record<string, string>> = { yes: "sí", no: "no" };

function ask({ name, about }: AskParams, describe: Describe): string {
  switch (about.kind) {
    case "originating":
      return `¿Es originario ${name}? Pida a su productor una certificación de origen`;
    case "code":
      return `¿Cuál es la fracción arancelaria completa de ${name}?`;
    case "use":
      return `¿Para qué se usa ${name} (equipo original o repuesto, qué tipo de vehículo)?`;
    case "economy":
      return `¿Dónde se produce ${name}?`;
    case "weight":
      return `¿Cuánto pesa ${name}?`;
    case "net-cost":
      return `¿Cuál es el costo neto de ${name}?`;
    case "transaction-value":
      return `¿Cuál es el valor de transacción ajustado de ${name}?`;
    case "engine-fact":
      return engineFacts[about.key]?.(name) ?? `${name}: ¿${about.key}?`;
    case "topic": {
      const { topic } = about;
      switch (topic.kind) {
        case "described":
          return `¿Es ${name} ${describedWords(topic, locale, describe)}?`;
        case "item":
          return `¿Se clasifica ${name} en ${provisionWords(topic.provision, locale)}?`;
        case "condition":
          return `${name}: ${conditionQuestion(topic.condition, locale, describe)}`;
        case "provision":
          return `${name}: ${topic.fact.words.es}`;
      }
    }
  }
}

const corePartNames: Readonly<Record<CorePart, string>> = {
  engine: "Motor",
  transmission: "Transmisión",
  "body-and-chassis": "Carrocería y chasis",
  axle: "Eje",
  suspension: "Sistema de suspensión",
  steering: "Sistema de dirección",
  "advanced-battery": "Batería avanzada",
};

const engineFacts: Readonly<Record<string, (name: string) => string>> = {
  "wholly-obtained": (name) =>
    `¿Es ${name} una mercancía totalmente obtenida o producida en la región (cultivada, criada, extraída, pescada)?`,
  materials: (name) => `¿De qué se hace ${name}? Indique sus materiales`,
  "other-good": (name) => `¿Es ${name} una mercancía distinta de la que se produce?`,
  elastomeric: (name) => `¿Es elastomérico ${name}?`,
  "imported-from-party": (name) => `¿Se importa ${name} desde el territorio de una Parte?`,
  "vehicle.category": (name) =>
    `¿Es ${name} un vehículo de pasajeros, un camión ligero, un camión pesado u otro vehículo?`,
  "vehicle.laborValue": (name) =>
    `¿Alcanza ${name} el valor de contenido laboral? Indique los materiales y la mano de obra de salario alto`,
  "vehicle.steel": () => "¿Qué parte de las compras de acero del productor es originaria?",
  "vehicle.aluminum": () => "¿Qué parte de las compras de aluminio del productor es originaria?",
  "vehicle.steel.meltedAndPoured": () =>
    "¿Qué parte de las compras de acero del productor se fundió y coló en la región?",
  ...Object.fromEntries(
    coreParts.map((part) => [
      `vehicle.coreParts.${part}`,
      (name: string) => `¿Es originaria la parte esencial de ${name}: ${corePartNames[part].toLowerCase()}?`,
    ]),
  ),
};

function methods(transactionValue: string | null, netCost: string | null): string {
  const ways = [
    ...(transactionValue === null ? [] : [`${transactionValue} % (valor de transacción)`]),
    ...(netCost === null ? [] : [`${netCost} % (costo neto)`]),
  ];
  return ways.join(" o ");
}

function range({ low, high }: Range): string {
  return low === high ? low : `${low} a ${high}`;
}
